import { loadMessages, type Locale } from '../i18n/translate.ts';
import { loadNames, type RegionNames } from '../region/names.ts';

/** Loads what the list does without at first, 7 kB: every message of a language, and the names of all regions and languages. */
export async function lateWords(locale: Locale): Promise<RegionNames> {
  const [names] = await Promise.all([loadNames(locale), loadMessages(locale)]);
  return names;
}
