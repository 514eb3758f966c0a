import type { LngLat } from '../model/geo.ts';

/**
 * A part of the globe as halves of halves: `in` and `out` are whole, else the west (or south) half comes before the east (or north)
 * one. The globe is halved by longitude first, then by turns.
 */
export type Cells = 'in' | 'out' | readonly [Cells, Cells];

/** Points are taken to a thousandth of a degree, as lists of places tell them. */
const UNITS = 1000;
/** So many halvings part points a thousandth of a degree from each other: 2¹⁹ × 0.00069°. */
export const DEEPEST_CELL = 38;
/** Beyond these bits an address is too long for messages and some servers: 480 letters. */
export const MOST_CELL_BITS = 2880;

export const CELL_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
export const LETTER_BITS = 6;

/** Whether a point lies in the part. */
export function isInCells(cells: Cells, lng: number, lat: number): boolean {
  const point = onGrid([lng, lat]);
  let box = GLOBE;
  let at = cells;
  for (let depth = 0; typeof at !== 'string'; depth++) {
    const [lower, upper, middle] = halves(box, depth);
    const isUpper = point[depth % 2]! >= middle;
    box = isUpper ? upper : lower;
    at = at[isUpper ? 1 : 0];
  }
  return at === 'in';
}

/** Reads what `printCells` wrote; null for anything else. */
export function readCells(text: string): Cells | null {
  if (text.length === 0 || text.length * LETTER_BITS > MOST_CELL_BITS) return null;
  const values = [...text].map((letter) => CELL_LETTERS.indexOf(letter));
  if (values.includes(-1)) return null;
  let at = 0;
  const bit = () => {
    const value = values[Math.floor(at / LETTER_BITS)] ?? NaN;
    return (value >> (LETTER_BITS - 1 - (at++ % LETTER_BITS))) & 1;
  };
  const read = (depth: number): Cells | null => {
    if (at >= values.length * LETTER_BITS) return null;
    if (bit() === 0) return bit() === 1 ? 'in' : 'out';
    if (depth === DEEPEST_CELL) return null;
    const lower = read(depth + 1);
    const upper = lower && read(depth + 1);
    return upper && [lower, upper];
  };
  const cells = read(0);
  // The last letter is filled up with zeros; what comes after it is none of ours.
  if (cells === null || at > values.length * LETTER_BITS || Math.ceil(at / LETTER_BITS) !== values.length) return null;
  while (at < values.length * LETTER_BITS) if (bit() !== 0) return null;
  return cells;
}

/** West, south, east, north, in thousandths of a degree, which halving parts further. */
export type GridBox = readonly [number, number, number, number];
export const GLOBE: GridBox = [-180 * UNITS, -90 * UNITS, 180 * UNITS, 90 * UNITS];

/** The halves of a box at so many halvings, and where they meet. */
export function halves(
  [west, south, east, north]: GridBox,
  depth: number
): [lower: GridBox, upper: GridBox, middle: number] {
  if (depth % 2 === 0) {
    const middle = (west + east) / 2;
    return [[west, south, middle, north], [middle, south, east, north], middle];
  }
  const middle = (south + north) / 2;
  return [[west, south, east, middle], [west, middle, east, north], middle];
}

/** A point in thousandths of a degree. */
export const onGrid = ([lng, lat]: LngLat): LngLat => [Math.round(lng * UNITS), Math.round(lat * UNITS)];
