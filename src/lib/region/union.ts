import type { Bbox } from '../model/geo.ts';
import { coverArcs } from './circle.ts';

/** The smallest box around all of `boxes`, across the antimeridian where that is shorter; null for none. */
export function unionOf(boxes: Bbox[]): Bbox | null {
  if (boxes.length === 0) return null;
  const [west, east] = coverArcs(boxes.map((box) => [box[0], box[2]]));
  const south = Math.min(...boxes.map((box) => box[1]));
  const north = Math.max(...boxes.map((box) => box[3]));
  return [west, south, east, north];
}
