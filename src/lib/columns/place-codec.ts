import { ByteReader, packNumbers, packSign, packTexts, unpackSign } from './byte-columns.ts';
import { openFrame, sealFrame, type FrameKind } from './byte-frame.ts';
import type { NumberedPlace } from './types.ts';

const KIND: FrameKind = { letter: 'P', version: 1, name: 'list of places' };

/** As fine as the gazetteer: a thousandth of a degree is 111 m. */
const UNITS = 1000;
const PRECISIONS = ['place', 'region', 'country'] as const;
const GEONAMES_KEY = /^g([1-9]\d{0,8})$/;

/**
 * Places as bytes: those whose number is above `after`. They stand by division and key, as neighbours share letters and digits. Body: u32
 * how many, u32 how many divisions, u32 how many keys of their own; then the divisions as text (`US.CA`, `NL` where none is known);
 * columns (see `packNumbers`): number, 1 where the next division begins, GeoNames id less the one before (0: the key is in the
 * texts), lng and lat in 1/1000 degree less the one before, precision; then the names and the other keys as texts.
 */
export function encodePlaces(places: readonly NumberedPlace[], after = 0): Uint8Array {
  const rows = places.filter(({ n }) => n > after).map(rowOf);
  rows.sort((a, b) => compare(a.division, b.division) || a.id - b.id || a.place.n - b.place.n);
  const divisions = [...new Set(rows.map(({ division }) => division))];
  const ownKeys = rows.filter(({ id }) => id === 0).map(({ place }) => place.key);
  const steps = (column: (row: Row) => number) =>
    packNumbers(rows.map((row, at) => packSign(column(row) - (at > 0 ? column(rows[at - 1]!) : 0))));
  return sealFrame(KIND, [
    new Uint8Array(new Uint32Array([rows.length, divisions.length, ownKeys.length]).buffer),
    packTexts(divisions),
    packNumbers(rows.map(({ place }) => place.n)),
    packNumbers(rows.map(({ division }, at) => (at > 0 && division !== rows[at - 1]!.division ? 1 : 0))),
    steps(({ id }) => id),
    steps(({ place }) => units(place.lng)),
    steps(({ place }) => units(place.lat)),
    packNumbers(rows.map(({ place }) => PRECISIONS.indexOf(place.precision))),
    packTexts(rows.map(({ place }) => place.name)),
    packTexts(ownKeys)
  ]);
}

/** The places, by ascending number; points to a thousandth of a degree. Throws DataFileError for bytes that are torn or of another version. */
export function decodePlaces(bytes: Uint8Array): NumberedPlace[] {
  const reader = new ByteReader(openFrame(KIND, bytes), KIND.name);
  const [count, divisionCount, ownCount] = [reader.uint32(), reader.uint32(), reader.uint32()];
  const divisions = reader.texts(divisionCount).map((code) => code.split('.'));
  const [numbers, begins] = [reader.numbers(count), sums(reader.numbers(count))];
  const [ids, lng, lat] = [0, 1, 2].map(() => sums(reader.numbers(count).map(unpackSign)));
  const precisions = reader.numbers(count);
  const names = reader.texts(count);
  const ownKeys = reader.texts(ownCount).values();
  const places = names.map((name, at): NumberedPlace => {
    const [country = '', admin1 = null] = divisions[begins[at]!] ?? [];
    const key = ids![at] === 0 ? (ownKeys.next().value ?? '') : `g${ids![at]}`;
    const point = { lng: lng![at]! / UNITS, lat: lat![at]! / UNITS };
    return { n: numbers[at]!, key, name, country, admin1, ...point, precision: PRECISIONS[precisions[at]!] ?? 'place' };
  });
  return places.sort((a, b) => a.n - b.n);
}

interface Row {
  place: NumberedPlace;
  division: string;
  /** GeoNames' number; 0 for a key of another kind. */
  id: number;
}

function rowOf(place: NumberedPlace): Row {
  const division = place.admin1 === null ? place.country : `${place.country}.${place.admin1}`;
  return { place, division, id: Number(GEONAMES_KEY.exec(place.key)?.[1] ?? 0) };
}

const units = (degrees: number) => Math.round(degrees * UNITS);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Each the sum of those up to it. */
function sums(steps: ArrayLike<number>): Int32Array {
  const values = Int32Array.from(steps);
  for (let at = 1; at < values.length; at++) values[at]! += values[at - 1]!;
  return values;
}
