import { dayText } from '../i18n/times.ts';
import type { FilterNames } from '../filter/part-labels.ts';
import type { Reading } from './reading.svelte.ts';

/**
 * Names for the filter's codes in the reader's language. `known` is what the server says of the keys in the filter:
 * agencies, sources, places, states; an agency that it does not know is shown by its key, `reuters` as `Reuters`.
 */
export function filterNames(
  { names, locale, timeZone }: Pick<Reading, 'names' | 'locale' | 'timeZone'>,
  known: Record<string, string>
): FilterNames {
  const nameOf = (key: string) => (Object.hasOwn(known, key) ? (known[key] ?? null) : null);
  return {
    region: (code) => nameOf(code) ?? names.region(code),
    language: names.languageName,
    agency: (key) => nameOf(key) ?? (key.length <= 4 ? key.toUpperCase() : capital(key)),
    source: (key) => nameOf(key) ?? capital(key),
    place: nameOf,
    date: (instant) => dayText(instant, locale, timeZone)
  };
}

const capital = (key: string) => key.charAt(0).toUpperCase() + key.slice(1);
