import type { LngLat } from '../model/geo.ts';

/**
 * A part of the globe as halves of halves: `in` and `out` are whole, else the west (or south) half comes before the east (or north)
 * one. The globe is halved by longitude first, then by turns.
 */
export type Cells = 'in' | 'out' | readonly [Cells, Cells];

/** Points are taken to a thousandth of a degree, as lists of places tell them. */
const UNITS = 1000;
/** So many halvings part points a thousandth of a degree from each other: 2¹⁹ × 0.00069°. */
const DEEPEST = 38;
/** Beyond these bits an address is too long for messages and some servers: 480 letters. */
const MOST_BITS = 2880;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 6;

interface Sides {
  inside: LngLat[];
  outside: LngLat[];
}

/** The coarsest halves that part some points from others. A point on both sides is inside. */
export function cellsAround(inside: LngLat[], outside: LngLat[]): Cells {
  return part({ inside: inside.map(onGrid), outside: outside.map(onGrid) }, WORLD, 0);
}

/** Whether a point lies in the part. */
export function isInCells(cells: Cells, lng: number, lat: number): boolean {
  const point = onGrid([lng, lat]);
  let box = WORLD;
  let at = cells;
  for (let depth = 0; typeof at !== 'string'; depth++) {
    const [lower, upper, middle] = halves(box, depth);
    const isUpper = point[depth % 2]! >= middle;
    box = isUpper ? upper : lower;
    at = at[isUpper ? 1 : 0];
  }
  return at === 'in';
}

/** The part in letters that need no escaping in an address; null where it is too ragged to be short. */
export function printCells(cells: Cells): string | null {
  const bits: number[] = [];
  const print = (node: Cells): void => {
    if (typeof node === 'string') return void bits.push(0, node === 'in' ? 1 : 0);
    bits.push(1);
    node.forEach(print);
  };
  print(cells);
  if (bits.length > MOST_BITS) return null;
  let text = '';
  for (let at = 0; at < bits.length; at += BITS) {
    let value = 0;
    for (let bit = 0; bit < BITS; bit++) value = value * 2 + (bits[at + bit] ?? 0);
    text += LETTERS[value];
  }
  return text;
}

/** Reads what `printCells` wrote; null for anything else. */
export function readCells(text: string): Cells | null {
  if (text.length === 0 || text.length * BITS > MOST_BITS) return null;
  const values = [...text].map((letter) => LETTERS.indexOf(letter));
  if (values.includes(-1)) return null;
  let at = 0;
  const bit = () => {
    const value = values[Math.floor(at / BITS)] ?? NaN;
    return (value >> (BITS - 1 - (at++ % BITS))) & 1;
  };
  const read = (depth: number): Cells | null => {
    if (at >= values.length * BITS) return null;
    if (bit() === 0) return bit() === 1 ? 'in' : 'out';
    if (depth === DEEPEST) return null;
    const lower = read(depth + 1);
    const upper = lower && read(depth + 1);
    return upper && [lower, upper];
  };
  const cells = read(0);
  // The last letter is filled up with zeros; what comes after it is none of ours.
  if (cells === null || at > values.length * BITS || Math.ceil(at / BITS) !== values.length) return null;
  while (at < values.length * BITS) if (bit() !== 0) return null;
  return cells;
}

/** West, south, east, north, in thousandths of a degree, which halving parts further. */
type Box = readonly [number, number, number, number];
const WORLD: Box = [-180 * UNITS, -90 * UNITS, 180 * UNITS, 90 * UNITS];

function part({ inside, outside }: Sides, box: Box, depth: number): Cells {
  if (inside.length === 0) return 'out';
  if (outside.length === 0 || depth === DEEPEST) return 'in';
  const [lower, upper, middle] = halves(box, depth);
  const isUpper = (point: LngLat) => point[depth % 2]! >= middle;
  const half = (wanted: boolean): Sides => ({
    inside: inside.filter((point) => isUpper(point) === wanted),
    outside: outside.filter((point) => isUpper(point) === wanted)
  });
  return [part(half(false), lower, depth + 1), part(half(true), upper, depth + 1)];
}

function halves([west, south, east, north]: Box, depth: number): [lower: Box, upper: Box, middle: number] {
  if (depth % 2 === 0) {
    const middle = (west + east) / 2;
    return [[west, south, middle, north], [middle, south, east, north], middle];
  }
  const middle = (south + north) / 2;
  return [[west, south, east, middle], [west, middle, east, north], middle];
}

const onGrid = ([lng, lat]: LngLat): LngLat => [Math.round(lng * UNITS), Math.round(lat * UNITS)];
