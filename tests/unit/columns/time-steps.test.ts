import { expect, test } from 'vitest';
import { alignedStart, layBuckets, stepFor } from '../../../src/lib/columns/time-steps.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

test.each<[span: number, step: number, why: string]>([
  [0, HOUR, 'one story'],
  [4 * DAY, HOUR, 'four days in hours'],
  [6 * DAY, HOUR, 'six days'],
  [12 * DAY, 3 * HOUR, 'two weeks, nearly'],
  [29 * DAY, 6 * HOUR, 'a month'],
  [100 * DAY, DAY, 'a season'],
  [730 * DAY, 7 * DAY, 'two years'],
  [2000 * DAY, 14 * DAY, 'five years'],
  [3000 * DAY, 30 * DAY, 'eight years'],
  [9000 * DAY, 90 * DAY, 'an archive'],
  [500_000 * DAY, 3650 * DAY, 'a date gone wrong']
])('a span of %i ms is shown in steps of %i: %s', (span, step) => expect(stepFor(span)).toBe(step));

test.each([
  ['2026-01-25T12:34:00Z', HOUR, '2026-01-25T12:00:00.000Z'],
  ['2026-01-25T12:34:00Z', 6 * HOUR, '2026-01-25T12:00:00.000Z'],
  ['2026-01-25T12:34:00Z', DAY, '2026-01-25T00:00:00.000Z'],
  ['2026-01-25T12:34:00Z', 7 * DAY, '2026-01-19T00:00:00.000Z'],
  ['2026-01-25T12:34:00Z', 14 * DAY, '2026-01-19T00:00:00.000Z'],
  ['1969-12-31T12:00:00Z', 7 * DAY, '1969-12-29T00:00:00.000Z']
])('%s in steps of %i begins at %s: hours and days by UTC, weeks on Monday', (instant, step, start) => {
  expect(new Date(alignedStart(Date.parse(instant), step)).toISOString()).toBe(start);
});

test.each([
  ['2026-01-25T23:30:00Z', DAY, 1, '2026-01-25T23:00:00.000Z', 'midnight in Amsterdam'],
  ['2026-01-25T12:34:00Z', DAY, -5, '2026-01-25T05:00:00.000Z', 'midnight in New York'],
  ['2026-01-25T23:30:00Z', 7 * DAY, 1, '2026-01-25T23:00:00.000Z', 'Monday there'],
  ['2026-01-25T12:34:00Z', 6 * HOUR, 5.5, '2026-01-25T12:30:00.000Z', 'six in the evening in Kolkata']
])('%s in steps of %i, %i hours ahead, begins at %s: %s', (instant, step, hours, start) => {
  expect(new Date(alignedStart(Date.parse(instant), step, hours * HOUR)).toISOString()).toBe(start);
});

test('buckets reach from the oldest story to the latest', () => {
  expect(layBuckets(HOUR + 1, 3 * HOUR)).toEqual({ start: HOUR, step: HOUR, buckets: [0, 0, 0] });
});
