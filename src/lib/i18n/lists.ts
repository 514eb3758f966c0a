import { INTL_TAGS, type Locale } from './locale.ts';

/** Joins names as the language does: `Kyiv, Moskou en Minsk`. */
export function listText(items: Iterable<string>, locale: Locale, type: 'and' | 'or' = 'and'): string {
  const style = type === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(INTL_TAGS[locale], { type: style }).format(items);
}
