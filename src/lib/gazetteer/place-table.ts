import { DataFileError } from '../model/errors.ts';
import type { Place, Precision } from '../model/place.ts';
import {
  type GazetteerTables,
  readDeltas,
  readPlanes,
  readSections,
  UNITS_PER_DEGREE,
  unpackPopulation
} from './format.ts';
import { endOfText, firstName, indexNames, type NameIndex } from './name-index.ts';
import { namedKey, readNamedKey } from './named-key.ts';

/** The columns of the compiled file, decoded; a place is an index into them. */
export interface PlaceTable {
  count: number;
  tables: GazetteerTables;
  ids: Int32Array;
  lng: Int32Array;
  lat: Int32Array;
  population: Uint16Array;
  admin1: Uint16Array;
  feature: Uint8Array;
  names: Uint8Array;
  index: NameIndex;
  own: Map<number, { key: string; precision: Precision }>;
  /** Places made so far: a place is the same object each time. */
  made: (Place | undefined)[];
}

const utf8 = new TextDecoder();

/** Decodes a compiled gazetteer. Throws DataFileError when the bytes are none, cut off, or of another version. */
export function readPlaceTable(bytes: Uint8Array): PlaceTable {
  const { places, names, sections } = readSections(bytes);
  const [json, ids, lng, lat, population, admin1, feature, text] = sections as [
    Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array
  ]; // prettier-ignore
  if (feature.length !== places || population.length !== 2 * places) {
    throw new DataFileError(`gazetteer data: got columns of ${feature.length} places, expected ${places}`);
  }
  const tables = readTables(json);
  return {
    count: places,
    tables,
    ids: readDeltas(ids, places),
    lng: readDeltas(lng, places),
    lat: readDeltas(lat, places),
    population: readPlanes(population, places),
    admin1: readPlanes(admin1, places),
    feature,
    names: text,
    index: indexNames(text, { places, names }),
    own: new Map(tables.ownKeys.map(([place, key, precision]) => [place, { key, precision }])),
    made: new Array<Place | undefined>(places)
  };
}

function readTables(json: Uint8Array): GazetteerTables {
  try {
    return JSON.parse(utf8.decode(json)) as GazetteerTables;
  } catch (cause) {
    throw new DataFileError('gazetteer data: its tables are not JSON; rebuild it', { cause });
  }
}

/** Decodes the UTF-8 text of a name that starts at `at` in the names section. */
export function textAt(table: PlaceTable, at: number): string {
  return utf8.decode(table.names.subarray(at, endOfText(table.names, at)));
}

/** The place at `index`, made on first use. */
export function placeAt(table: PlaceTable, index: number): Place {
  return (table.made[index] ??= makePlace(table, index));
}

function makePlace(table: PlaceTable, index: number): Place {
  const own = table.own.get(index);
  const id = table.ids[index]!;
  const name = textAt(table, table.index.text[index]!);
  const country = countryOf(table, index);
  const admin1 = table.tables.admin1[table.admin1[index]!]?.[1] || null;
  return Object.freeze({
    key: own?.key ?? (id === 0 ? namedKey({ country, admin1, name }) : `g${id}`),
    geonameId: id === 0 ? null : id,
    name,
    country,
    admin1,
    lng: table.lng[index]! / UNITS_PER_DEGREE,
    lat: table.lat[index]! / UNITS_PER_DEGREE,
    population: unpackPopulation(table.population[index]!),
    featureCode: table.tables.features[table.feature[index]!] ?? 'PPL',
    precision: own?.precision ?? 'place'
  });
}

/** Countries lie one after the other in the file: the last that starts at or before `index`. */
function countryOf(table: PlaceTable, index: number): string {
  const countries = table.tables.countries;
  let low = 0;
  let high = countries.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (countries[middle]![1] <= index) low = middle;
    else high = middle - 1;
  }
  return countries[low]?.[0] ?? '';
}

/** The index of the place with that key, or −1. Ids ascend within a country, so each country is searched by halves. */
export function indexOfKey(table: PlaceTable, key: string): number {
  const id = /^g([1-9]\d{0,9})$/.exec(key)?.[1];
  if (id === undefined) {
    for (const [index, own] of table.own) if (own.key === key) return index;
    return indexOfName(table, key);
  }
  const wanted = Number(id);
  const countries = table.tables.countries;
  for (let country = 0; country < countries.length; country++) {
    let low = countries[country]![1];
    let high = (countries[country + 1]?.[1] ?? table.count) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = table.ids[middle]!;
      if (found === wanted) return middle;
      if (found < wanted) low = middle + 1;
      else high = middle - 1;
    }
  }
  return -1;
}

/** The index of the place with a key made of its name, or −1. */
function indexOfName(table: PlaceTable, key: string): number {
  const printed = readNamedKey(key)?.name;
  if (printed === undefined) return -1;
  for (let name = firstName(table.index, printed); name !== 0; name = table.index.next[name - 1]!) {
    const index = table.index.place[name - 1]!;
    if (table.ids[index] === 0 && placeAt(table, index).key === key) return index;
  }
  return -1;
}
