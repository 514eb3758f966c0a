import { INTL_TAGS, type Locale } from '../../i18n/locale.ts';

/** Whose words and whose clock. */
export interface Reader {
  locale: Locale;
  /** IANA name. */
  timeZone: string;
}

/** A day, in full. */
export const DATE: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };

/** A stretch of time, epoch milliseconds, without its end; null: open on that side. */
export interface Span {
  from: number | null;
  to: number | null;
}

/** No stretch, but all time. */
export const isWhole = ({ from, to }: Span): boolean => from === null && to === null;

/** A chosen span for a button: `21 – 27 Jul 2026`, `from 21 Jul 2026`; `to` is not in it. */
export function spanText(
  { from, to }: Span,
  reader: Reader,
  open: (side: 'from' | 'to', date: string) => string
): string {
  const { locale, timeZone } = reader;
  const format = new Intl.DateTimeFormat(INTL_TAGS[locale], { ...DATE, month: 'short', timeZone });
  // An end is not in the span: midnight ends the day before.
  const last = to === null ? null : to - 1;
  if (from !== null && last !== null) return format.formatRange(from, Math.max(from, last));
  if (from !== null) return open('from', format.format(from));
  return open('to', format.format(last!));
}

/** A stretch that ends now, from its hours: `24 hours`, `7 days`; `narrow` for a small button: `7d`. */
export function lastText(hours: number, locale: Locale, unitDisplay: 'long' | 'narrow' = 'long'): string {
  const days = hours > 24 && hours % 24 === 0;
  const options = { style: 'unit', unit: days ? 'day' : 'hour', unitDisplay } as const;
  return new Intl.NumberFormat(INTL_TAGS[locale], options).format(days ? hours / 24 : hours);
}
