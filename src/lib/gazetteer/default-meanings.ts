import { DEFAULT_MEANINGS } from '../facts/compiled/default-meanings.ts';
import type { NameLanguage } from '../model/language.ts';
import { foldKey } from '../text/key.ts';

const BY_LANGUAGE = new Map(
  DEFAULT_MEANINGS.map(([language, names]) => [
    language,
    new Map(names.map(([name, place]) => [foldKey(name), place] as const))
  ])
);

/** Key of the place that newsrooms of a language mean by a folded name, or null; a language's own row goes before all languages'. */
export function defaultMeaning(key: string, language: NameLanguage | null): string | null {
  const own = language === null ? undefined : BY_LANGUAGE.get(language)?.get(key);
  return own ?? BY_LANGUAGE.get('*')?.get(key) ?? null;
}
