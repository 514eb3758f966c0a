import { afterEach, beforeEach, expect, test } from 'vitest';
import { dayOf, momentOf } from '../../../../src/lib/panel/time/local-day.ts';

let zone: string | undefined;
beforeEach(() => (zone = process.env.TZ));
afterEach(() => (process.env.TZ = zone));

test.each<[zone: string, day: string, side: 'from' | 'to', moment: string | null, why: string]>([
  ['UTC', '2026-07-21', 'from', '2026-07-21', 'a day of UTC stays a day'],
  ['UTC', '2026-07-21', 'to', '2026-07-21', 'and so as an end'],
  ['Europe/Amsterdam', '2026-07-21', 'from', '2026-07-20T22:00Z', 'midnight there, in summer'],
  ['Europe/Amsterdam', '2026-01-21', 'to', '2026-01-21T23:00Z', 'the midnight after, in winter'],
  ['America/New_York', '2026-07-21', 'from', '2026-07-21T04:00Z', 'west of Greenwich'],
  ['UTC', '', 'from', null, 'an empty field'],
  ['UTC', '21/07/2026', 'from', null, 'not as date fields have it']
])('in %s the field %s as %s is %s: %s', (timeZone, day, side, moment) => {
  process.env.TZ = timeZone;
  expect(momentOf(day, side)).toBe(moment);
  if (moment !== null) {
    const time = Date.parse(moment) + (side === 'to' && !moment.includes('T') ? 86_400_000 : 0);
    expect(dayOf(time, side, timeZone)).toBe(day);
  }
});

test('no bound leaves the field empty', () => {
  expect(dayOf(null, 'from', 'UTC')).toBe('');
});
