import { lastBit, nextBit } from './bits.ts';
import { type Position, UNKNOWN_KEY } from './cursor.ts';
import { rowFrom, type Segment, UNKNOWN_TIME, unknownRows } from './segment.ts';
import type { ArticleOrder } from './types.ts';

/** The rows of a segment that fit: those within the range whose bit is 1. */
export interface FittingRows {
  segment: Segment;
  bits: Uint32Array;
  from: number;
  /** Left out. */
  to: number;
}

/** A story where it stands. */
export interface ListedRow extends Position {
  segment: Segment;
  row: number;
}

/** The fitting rows of base and delta in the order of a list, those after a position only. Lazy: what is not taken costs nothing. */
export function* listedRows(
  parts: readonly FittingRows[],
  order: ArticleOrder,
  after: Position | null
): Generator<ListedRow> {
  const walks = parts.map((part) => (order === 'newest' ? newestFirst(part, after) : oldestFirst(part, after)));
  const heads = walks.map((walk) => walk.next());
  for (;;) {
    let first = -1;
    for (const [at, head] of heads.entries()) {
      if (!head.done && (first < 0 || comesBefore(head.value, heads[first]!.value as ListedRow))) first = at;
    }
    if (first < 0) return;
    yield heads[first]!.value as ListedRow;
    heads[first] = walks[first]!.next();
  }
}

/** Of two positions in a list the one nearer its beginning. */
export function comesBefore(a: Position, b: Position): boolean {
  return a.key < b.key || (a.key === b.key && a.n < b.n);
}

/** The position of a row in a list. */
export function listed(segment: Segment, row: number, order: ArticleOrder): ListedRow {
  const time = segment.time[row]!;
  const key = time === UNKNOWN_TIME ? UNKNOWN_KEY : order === 'newest' ? -time : time;
  return { key, n: segment.n[row]!, segment, row };
}

/** Rows stand the other way round: from the last to the first. */
function* newestFirst({ segment, bits, from, to }: FittingRows, after: Position | null): Generator<ListedRow> {
  const end = after === null ? to : Math.min(to, rowAt(segment, timeOf(after, 'newest'), after.n));
  for (let row = lastBit(bits, from, end); row >= from; row = lastBit(bits, from, row)) {
    yield listed(segment, row, 'newest');
  }
}

/** From the first known time on, of equal times from the last to the first; then the unknown times, likewise. */
function* oldestFirst(part: FittingRows, after: Position | null): Generator<ListedRow> {
  const { segment, bits, from, to } = part;
  const unknown = unknownRows(segment);
  const time = after === null ? -Number.MAX_VALUE : timeOf(after, 'oldest');
  if (time !== UNKNOWN_TIME) {
    let row = nextBit(bits, Math.max(from, unknown, rowFrom(segment, time)), to);
    while (row < to) {
      const next = runEnd(segment, row, to);
      yield* backwards(part, { from: row, to: next, after });
      row = nextBit(bits, next, to);
    }
  }
  yield* backwards(part, { from, to: Math.min(to, unknown), after });
}

/** The rows of one time, lowest number first, beginning after a position. */
function* backwards(
  { segment, bits }: FittingRows,
  { from, to, after }: { from: number; to: number; after: Position | null }
): Generator<ListedRow> {
  for (let row = lastBit(bits, from, to); row >= from; row = lastBit(bits, from, row)) {
    const place = listed(segment, row, 'oldest');
    if (after === null || comesBefore(after, place)) yield place;
  }
}

/** Where the rows of a row's time end. */
function runEnd({ time }: Segment, row: number, to: number): number {
  let end = row + 1;
  while (end < to && time[end] === time[row]) end++;
  return end;
}

function timeOf({ key }: Position, order: ArticleOrder): number {
  if (key === UNKNOWN_KEY) return UNKNOWN_TIME;
  return order === 'newest' ? -key : key;
}

/** The first row that does not come before a story of that time and number: see `isBefore`. */
function rowAt({ time, n }: Segment, instant: number, number: number): number {
  let [low, high] = [0, time.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const isEarlier = time[middle]! < instant || (time[middle] === instant && n[middle]! > number);
    if (isEarlier) low = middle + 1;
    else high = middle;
  }
  return low;
}
