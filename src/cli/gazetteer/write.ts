import {
  FORMAT_VERSION,
  type GazetteerTables,
  HEADER_BYTES,
  MAGIC,
  MASK_FLAG,
  NAME_MARK,
  packPopulation,
  UNITS_PER_DEGREE
} from '../../lib/gazetteer/format.ts';
import { namedKey } from '../../lib/gazetteer/named-key.ts';
import { dropRepeated, type NamedPlace, type TaggedName } from './named-place.ts';

/** Compares without a locale, so that every machine sorts alike. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function deltas(values: number[]): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const value of values) {
    const difference = value - before;
    let raw = ((difference << 1) ^ (difference >> 31)) >>> 0;
    for (; raw >= 128; raw >>>= 7) bytes.push((raw & 127) | 128);
    bytes.push(raw);
    before = value;
  }
  return Uint8Array.from(bytes);
}

const planes = (values: number[]) => Uint8Array.from([...values.map((v) => v & 255), ...values.map((v) => v >> 8)]);

/** Tagged names as the file has them: the main name's languages as an empty text, names to show, then the other ones. */
function entriesOf(place: NamedPlace): Pick<TaggedName, 'text' | 'mask' | 'kind'>[] {
  const shown = place.tagged.filter(({ mask, also }) => mask !== 0 || also === 0);
  const main = shown.filter(({ text }) => text === place.name).map((name) => ({ ...name, text: '' }));
  const others = place.tagged.filter(({ also }) => also !== 0).map((name) => ({ ...name, mask: name.also }));
  return [...main, ...shown.filter(({ text }) => text !== place.name), ...others];
}

/** The names section and the number of names in it. */
function nameSection(places: NamedPlace[]): { bytes: Uint8Array; names: number } {
  const chunks: Uint8Array[] = [];
  const encoder = new TextEncoder();
  let names = 0;
  const text = (name: string) => chunks.push(encoder.encode(name));
  const marks = (...bytes: number[]) => chunks.push(Uint8Array.from(bytes));
  for (const place of places) {
    dropRepeated(place);
    text(place.name);
    names++;
    for (const name of entriesOf(place)) {
      marks(NAME_MARK[name.kind], name.mask | MASK_FLAG);
      text(name.text);
      if (name.text !== '') names++;
    }
    for (const key of [...place.alternates].sort(byCodeUnits)) {
      marks(NAME_MARK.alternate);
      text(key);
      names++;
    }
    marks(NAME_MARK.end);
  }
  return { bytes: new Uint8Array(Buffer.concat(chunks)), names };
}

/** Numbers rows in order of first use. */
function numbered(): { of(row: string): number; rows: string[] } {
  const index = new Map<string, number>();
  const rows: string[] = [];
  return {
    rows,
    of(row) {
      let number = index.get(row);
      if (number === undefined) index.set(row, (number = rows.push(row) - 1));
      return number;
    }
  };
}

const ownKey = (place: NamedPlace) => (place.id !== 0 ? '' : (place.key ?? namedKey(place)));

/** Compiles places to the file described in `format.ts`. The same places give the same bytes, in whatever order they come. */
export function writeGazetteer(
  unsorted: NamedPlace[],
  { admin1Names, sources }: { admin1Names: Map<string, string>; sources: string[] }
): Uint8Array {
  const places = unsorted.toSorted(
    (a, b) => byCodeUnits(a.country, b.country) || a.id - b.id || byCodeUnits(ownKey(a), ownKey(b))
  );
  const admin1 = numbered();
  const features = numbered();
  admin1.of('\t\t');
  const admin1Column = places.map(({ country, admin1: code }) =>
    admin1.of(code === '' ? '\t\t' : `${country}\t${code}\t${admin1Names.get(`${country}.${code}`) ?? ''}`)
  );
  const featureColumn = Uint8Array.from(places, (place) => features.of(place.featureCode));
  const { bytes, names } = nameSection(places);
  const tables: GazetteerTables = {
    sources,
    countries: places.flatMap(({ country }, index) =>
      country === places[index - 1]?.country ? [] : [[country, index] satisfies [string, number]]
    ),
    admin1: admin1.rows.map((row) => row.split('\t') as [string, string, string]),
    features: features.rows,
    ownKeys: places.flatMap(({ key, precision }, index) =>
      key === null ? [] : [[index, key, precision] satisfies GazetteerTables['ownKeys'][0]]
    )
  };
  const units = (degrees: number) => Math.round(degrees * UNITS_PER_DEGREE);
  const sections = [
    new TextEncoder().encode(JSON.stringify(tables)),
    deltas(places.map((place) => place.id)),
    deltas(places.map((place) => units(place.lng))),
    deltas(places.map((place) => units(place.lat))),
    planes(places.map((place) => packPopulation(place.population))),
    planes(admin1Column),
    featureColumn,
    bytes
  ];
  const header = new DataView(new ArrayBuffer(HEADER_BYTES));
  [...MAGIC].forEach((letter, index) => header.setUint8(index, letter.charCodeAt(0)));
  [FORMAT_VERSION, places.length, names, ...sections.map((section) => section.length)].forEach((value, index) =>
    header.setUint32(4 + 4 * index, value, true)
  );
  return new Uint8Array(Buffer.concat([new Uint8Array(header.buffer), ...sections]));
}
