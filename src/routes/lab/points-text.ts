import type { Locale } from '../../lib/i18n/locale.ts';

/** Points with their sign and one decimal, as text and not in colour alone: `+3.2`, `−0.4`. */
export function pointsText(points: number, locale: Locale): string {
  const format = new Intl.NumberFormat(locale, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1
  });
  return format.format(points).replace('-', '−');
}
