import { scaleTime, scaleUtc } from 'd3-scale';
import { INTL_TAGS } from '../../i18n/locale.ts';
import type { Reader } from './span-text.ts';
import { edgeOf, timeOf, type Strip } from './strip.ts';

/** A mark on the axis. */
export interface Tick {
  /** Edge with its fraction. */
  edge: number;
  text: string;
  /** A year or, among hours, a day begins. */
  major: boolean;
}

/** Pixels that a label and the room beside it take. */
const ROOM = 84;
/** Pixels that the widest label needs not to touch the next: `16 nov.` with a little air. */
const NARROWEST = 56;

/** Round instants on the strip's axis, in the reader's zone and language: years, months, days or hours, as `width` pixels have room for. */
export function ticksOf(strip: Strip, width: number, reader: Reader): Tick[] {
  // Only UTC and the browser's own zone can be the reader's.
  const scale = (reader.timeZone === 'UTC' ? scaleUtc : scaleTime)();
  scale.domain([timeOf(strip, 0), timeOf(strip, strip.buckets.length)]);
  return fitting(width, (count) => scale.ticks(count)).map((date) => {
    const { text, major } = label(date.getTime(), reader);
    return { edge: edgeOf(strip, date.getTime()), text, major };
  });
}

/** D3 takes a number of ticks as a hint: asked for nine weeks it may give seventeen. So it is asked for fewer until they fit. */
function fitting(width: number, ticks: (count: number) => Date[]): Date[] {
  for (let count = Math.floor(width / ROOM); count > 2; count--) {
    const dates = ticks(count);
    if (dates.length * NARROWEST <= width) return dates;
  }
  return ticks(2);
}

/** What begins at an instant says how it is written: `2026`, `Jul`, `21 Jul`, `14:00`. */
function label(instant: number, { locale, timeZone }: Reader): { text: string; major: boolean } {
  const print = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(INTL_TAGS[locale], { ...options, timeZone }).format(instant);
  const clock = print({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  if (!/^0?0\D0?0/.test(clock)) return { text: clock, major: false };
  const day = Number(print({ day: 'numeric' }).replace(/\D/g, ''));
  if (day !== 1) return { text: print({ day: 'numeric', month: 'short' }), major: false };
  const month = Number(new Intl.DateTimeFormat('en', { month: 'numeric', timeZone }).format(instant));
  return month === 1
    ? { text: print({ year: 'numeric' }), major: true }
    : { text: print({ month: 'short' }), major: false };
}
