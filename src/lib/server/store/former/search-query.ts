import { searchTerms, type SearchTerm } from '../../../filter/search-text.ts';

/**
 * A reader's words → an FTS5 query that cannot be a syntax error: every word quoted, all required, the beginnings of
 * words match (`mosk` finds *Moskou*), `"two words"` stay together. Null when the text holds no word at all.
 */
export function searchQuery(text: string): string | null {
  const terms = searchTerms(text);
  return terms.length === 0 ? null : terms.map(asked).join(' AND ');
}

/** Stories are indexed folded; those that version 0.1 saved keep letters beyond Latin as printed (`й`), so that these are asked for too. */
function asked({ words, phrase, typed }: SearchTerm): string {
  const ask = (text: string) => `"${text}"${phrase ? '' : '*'}`;
  const folded = ask(words.join(' '));
  return /[^\0-\x7f]/.test(typed) ? `(${folded} OR ${ask(typed)})` : folded;
}
