import { INTL_TAGS, type Locale } from '../i18n/locale.ts';
import { ageText } from '../i18n/times.ts';

/** Beyond this an age says less than the day itself. */
const OLD = 7 * 24 * 3600 * 1000;

interface Clock {
  /** Epoch milliseconds. */
  now: number;
  locale: Locale;
  /** IANA name. */
  timeZone: string;
}

/** When a story was published, as a row says it: `20 min ago`, and after a week the day, `13 Mar 2026`. Instants in epoch milliseconds. */
export function ageOrDay(published: number, { now, locale, timeZone }: Clock): string {
  if (Math.abs(now - published) <= OLD) return ageText(published, now, locale);
  // Not the style `medium`: in German that is figures alone, `13.03.2026`.
  const day = { day: 'numeric', month: 'short', year: 'numeric', timeZone } as const;
  return new Intl.DateTimeFormat(INTL_TAGS[locale], day).format(published);
}
