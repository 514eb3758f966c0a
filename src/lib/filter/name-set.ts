import type { LngLat } from '../model/geo.ts';
import { cellsAround, printCells } from '../region/cell-cover.ts';
import { PACKED, type Pointed } from './place-set.ts';

/** So many places are named by their keys, which say more than a part of the map and take no more room. */
const MOST_NAMED = 5;

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
