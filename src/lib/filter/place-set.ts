import { isInCells, readCells } from '../region/cells.ts';

/** Places as `place=` names them: keys, or a part of the map in which they are the only ones, packed: `_` and letters. */
export const PACKED = '_';

/** A place by its key, and where it is. */
export interface Pointed {
  key: string;
  lng: number;
  lat: number;
}

/** Whether a value of `place=` is a packed part of the map. */
export const isPacked = (value: string): boolean => value.startsWith(PACKED);

/** Whether a value of `place=` that looks packed can be read. */
export const isPackedSet = (value: string): boolean => isPacked(value) && readCells(value.slice(1)) !== null;

/** Whether a place is one of those that `place=` names. */
export function placeTest(values: readonly string[]): (place: Pointed) => boolean {
  const keys = new Set(values);
  const parts = values.filter(isPacked).map((value) => readCells(value.slice(1)) ?? 'out');
  return ({ key, lng, lat }) => keys.has(key) || parts.some((cells) => isInCells(cells, lng, lat));
}

/** The key of the place where one alone is named; else null. */
export function onePlace(values: readonly string[]): string | null {
  return values.length === 1 && !isPacked(values[0]!) ? values[0]! : null;
}
