import { foldSpan, wordSpans } from '../text/words.ts';
import { searchTerms, type SearchTerm } from './search-text.ts';

/** A stretch of a text; `hit`: the words that a search found. */
export interface Piece {
  text: string;
  hit: boolean;
}

/**
 * A text in pieces, joined the text again, the hits being the words that the store finds by `query`: whole words, also
 * where their beginning was asked for. `highlight('Naar Moskou.', 'mosk')` → `Naar `, **`Moskou`**, `.`
 */
export const highlight = (text: string, query: string): Piece[] => highlightTerms(text, searchTerms(query));

/** As `highlight`, of terms that were read already. */
export function highlightTerms(text: string, terms: readonly SearchTerm[]): Piece[] {
  if (text === '') return [];
  const { start, end } = terms.length > 0 ? wordSpans(text) : { start: [], end: [] };
  const words = start.map((from, at) => foldSpan(text, from, end[at]!));
  const pieces: Piece[] = [];
  let done = 0;
  const add = (end: number, hit: boolean) => {
    if (end > done) pieces.push({ text: text.slice(done, end), hit });
    done = Math.max(done, end);
  };
  start.forEach((from, at) => {
    const longest = Math.max(...terms.map((term) => lengthAt(words, at, term)));
    if (longest === 0) return;
    add(from, false);
    add(end[at + longest - 1]!, true);
  });
  add(text.length, false);
  return pieces;
}

/** How many words from `at` on are the term's; 0 for none. */
function lengthAt(words: string[], at: number, term: SearchTerm): number {
  const last = term.words.length - 1;
  const fits = term.words.every((wanted, index) => {
    const folded = words[at + index] ?? '';
    return index === last && !term.phrase ? folded.startsWith(wanted) : folded === wanted;
  });
  return fits ? term.words.length : 0;
}
