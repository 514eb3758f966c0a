import { INTL_TAGS, type Locale } from './locale.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Units of an age, the largest that fits; short forms for the small ones, which lists show most. */
const UNITS: [unit: Intl.RelativeTimeFormatUnit, length: number, style: 'short' | 'long'][] = [
  ['year', 365 * DAY, 'long'],
  ['month', 30 * DAY, 'long'],
  ['week', 7 * DAY, 'long'],
  ['day', DAY, 'long'],
  ['hour', HOUR, 'short'],
  ['minute', MINUTE, 'short']
];

const formats = new Map<string, Intl.RelativeTimeFormat | Intl.DateTimeFormat>();

function cached<T extends Intl.RelativeTimeFormat | Intl.DateTimeFormat>(key: string, make: () => T): T {
  const format = formats.get(key) ?? make();
  formats.set(key, format);
  return format as T;
}

/**
 * How long ago an instant was: `20 min ago`, `3 days ago`, `now` within the minute. Both in epoch milliseconds.
 * Always in numbers: 30 hours ago may be yesterday or the day before, "1 day ago" is right for both.
 */
export function ageText(instant: number, now: number, locale: Locale): string {
  const passed = now - instant;
  const [unit, length, style] = UNITS.find((row) => Math.abs(passed) >= row[1]) ?? ['second', Infinity, 'short'];
  const numeric = unit === 'second' ? 'auto' : 'always';
  const format = cached(
    `age ${locale} ${style} ${numeric}`,
    () => new Intl.RelativeTimeFormat(INTL_TAGS[locale], { style, numeric })
  );
  // Newspapers print "20 min ago", not "20 min. ago".
  return format.format(-Math.trunc(passed / length), unit).replace('.', '');
}

/** An instant in full: `Tuesday 21 July 2026 at 15:05 CEST`. `timeZone` is an IANA name, the reader's or `UTC`. */
export function exactText(instant: number, locale: Locale, timeZone: string): string {
  const format = cached(
    `exact ${locale} ${timeZone}`,
    () =>
      new Intl.DateTimeFormat(INTL_TAGS[locale], {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZoneName: 'short',
        timeZone
      })
  );
  return format.format(instant);
}

/** The day of an instant: `21 July 2026`. */
export function dayText(instant: number, locale: Locale, timeZone: string): string {
  const format = cached(
    `day ${locale} ${timeZone}`,
    () => new Intl.DateTimeFormat(INTL_TAGS[locale], { dateStyle: 'long', timeZone })
  );
  return format.format(instant);
}
