import { expect, test } from 'vitest';
import { isTimeZone, zoneOffset } from '../../../src/lib/server/zone-offset.ts';

test.each([
  ['Europe/Amsterdam', '2026-01-25T12:00:00Z', 60],
  ['Europe/Amsterdam', '2026-07-25T12:00:00Z', 120],
  ['Europe/London', '2026-01-25T12:00:00Z', 0],
  ['America/New_York', '2026-01-25T12:00:00Z', -300],
  ['Asia/Kolkata', '2026-01-25T12:00:00Z', 330],
  ['UTC', '2026-01-25T12:00:00Z', 0]
])('clocks in %s at %s are %i minutes ahead', (zone, instant, minutes) => {
  expect(zoneOffset(zone, Date.parse(instant)) / 60_000).toBe(minutes);
});

test.each([
  ['Europe/Amsterdam', true],
  ['UTC', true],
  ['Atlantis', false],
  ['+01:00', false],
  ['', false],
  ['x'.repeat(1000), false]
])('%j is a zone: %j', (name, expected) => expect(isTimeZone(name)).toBe(expected));
