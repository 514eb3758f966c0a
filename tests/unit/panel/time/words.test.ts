import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../src/lib/i18n/locale.ts';
import { edgesText, edgeText } from '../../../../src/lib/panel/time/bucket-text.ts';
import { lastText, spanText } from '../../../../src/lib/panel/time/span-text.ts';
import { ticksOf } from '../../../../src/lib/panel/time/ticks.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 6, 20);
const strip = (step: number, count: number, start = START) => ({
  start,
  step,
  buckets: new Array<number>(count).fill(1)
});
const reader = (locale: Locale = 'en', timeZone = 'UTC') => ({ locale, timeZone });
/** Ranges come with thin spaces, which nobody sees. */
const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ');

describe('a bar is called', () => {
  test.each<[step: number, locale: Locale, zone: string, text: string, why: string]>([
    [DAY, 'en', 'UTC', '21 July 2026', 'a day'],
    [DAY, 'nl', 'Europe/Amsterdam', '21 juli 2026', 'a day of UTC is named by its middle, east …'],
    [DAY, 'en', 'America/Los_Angeles', '21 July 2026', '… and west'],
    [7 * DAY, 'en', 'UTC', '27 July – 2 August 2026', 'a week'],
    [7 * DAY, 'de', 'UTC', '27. Juli – 2. August 2026', 'a week in German'],
    [HOUR, 'en', 'UTC', '20 July 2026, 01:00–02:00', 'an hour'],
    [HOUR, 'fr', 'UTC', '20 juillet 2026, 01:00 – 02:00', 'an hour in French']
  ])('%i ms in %s, %s: %s (%s)', (step, locale, zone, text) => {
    expect(plain(edgesText(strip(step, 9), { lo: 1, hi: 2 }, reader(locale, zone)))).toBe(text);
  });

  test('an end is called by the first day in it, or the last', () => {
    const week = strip(DAY, 7);
    expect(edgeText(week, 1, 'from', reader())).toBe('21 July 2026');
    expect(edgeText(week, 2, 'to', reader())).toBe('21 July 2026');
    expect(plain(edgeText(strip(HOUR, 9), 2, 'to', reader()))).toBe('20 July 2026 at 02:00');
  });
});

test('a span on a button', () => {
  const open = (side: 'from' | 'to', date: string) => `${side} ${date}`;
  const text = (from: number | null, to: number | null) => plain(spanText({ from, to }, reader(), open));
  expect(text(START, START + DAY)).toBe('20 Jul 2026');
  expect(text(START, START + 7 * DAY)).toBe('20 – 26 Jul 2026');
  expect(text(START, null)).toBe('from 20 Jul 2026');
  expect(text(null, START + DAY)).toBe('to 20 Jul 2026');
});

test.each<[number, Locale, string]>([
  [24, 'en', '24 hours'],
  [24, 'nl', '24 uur'],
  [168, 'nl', '7 dagen'],
  [720, 'de', '30 Tage'],
  [168, 'fr', '7 jours'],
  [720, 'es', '30 días'],
  [36, 'en', '36 hours']
])('the last %i hours in %s are %s', (hours, locale, text) => {
  expect(plain(lastText(hours, locale))).toBe(text);
});

describe('the axis', () => {
  const labels = (step: number, count: number, width: number, locale: Locale = 'en') =>
    ticksOf(strip(step, count), width, reader(locale)).map(({ text, major }) => (major ? `[${text}]` : text));

  test('has labels that leave each other room, whatever d3 makes of the number it is asked for', () => {
    for (let count = 3; count < 200; count++) {
      const ticks = labels(DAY, count, 830, 'fr').length;
      expect(ticks, `${count} days`).toBeLessThanOrEqual(830 / 56);
    }
  });

  test.each<[step: number, count: number, width: number, texts: string[], why: string]>([
    [365 * DAY, 6, 500, ['[2027]', '[2028]', '[2029]', '[2030]', '[2031]', '[2032]'], 'years'],
    [30 * DAY, 8, 500, ['Aug', 'Sept', 'Oct', 'Nov', 'Dec', '[2027]', 'Feb', 'Mar'], 'months, the new year told'],
    [DAY, 3, 300, ['20 Jul', '21 Jul', '22 Jul', '23 Jul'], 'days'],
    [HOUR, 12, 170, ['20 Jul', '06:00', '12:00'], 'hours on a phone']
  ])('of buckets of %i ms, %i of them, in %i pixels: %j (%s)', (step, count, width, texts) => {
    expect(labels(step, count, width)).toEqual(texts);
  });

  test('is in the reader’s language', () => {
    expect(labels(30 * DAY, 4, 300, 'nl')).toEqual(['aug', 'sep', 'okt', 'nov']);
  });

  test('places each where it is', () => {
    expect(ticksOf(strip(DAY, 10), 1000, reader()).map(({ edge }) => edge)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
