import type { Filter } from '../../model/filter.ts';
import type { TimeCounts } from '../../model/story.ts';
import type { Span } from './span-text.ts';

/** Stories over a stretch of time: buckets of one length, the oldest first. */
export interface Strip {
  /** Epoch milliseconds where the first bucket begins. */
  start: number;
  /** Length of a bucket in milliseconds. */
  step: number;
  buckets: number[];
}

/** A span in whole buckets: edge 0 is where the first begins, edge `buckets.length` where the last ends. */
export interface Edges {
  lo: number;
  hi: number;
}

const HOUR = 3_600_000;

/** A bar and the gap beside it take at least this many pixels. */
const NARROWEST_BAR = 4;

/** The strip as `width` pixels can show it: neighbouring buckets join until each has room. Null without any known time. */
export function stripOf({ start, step, buckets }: TimeCounts, width: number): Strip | null {
  if (start === null || buckets.length === 0) return null;
  const room = Math.max(1, Math.floor(width / NARROWEST_BAR));
  const join = Math.ceil(buckets.length / room);
  if (join === 1) return { start, step, buckets };
  const joined = Array.from({ length: Math.ceil(buckets.length / join) }, (_, n) =>
    sum(buckets.slice(n * join, (n + 1) * join))
  );
  return { start, step: step * join, buckets: joined };
}

/** Where an edge is, in epoch milliseconds. */
export const timeOf = ({ start, step }: Strip, edge: number): number => start + edge * step;

/** The edge at an instant, with its fraction; beyond the strip it is that of its end. */
export function edgeOf(strip: Strip, time: number): number {
  return Math.min(strip.buckets.length, Math.max(0, (time - strip.start) / strip.step));
}

/** The filter's time; `last` counts back from `now`, the server's clock. */
export function spanOf({ from, to, last }: Pick<Filter, 'from' | 'to' | 'last'>, now: number): Span {
  return { from: last === null ? from : (from ?? now - last * HOUR), to };
}

/** The buckets that a span touches; `lo` equals `hi` where the span lies beyond the strip. */
export function edgesOf(strip: Strip, { from, to }: Span): Edges {
  const lo = from === null ? 0 : Math.floor(edgeOf(strip, from));
  const hi = to === null ? strip.buckets.length : Math.ceil(edgeOf(strip, to));
  return { lo, hi: Math.max(lo, hi) };
}

/** Stories within a span of whole buckets. */
export const storiesIn = ({ buckets }: Strip, { lo, hi }: Edges): number => sum(buckets.slice(lo, hi));

/**
 * The span that edges stand for. An edge that was not moved keeps its very instant; one at the strip's own end is open,
 * so that news of tomorrow and older finds still count, unless the strip is a part (`part`) of a longer time.
 */
export function spanFrom(strip: Strip, { lo, hi }: Edges, before: Span, part = false): Span {
  const had = edgesOf(strip, before);
  const end = strip.buckets.length;
  return {
    from: lo === had.lo ? before.from : lo === 0 && !part ? null : timeOf(strip, lo),
    to: hi === had.hi ? before.to : hi === end && !part ? null : timeOf(strip, hi)
  };
}

/** The nearest bucket with stories within `reach` buckets of an edge with its fraction; null when there is none. */
export function bucketNear({ buckets }: Strip, edge: number, reach: number): number | null {
  const at = Math.min(buckets.length - 1, Math.max(0, Math.floor(edge)));
  if (buckets[at]) return at;
  let nearest: number | null = null;
  const distance = (n: number) => (n < edge ? edge - (n + 1) : n - edge);
  for (let n = Math.max(0, Math.floor(edge - reach) - 1); n <= Math.min(buckets.length - 1, edge + reach); n++) {
    if (!buckets[n] || distance(n) > reach) continue;
    if (nearest === null || distance(n) < distance(nearest)) nearest = n;
  }
  return nearest;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
