import { expect, test } from 'vitest';
import { isPlausibleInstant, parseIsoInstant } from '../../../src/lib/wire/iso-instant.ts';

test.each<[string, number | null, string]>([
  ['2026-01-25T20:00:00+01:00', Date.UTC(2026, 0, 25, 19), 'an offset'],
  ['2026-01-25T20:00:00.123Z', Date.UTC(2026, 0, 25, 20) + 123, 'a part of a second'],
  ['2026-01-25 20:00-0330', Date.UTC(2026, 0, 25, 23, 30), 'a space, no seconds, an offset without a colon'],
  ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29), 'a leap day'],
  ['2026-02-29T00:00:00Z', null, 'no such day'],
  ['2026-04-31T00:00:00Z', null, 'no such day'],
  ['2026-00-10T00:00:00Z', null, 'no such month'],
  ['2026-01-25T24:00:00Z', null, 'an hour of the next day'],
  ['2026-01-25T20:00:60Z', null, 'a second that a clock does not show'],
  ['2026-01-25T20:00:00+15:00', null, 'no zone is so far'],
  ['2026-01-25T20:00:00', null, 'no offset'],
  ['2026-01-25', null, 'a date alone'],
  ['26-01-25T20:00:00Z', null, 'a short year'],
  ['yesterday', null, 'a word']
])('%s is %s: %s', (text, expected) => {
  expect(parseIsoInstant(text)).toBe(expected);
});

test.each<[string, number | null]>([
  ['2026-01-25', Date.UTC(2026, 0, 25)],
  ['2026-01-25T20:00', Date.UTC(2026, 0, 25, 20)],
  ['2026-01-25T20:00:00+01:00', Date.UTC(2026, 0, 25, 19)],
  ['2026-02-30', null]
])('without an offset, where none is asked for, %s is %s', (text, expected) => {
  expect(parseIsoInstant(text, 'optional')).toBe(expected);
});

test('an instant is plausible from 1900 to a day after now', () => {
  const now = Date.UTC(2026, 0, 25);
  const day = 24 * 3_600_000;
  expect([Date.UTC(1900), now, now + day].map((at) => isPlausibleInstant(at, now))).toEqual([true, true, true]);
  expect([Date.UTC(1900) - 1, now + day + 1].map((at) => isPlausibleInstant(at, now))).toEqual([false, false]);
});
