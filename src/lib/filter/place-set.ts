import type { LngLat } from '../model/geo.ts';
import { cellsAround, isInCells, printCells, readCells } from '../region/cells.ts';

/** Places as `place=` names them: keys, or a part of the map in which they are the only ones, packed: `_` and letters. */
const PACKED = '_';

/** So many places are named by their keys, which say more than a part of the map and take no more room. */
const MOST_NAMED = 5;

interface Pointed {
  key: string;
  lng: number;
  lat: number;
}

/**
 * Some of all places as `place=` names them. What is packed stays the same part of the map, whatever stories come and go: a
 * cluster's address takes some 30 letters, the longest of 50,000 places 141. Falls back to keys where the part is too ragged to
 * be short.
 */
export function nameSet(chosen: readonly Pointed[], all: readonly Pointed[]): string[] {
  const keys = new Set(chosen.map(({ key }) => key));
  if (keys.size <= MOST_NAMED) return [...keys];
  const pointOf = ({ lng, lat }: Pointed): LngLat => [lng, lat];
  const others = all.filter(({ key }) => !keys.has(key));
  const packed = printCells(cellsAround(chosen.map(pointOf), others.map(pointOf)));
  return packed === null ? [...keys] : [PACKED + packed];
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
