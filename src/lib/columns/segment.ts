import type { NumberArray } from './grow.ts';

/**
 * Stories side by side, a column for each thing that is known of them. The rows are in the list's order, newest first, turned round:
 * unknown times, then from the oldest to the newest; of equal times the higher number first. So the last row of any choice is the
 * one that a list of it begins with.
 */
export interface Segment {
  /** Epoch milliseconds; −Infinity: unknown. */
  time: Float64Array;
  /** The story's number. */
  n: Uint32Array;
  /** Number in the list of languages; 0: unknown. */
  language: Uint16Array;
  /** Of a story of one place, 0–255 for 0–1; of several, the dictionary of places has it; else 0. */
  confidence: Uint8Array;
  /** 0: it stands alone. */
  dispatch: Uint32Array;
  /** Indexes of sets in the dictionaries; `agencies` is `GONE` where the story is. */
  agencies: Uint32Array;
  sources: Uint32Array;
  about: Uint32Array;
  places: Uint32Array;
}

/** The time of a story whose time nobody knows. */
export const UNKNOWN_TIME = -Infinity;

export type ColumnName = keyof Segment;

/** How each column is kept, the widest first, so that one after the other they stand at fitting addresses in a file. */
export const COLUMN_ARRAYS = {
  time: Float64Array,
  n: Uint32Array,
  dispatch: Uint32Array,
  agencies: Uint32Array,
  sources: Uint32Array,
  about: Uint32Array,
  places: Uint32Array,
  language: Uint16Array,
  confidence: Uint8Array
} as const satisfies Record<ColumnName, new (length: number) => NumberArray>;

export const COLUMN_NAMES = Object.keys(COLUMN_ARRAYS) as ColumnName[];

export function emptySegment(rows = 0): Segment {
  return {
    time: new Float64Array(rows),
    n: new Uint32Array(rows),
    dispatch: new Uint32Array(rows),
    agencies: new Uint32Array(rows),
    sources: new Uint32Array(rows),
    about: new Uint32Array(rows),
    places: new Uint32Array(rows),
    language: new Uint16Array(rows),
    confidence: new Uint8Array(rows)
  };
}

/** Puts columns in another order, one after the other, so that only one is there twice: row `at` is what row `order[at]` was. */
export function reorder(segment: Segment, order: Uint32Array): void {
  for (const name of COLUMN_NAMES) {
    const from: NumberArray = segment[name];
    const to: NumberArray = new COLUMN_ARRAYS[name](order.length);
    for (let at = 0; at < order.length; at++) to[at] = from[order[at]!]!;
    Object.assign(segment, { [name]: to });
  }
}

/** Puts rows that came in any order into the segment's own. */
export function sortRows(segment: Segment): void {
  const { time, n } = segment;
  const order = new Uint32Array(n.length);
  for (let row = 0; row < order.length; row++) order[row] = row;
  order.sort((a, b) => (time[a]! < time[b]! ? -1 : time[a]! > time[b]! ? 1 : n[b]! - n[a]!));
  reorder(segment, order);
}

/** Whether row `a` of one comes before row `b` of two: it is older, or as old with a higher number. */
export function isBefore(one: Segment, a: number, two: Segment, b: number): boolean {
  const [first, second] = [one.time[a]!, two.time[b]!];
  return first < second || (first === second && one.n[a]! > two.n[b]!);
}

/** Takes the rows of `two` into `one`, column by column, and leaves out those of both that `isGone` says. */
export function mergeInto(one: Segment, two: Segment, isGone: (segment: Segment, row: number) => boolean): void {
  const { runs, rows } = runsOf(one, two, isGone);
  for (const name of COLUMN_NAMES) {
    const to: NumberArray = new COLUMN_ARRAYS[name](rows);
    copyRuns(to, { one: one[name], two: two[name], runs });
    Object.assign(one, { [name]: to });
  }
}

/** Rows that are copied together: from where up to where, flat; rows of `two` counted on from the last of `one`. */
function runsOf(one: Segment, two: Segment, isGone: (segment: Segment, row: number) => boolean) {
  const [firsts, seconds] = [one.n.length, two.n.length];
  const runs: number[] = [];
  let rows = 0;
  for (let a = 0, b = 0; a < firsts || b < seconds;) {
    const isFirst = b >= seconds || (a < firsts && isBefore(one, a, two, b));
    const row = isFirst ? a++ : b++;
    if (isGone(isFirst ? one : two, row)) continue;
    const at = isFirst ? row : firsts + row;
    rows++;
    // A run ends where the other segment begins, too.
    if (runs.at(-1) === at && at !== firsts) runs[runs.length - 1] = at + 1;
    else runs.push(at, at + 1);
  }
  return { runs, rows };
}

/** Shorter runs are copied by hand: a view costs as much. */
const SHORT_RUN = 48;

function copyRuns(to: NumberArray, { one, two, runs }: { one: NumberArray; two: NumberArray; runs: number[] }): void {
  const firsts = one.length;
  let at = 0;
  for (let run = 0; run < runs.length; run += 2) {
    const isFirst = runs[run]! < firsts;
    const from = isFirst ? one : two;
    const [start, end] = isFirst ? [runs[run]!, runs[run + 1]!] : [runs[run]! - firsts, runs[run + 1]! - firsts];
    if (end - start < SHORT_RUN) for (let row = start; row < end; row++) to[at++] = from[row]!;
    else {
      to.set(from.subarray(start, end), at);
      at += end - start;
    }
  }
}

/** The first row whose time is `instant` or later. */
export function rowFrom({ time }: Segment, instant: number): number {
  let [low, high] = [0, time.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (time[middle]! < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows of unknown time: they come first. */
export function unknownRows(segment: Segment): number {
  return rowFrom(segment, -Number.MAX_VALUE);
}
