import { INTL_TAGS } from '../../i18n/locale.ts';
import { DATE, type Reader } from './span-text.ts';
import { timeOf, type Edges, type Strip } from './strip.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const CLOCK: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf({ locale, timeZone }: Reader, withClock: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${withClock}`;
  const known = formats.get(key);
  if (known) return known;
  const options = { ...DATE, ...(withClock ? CLOCK : {}), timeZone };
  const format = new Intl.DateTimeFormat(INTL_TAGS[locale], options);
  formats.set(key, format);
  return format;
}

/** From one edge to another: `21 July 2026`, `21–27 July 2026`; with the clock where buckets are shorter than a day. */
export function edgesText(strip: Strip, { lo, hi }: Edges, reader: Reader): string {
  return rangeText(timeOf(strip, lo), timeOf(strip, hi), strip.step, reader);
}

/** A stretch of time whose end is not in it; `step` tells how exact it is. */
export function rangeText(from: number, to: number, step: number, reader: Reader): string {
  const withClock = step < DAY;
  const format = formatOf(reader, withClock);
  // Days are named by what lies in them: where the reader's day begins at another hour, the middle is still that day.
  const inset = withClock ? 0 : Math.min(step, DAY) / 2;
  return format.formatRange(from + inset, Math.max(from, to - inset));
}

/** An end of a span: the first day that is in it, or the last. With the clock where buckets are shorter than a day. */
export function edgeText(strip: Strip, edge: number, end: 'from' | 'to', reader: Reader): string {
  const withClock = strip.step < DAY;
  const inset = withClock ? 0 : Math.min(strip.step, DAY) / 2;
  return formatOf(reader, withClock).format(timeOf(strip, edge) + (end === 'from' ? inset : -inset));
}
