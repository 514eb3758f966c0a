import { printMoment } from '../../filter/moment.ts';

/** A day as a date field has it, `2026-07-21`, as a bound for the address: from that day's midnight where the reader is, to the next one's. Null for none. */
export function momentOf(day: string, side: 'from' | 'to'): string | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (!year) return null;
  const midnight = new Date(Number(year), Number(month) - 1, Number(date) + (side === 'to' ? 1 : 0));
  return Number.isNaN(midnight.getTime()) ? null : printMoment(midnight.getTime(), side);
}

/** The day of a bound for a date field; a `to` is not in the span, so midnight is still the day before. Empty for none. */
export function dayOf(time: number | null, side: 'from' | 'to', timeZone: string): string {
  if (time === null) return '';
  // Sweden writes dates as date fields do.
  const format = new Intl.DateTimeFormat('sv', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return format.format(side === 'to' ? time - 1 : time);
}
