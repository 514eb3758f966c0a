import { foldWords } from '../text/words.ts';

/** Words of a search that are looked at; more only make it slower. */
const MAX_WORDS = 16;

/** One thing to find: its words in a row. */
export interface SearchTerm {
  /** Folded, one at least. */
  words: string[];
  /** Written in quotes: the last word must match whole, else its beginning is enough. */
  phrase: boolean;
  /** As typed. */
  typed: string;
}

/** What a reader asks to find, all of it required: `mosk "two words"` → `mosk`, and two words that stay together. */
export function searchTerms(text: string): SearchTerm[] {
  return [...text.replaceAll('\0', ' ').matchAll(/"([^"]*)"|[^\s"]+/g)]
    .map(([whole, quoted]) => ({ typed: quoted ?? whole, phrase: quoted !== undefined }))
    .map(({ typed, phrase }) => ({ words: foldWords(typed), phrase, typed }))
    .filter((term) => term.words.length > 0)
    .slice(0, MAX_WORDS);
}
