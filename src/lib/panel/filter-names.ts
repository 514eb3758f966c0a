import { dayText } from '../i18n/times.ts';
import type { FilterNames } from './active-filters.ts';
import type { Reading } from './reading.svelte.ts';

/** Names for the filter's codes in the reader's language; of an agency the panel knows only the key, `reuters`. */
export function filterNames({ names, locale, timeZone }: Pick<Reading, 'names' | 'locale' | 'timeZone'>): FilterNames {
  return {
    region: names.region,
    language: names.languageName,
    agency: (key) => (key.length <= 4 ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1)),
    date: (instant) => dayText(instant, locale, timeZone)
  };
}
