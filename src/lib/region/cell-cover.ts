import type { LngLat } from '../model/geo.ts';
import {
  CELL_LETTERS,
  type Cells,
  DEEPEST_CELL,
  GLOBE,
  type GridBox,
  halves,
  LETTER_BITS,
  MOST_CELL_BITS,
  onGrid
} from './cells.ts';

interface Sides {
  inside: LngLat[];
  outside: LngLat[];
}

/** The coarsest halves that part some points from others. A point on both sides is inside. */
export function cellsAround(inside: LngLat[], outside: LngLat[]): Cells {
  return part({ inside: inside.map(onGrid), outside: outside.map(onGrid) }, GLOBE, 0);
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
  if (bits.length > MOST_CELL_BITS) return null;
  let text = '';
  for (let at = 0; at < bits.length; at += LETTER_BITS) {
    let value = 0;
    for (let bit = 0; bit < LETTER_BITS; bit++) value = value * 2 + (bits[at + bit] ?? 0);
    text += CELL_LETTERS[value];
  }
  return text;
}

function part({ inside, outside }: Sides, box: GridBox, depth: number): Cells {
  if (inside.length === 0) return 'out';
  if (outside.length === 0 || depth === DEEPEST_CELL) return 'in';
  const [lower, upper, middle] = halves(box, depth);
  const isUpper = (point: LngLat) => point[depth % 2]! >= middle;
  const half = (wanted: boolean): Sides => ({
    inside: inside.filter((point) => isUpper(point) === wanted),
    outside: outside.filter((point) => isUpper(point) === wanted)
  });
  return [part(half(false), lower, depth + 1), part(half(true), upper, depth + 1)];
}
