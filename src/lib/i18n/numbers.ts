import type { Locale } from './locale.ts';

const cache = new Map<string, Intl.NumberFormat>();

function formatOf(name: string, locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${name} ${locale}`;
  const format = cache.get(key) ?? new Intl.NumberFormat(locale, options);
  cache.set(key, format);
  return format;
}

/** A number in full: `12.345`, `12,345`. */
export function countText(count: number, locale: Locale): string {
  return formatOf('count', locale, {}).format(count);
}

/** A number for a marker, abbreviated as the language does: `999`, `1.2K`, `1,9 mln.`. */
export function compactText(count: number, locale: Locale): string {
  return formatOf('compact', locale, { notation: 'compact', maximumFractionDigits: 1 }).format(count);
}

/** The most that a page says: nothing read from print is certain. */
const MOST_SHOWN = 0.99;

/** A confidence of 0–1 with two decimals: `0.99`, `0,99`; never rounded up to certainty, and at most {@link MOST_SHOWN}. */
export function confidenceText(confidence: number, locale: Locale): string {
  const options = { minimumFractionDigits: 2, maximumFractionDigits: 2, roundingMode: 'floor' } as const;
  return formatOf('confidence', locale, options).format(Math.min(MOST_SHOWN, confidence));
}
