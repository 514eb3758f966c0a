import { searchTerms, type SearchTerm } from '../../../filter/search-text.ts';
import type { SqliteFile } from './file.ts';

/** StoreNumbers of the stories that have all the words, ascending; none when the text holds no word. */
export function searchStories(file: SqliteFile, text: string): Uint32Array {
  const query = matchOf(text);
  if (query === null) return new Uint32Array(0);
  // One row for all: a hundred thousand rows cost more than finding them.
  const row = file.get<{ list: string }>('SELECT json_group_array(rowid) AS list FROM word WHERE word MATCH ?', query);
  return Uint32Array.from(JSON.parse(row!.list) as number[]).sort();
}

/**
 * A reader's words → a query that cannot be a syntax error: every word quoted, all required, the beginnings of words match (`mosk`
 * finds *Moskou*), `"two words"` stay together. Null when the text holds no word at all.
 */
export function matchOf(text: string): string | null {
  const terms = searchTerms(text);
  return terms.length === 0 ? null : `words : (${terms.map(asked).join(' AND ')})`;
}

const asked = ({ words, phrase }: SearchTerm): string => `"${words.join(' ')}"${phrase ? '' : '*'}`;
