import { COUNTRY_ABBREVIATIONS, COUNTRY_NAMES, MISLEADING_COUNTRIES } from '../facts/compiled/countries.ts';
import { DEMONYMS } from '../facts/compiled/demonyms.ts';
import type { NameLanguage } from '../model/language.ts';
import { foldKey } from '../text/key.ts';
import { inflect } from './inflect.ts';

/** The words by which copy names a country and its people, in one language. */
export interface CountryWords {
  /**
   * Folded words, joined by a space where there are several (`"verenigde staten"`, `"canadese"`) → ISO codes. A hyphened
   * name is there joined and apart: `"zuidkorea"`, `"zuid korea"`.
   */
  words: ReadonlyMap<string, readonly string[]>;
  /** Short forms that only count as printed, with their capitals: `VS`, `U.S.` → ISO codes (`us` is a pronoun). */
  abbreviations: ReadonlyMap<string, readonly string[]>;
  /** Most words of a key of `words`. */
  longest: number;
}

/** Names that are everyday words or a state before they are a country; a demonym will tell. */
const MISLEADING = new Set(MISLEADING_COUNTRIES.map(phrase));

function phrase(text: string): string {
  return text
    .split(/[\s\u2019'.,()&/-]+/)
    .map(foldKey)
    .filter((word) => word !== '')
    .join(' ');
}

function collect(language: NameLanguage): CountryWords {
  const words = new Map<string, string[]>();
  const abbreviations = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, country: string) => {
    const codes = map.get(key);
    if (codes === undefined) map.set(key, [country]);
    else if (!codes.includes(country)) codes.push(country);
  };
  const addForm = (form: string, country: string) => {
    const joined = form.split(/\s+/).map(foldKey).join(' ');
    for (const key of new Set([phrase(form), joined]))
      if (key.length > 2 && !MISLEADING.has(key)) add(words, key, country);
  };
  for (const key of [language, '*']) {
    for (const [country, forms] of COUNTRY_NAMES[key] ?? []) forms.forEach((form) => addForm(form, country));
    for (const [country, forms] of COUNTRY_ABBREVIATIONS[key] ?? [])
      forms.forEach((form) => add(abbreviations, form, country));
  }
  for (const [country, stems] of DEMONYMS[language] ?? [])
    for (const stem of stems) for (const form of inflect(stem, language)) addForm(form, country);
  const longest = Math.max(...[...words.keys()].map((key) => key.split(' ').length));
  return { words, abbreviations, longest };
}

const made = new Map<NameLanguage, CountryWords>();

/** The country words of a language, made on first use; English for a language that the gazetteer does not serve. */
export function countryWords(language: NameLanguage | null): CountryWords {
  const key = language ?? 'en';
  let words = made.get(key);
  if (words === undefined) made.set(key, (words = collect(key)));
  return words;
}
