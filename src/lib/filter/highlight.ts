import { searchTerms, type SearchTerm } from './search-text.ts';
import { type Word, wordsOf } from './search-words.ts';

/** A stretch of a text; `hit`: the words that a search found. */
export interface Piece {
  text: string;
  hit: boolean;
}

/**
 * A text in pieces, joined the text again, the hits being the words that the store finds by `query`: whole words, also
 * where their beginning was asked for. `highlight('Naar Moskou.', 'mosk')` → `Naar `, **`Moskou`**, `.`
 */
export function highlight(text: string, query: string): Piece[] {
  if (text === '') return [];
  const terms = searchTerms(query).map(readTerm);
  const words = terms.length > 0 ? wordsOf(text) : [];
  const pieces: Piece[] = [];
  let done = 0;
  const add = (end: number, hit: boolean) => {
    if (end > done) pieces.push({ text: text.slice(done, end), hit });
    done = Math.max(done, end);
  };
  words.forEach(({ start }, at) => {
    const longest = Math.max(...terms.map((term) => lengthAt(words, at, term)));
    if (longest === 0) return;
    add(start, false);
    add(words[at + longest - 1]!.end, true);
  });
  add(text.length, false);
  return pieces;
}

interface Term {
  words: string[];
  /** The beginning of the last word is enough. */
  open: boolean;
}

function readTerm({ text, phrase }: SearchTerm): Term {
  return { words: wordsOf(text).map((word) => word.folded), open: !phrase };
}

/** How many words from `at` on are the term's; 0 for none. */
function lengthAt(words: Word[], at: number, term: Term): number {
  const last = term.words.length - 1;
  const fits = term.words.every((wanted, index) => {
    const folded = words[at + index]?.folded ?? '';
    return index === last && term.open ? folded.startsWith(wanted) : folded === wanted;
  });
  return fits ? term.words.length : 0;
}
