import { searchTerms } from '../../../filter/search-text.ts';

/**
 * A reader's words → an FTS5 query that cannot be a syntax error: every word quoted, all required, the beginnings of
 * words match (`mosk` finds *Moskou*), `"two words"` stay together. Null when the text holds no word at all.
 */
export function searchQuery(text: string): string | null {
  const terms = searchTerms(text);
  if (terms.length === 0) return null;
  return terms.map(({ text, phrase }) => `"${text}"${phrase ? '' : '*'}`).join(' ');
}
