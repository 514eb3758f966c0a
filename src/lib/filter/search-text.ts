/** Letters that have no accent to take off, as readers without them on their keyboard type them. */
const PLAIN: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ħ: 'h',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss'
};
const LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** Text as it is indexed and looked for, lower case and with plain letters: `ŁÓDŹ` is found by `lodz`; accents are left to the index. */
export function searchText(text: string): string {
  return text.toLowerCase().replace(LETTERS, (letter) => PLAIN[letter] ?? letter);
}

/** Words of a search that are looked at; more only make it slower. */
const MAX_WORDS = 16;

/** One thing to find: its words in a row. */
export interface SearchTerm {
  /** As `searchText` has it. */
  text: string;
  /** Written in quotes: the last word must match whole, else its beginning is enough. */
  phrase: boolean;
}

/** What a reader asks to find, all of it required: `mosk "two words"` → `mosk`, and two words that stay together. */
export function searchTerms(text: string): SearchTerm[] {
  return [
    ...searchText(text)
      .replaceAll('\0', ' ')
      .matchAll(/"([^"]*)"|[^\s"]+/g)
  ]
    .map((match) => ({ text: match[1] ?? match[0], phrase: match[1] !== undefined }))
    .filter((term) => /[\p{L}\p{N}\p{Co}]/u.test(term.text))
    .slice(0, MAX_WORDS);
}
