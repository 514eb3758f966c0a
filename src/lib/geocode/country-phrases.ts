import { countryWords } from '../gazetteer/country-words.ts';
import type { NameLanguage } from '../model/language.ts';

/** Languages that write adjectives of countries with a capital: a word in lower case is then another word (`polish`). */
const CAPITAL_ADJECTIVES: readonly (NameLanguage | null)[] = ['en', 'nl', null];

/** Words that are a country's name in lower case only by chance, in any language. */
const ALSO_WORDS = new Set([
  'china',
  'chile',
  'peru',
  'mali',
  'cuba',
  'niger',
  'togo',
  'oman',
  'polen',
  'man',
  'laos',
  'india'
]);

/** Phrases for countries and their peoples in one language: `Canadese`, `Zuid Korea`, `VS`, each with its ISO codes. */
export function* countryPhrases(language: NameLanguage | null): Generator<readonly [phrase: string, country: string]> {
  const { words, abbreviations } = countryWords(language);
  const capital = CAPITAL_ADJECTIVES.includes(language);
  for (const [key, countries] of words) {
    const phrase = capital || ALSO_WORDS.has(key) ? key[0]!.toUpperCase() + key.slice(1) : key;
    for (const country of countries) yield [phrase, country];
  }
  for (const [form, countries] of abbreviations) for (const country of countries) yield [form, country];
  // A state of the US bears the name too: both stand, and the rest of the story decides.
  yield ['Georgia', 'GE'];
}
