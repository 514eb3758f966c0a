import { searchText } from '../search-text.ts';

/** Words of a search that are looked at; more only make it slower. */
const MAX_WORDS = 16;

/**
 * A reader's words → an FTS5 query that cannot be a syntax error: every word quoted, all required, the beginnings of
 * words match (`mosk` finds *Moskou*), `"two words"` stay together. Null when the text holds no word at all.
 */
export function searchQuery(text: string): string | null {
  const words = [
    ...searchText(text)
      .replaceAll('\0', ' ')
      .matchAll(/"([^"]*)"|[^\s"]+/g)
  ]
    .map((match) => ({ text: match[1] ?? match[0], phrase: match[1] !== undefined }))
    .filter((word) => /[\p{L}\p{N}\p{Co}]/u.test(word.text))
    .slice(0, MAX_WORDS);
  if (words.length === 0) return null;
  return words.map((word) => `"${word.text}"${word.phrase ? '' : '*'}`).join(' ');
}
