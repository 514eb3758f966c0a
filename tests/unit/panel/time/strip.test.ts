import { describe, expect, test } from 'vitest';
import {
  bucketNear,
  edgesOf,
  spanFrom,
  spanOf,
  stripOf,
  timeOf,
  type Edges
} from '../../../../src/lib/panel/time/strip.ts';
import type { Span } from '../../../../src/lib/panel/time/span-text.ts';

const DAY = 86_400_000;
const MONDAY = Date.UTC(2026, 6, 20);
const week = { start: MONDAY, step: DAY, buckets: [4, 0, 1, 0, 0, 0, 9] };
const open: Span = { from: null, to: null };

describe('the strip', () => {
  test.each<[width: number, buckets: number[], why: string]>([
    [700, [4, 0, 1, 0, 0, 0, 9], 'room for each'],
    [28, [4, 0, 1, 0, 0, 0, 9], 'four pixels each, just enough'],
    [27, [4, 1, 0, 9], 'neighbours join, and the last stays alone'],
    [8, [5, 9], 'joined by fours'],
    [1, [14], 'all in one']
  ])('of seven days in %i pixels has the bars %j: %s', (width, buckets) => {
    const strip = stripOf({ ...week, unknown: 0 }, width)!;
    expect(strip.buckets).toEqual(buckets);
    expect(timeOf(strip, 1) - timeOf(strip, 0)).toBe(DAY * Math.ceil(7 / buckets.length));
  });

  test('is none without a known time', () => {
    expect(stripOf({ start: null, step: DAY, buckets: [], unknown: 3 }, 500)).toBeNull();
  });
});

describe('a span in buckets', () => {
  test.each<[Span, Edges, string]>([
    [open, { lo: 0, hi: 7 }, 'all time is the whole strip'],
    [{ from: MONDAY + DAY, to: MONDAY + 3 * DAY }, { lo: 1, hi: 3 }, 'whole days'],
    [{ from: MONDAY + DAY + 1, to: MONDAY + 2 * DAY + 1 }, { lo: 1, hi: 3 }, 'what touches a bucket shows it'],
    [{ from: MONDAY - 90 * DAY, to: MONDAY + DAY }, { lo: 0, hi: 1 }, 'from before the strip'],
    [{ from: MONDAY + 90 * DAY, to: null }, { lo: 7, hi: 7 }, 'after its end: no bucket'],
    [{ from: null, to: MONDAY - DAY }, { lo: 0, hi: 0 }, 'before its beginning: none either']
  ])('%j is %j: %s', (span, edges) => {
    expect(edgesOf(week, span)).toEqual(edges);
  });

  test('of the last hours ends now and begins that long before', () => {
    const now = MONDAY + 3 * DAY;
    expect(spanOf({ from: null, to: null, last: 24 }, now)).toEqual({ from: now - DAY, to: null });
    expect(spanOf({ from: 5, to: 9, last: null }, now)).toEqual({ from: 5, to: 9 });
  });

  test.each<[Edges, Span, Span, string]>([
    [{ lo: 1, hi: 3 }, open, { from: MONDAY + DAY, to: MONDAY + 3 * DAY }, 'both ends moved'],
    [{ lo: 2, hi: 7 }, open, { from: MONDAY + 2 * DAY, to: null }, 'an end not moved stays open'],
    [
      { lo: 0, hi: 7 },
      { from: MONDAY + DAY, to: null },
      open,
      'moved to the very beginning it is open, for older finds'
    ],
    [
      { lo: 1, hi: 5 },
      { from: MONDAY + DAY + 7, to: null },
      { from: MONDAY + DAY + 7, to: MONDAY + 5 * DAY },
      'the end that was not moved keeps its minute'
    ]
  ])('%j after %j is written as %j: %s', (edges, before, span) => {
    expect(spanFrom(week, edges, before)).toEqual(span);
  });

  test('on a part of a longer time never opens', () => {
    const before = { from: MONDAY + DAY, to: MONDAY + 2 * DAY };
    expect(spanFrom(week, { lo: 0, hi: 7 }, before, true)).toEqual({ from: MONDAY, to: MONDAY + 7 * DAY });
  });
});

describe('the bar at a point', () => {
  test.each<[edge: number, reach: number, bar: number | null, why: string]>([
    [0.5, 0, 0, 'on it'],
    [1.4, 0, null, 'on an empty day'],
    [1.4, 0.5, 0, 'beside one, within reach'],
    [1.8, 0.5, 2, 'the nearer one of two'],
    [4.5, 1, null, 'none within reach'],
    [-3, 4, 0, 'before the strip'],
    [99, 0, 6, 'after it']
  ])('%f, reach %f: %j (%s)', (edge, reach, bar) => {
    expect(bucketNear(week, edge, reach)).toBe(bar);
  });
});
