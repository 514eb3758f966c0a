import { foldKey } from '../../lib/text/key.ts';
import { oneLine } from '../../lib/text/shorten.ts';
import { NAME_LANGUAGES } from '../../lib/model/language.ts';
import { usefulAlternates } from './alternates.ts';
import { isKept } from './choose.ts';
import { countryPoints, territoryNames } from './countries.ts';
import { addExonyms } from './exonyms.ts';
import { factPlaces, mergeDivisions } from './fact-places.ts';
import { placeFinder } from './find-place.ts';
import { dropFormerNames } from './former-names.ts';
import { newerCities, type NewerCity } from './newer-cities.ts';
import { addAlternates, addTagged, maskOf, type NamedPlace } from './named-place.ts';
import { type CityRow, readAdmin1Names, readCities, readCurrentAdmin1 } from './read-cities.ts';
import { readTable } from './read-table.ts';
import { addZoneCities } from './zone-cities.ts';

/** Every place of the gazetteer with all its names. */
export function assemblePlaces(threshold?: number): NamedPlace[] {
  const cities = readCities();
  const rows = cities.filter((row) => isKept(row, threshold));
  const newer = newerCities(cities);
  const names = new Map(readTable('names-by-language.tsv').map(([key, ...cells]) => [key!, cells]));
  const admin1Names = readAdmin1Names();
  const current = readCurrentAdmin1();
  const places = rows.map((row) => settlement(row, currentAdmin1(row, admin1Names, current)));
  const unresolved = addExonyms(placeFinder(places));
  if (unresolved.length > 0) throw new Error(unresolved.join('\n'));
  const divisions = admin1Regions(places, admin1Names);
  const nations = countries(places);
  for (const place of [...places, ...divisions, ...nations]) addNamesByLanguage(place, names);
  for (const place of places) addAlternates(place, newer.names.get(place.id) ?? []);
  const facts = factPlaces();
  const regions = [...mergeDivisions(facts, divisions), ...nations];
  dropNames(places);
  dropFormerNames(places);
  addZoneCities(places, new Map(rows.map((row) => [row.id, row.zone])));
  return [
    ...places,
    ...newer.places.map(unmeasured),
    ...townsByHand().map(unmeasured),
    ...facts,
    ...regions.filter((region) => region.lng !== 0 || region.lat !== 0)
  ];
}

const currentAdmin1 = (row: CityRow, known: Map<string, string>, current: Map<string, string>): string =>
  known.has(`${row.country}.${row.admin1}`)
    ? row.admin1
    : (current.get(`${row.country},${row.lat},${row.lng}`) ?? row.admin1);

function settlement(row: CityRow, admin1: string): NamedPlace {
  const place: NamedPlace = {
    id: row.id,
    key: null,
    precision: 'place',
    name: oneLine(row.name),
    country: row.country,
    admin1,
    lng: row.lng,
    lat: row.lat,
    population: row.population,
    featureCode: row.featureCode,
    tagged: [],
    alternates: new Set()
  };
  addAlternates(place, [row.asciiName, ...partsOf(row.name), ...usefulAlternates(row)]);
  return place;
}

/** `data/towns.tsv`: what local papers date from and no list has. */
function townsByHand(): NewerCity[] {
  return readTable('towns.tsv').map(([country = '', admin1 = '', lat, lng, name = '']) => {
    return { name, country, admin1, admin2: '', lng: Number(lng), lat: Number(lat) };
  });
}

/** A settlement of the newer list, which gives no more than name, division and point. */
function unmeasured(city: NewerCity): NamedPlace {
  const { name, country, admin1, lng, lat } = city;
  const place: NamedPlace = { id: 0, key: null, precision: 'place', name, country, admin1, lng, lat, population: 0, featureCode: 'PPL', tagged: [], alternates: new Set() }; // prettier-ignore
  addAlternates(place, partsOf(name));
  return place;
}

/** Drops the names of `data/dropped-names.tsv`. */
function dropNames(places: NamedPlace[]): void {
  const dropped = readTable('dropped-names.tsv');
  for (const place of places) {
    for (const [id, name = ''] of dropped) {
      if (String(place.id) !== id) continue;
      place.alternates.delete(foldKey(name));
      place.tagged = place.tagged.filter(({ text }) => text !== name);
    }
  }
}

/** `Donostia / San Sebastián` and `Frankfurt (Oder)` go by their parts too. */
const partsOf = (name: string): string[] =>
  /[/(]| - /.test(name) ? name.split(/[/()]| - /).map((part) => part.trim()) : [];

function addNamesByLanguage(place: NamedPlace, names: Map<string, string[]>): void {
  const cells = names.get(place.id !== 0 ? String(place.id) : place.key!.slice(2)) ?? [];
  NAME_LANGUAGES.forEach((language, index) => {
    const name = cells[index];
    if (name) addTagged(place, name, maskOf(language), 'exonym');
  });
}

/** A region without settlement data of its own: at the middle of its places. */
function region(
  key: string,
  name: string,
  members: NamedPlace[]
): Omit<NamedPlace, 'country' | 'admin1' | 'featureCode' | 'precision'> {
  const mean = (pick: (place: NamedPlace) => number) =>
    members.length === 0 ? 0 : members.reduce((sum, place) => sum + pick(place), 0) / members.length;
  const population = members.reduce((sum, place) => sum + place.population, 0);
  return {
    id: 0,
    key,
    name,
    lng: mean((p) => p.lng),
    lat: mean((p) => p.lat),
    population,
    tagged: [],
    alternates: new Set()
  };
}

/** Admin-1 divisions as datelines name them (`CALIFORNIA`), unless a settlement in it has the name (`UTRECHT`). */
function admin1Regions(places: NamedPlace[], names: Map<string, string>): NamedPlace[] {
  const members = Map.groupBy(places, (place) => `${place.country}.${place.admin1}`);
  return [...names].flatMap(([code, name]): NamedPlace[] => {
    const inside = members.get(code) ?? [];
    const [country = '', admin1 = ''] = code.split('.');
    if (inside.length === 0 || inside.some((place) => foldKey(place.name) === foldKey(name))) return [];
    return [{ ...region(`a-${code}`, name, inside), country, admin1, featureCode: 'ADM1', precision: 'region' }];
  });
}

/** Every country and territory, at the middle of its largest piece of land. */
function countries(places: NamedPlace[]): NamedPlace[] {
  const points = countryPoints();
  const members = Map.groupBy(places, (place) => place.country);
  const names = NAME_LANGUAGES.map((language) => territoryNames(language));
  const english = territoryNames('en');
  return [...members.keys()]
    .filter((code) => code !== '')
    .map((code) => {
      const [lng, lat] = points.get(code) ?? [];
      const base = region(`c-${code}`, english.get(code)?.[0] ?? code, members.get(code)!);
      const place: NamedPlace = { ...base, country: code, admin1: '', featureCode: 'PCLI', precision: 'country' };
      if (lng !== undefined && lat !== undefined) Object.assign(place, { lng, lat });
      NAME_LANGUAGES.forEach((language, index) => {
        for (const name of names[index]!.get(code) ?? []) addTagged(place, name, maskOf(language), 'exonym');
      });
      return place;
    });
}
