import { wordSpans, type WordSpans } from '../text/words.ts';

/** A text as a row of hashed words, so that whole vocabularies are looked up without cutting the text into strings. */
export interface Words extends WordSpans {
  text: string;
  /** A bit for each hash that occurs, by its lowest bits: tells at once of most words that they are not there. */
  bits: Uint32Array;
  /** Words that were recognised already; null for none. */
  taken: Set<number> | null;
}

/** Words after this many characters are not read: who is meant is said early, and a hostile text must not cost more. */
export const TEXT_LIMIT = 4_000;

/** Size of the table of bits: a story of a hundred words fills a twentieth of it. */
const BITS = 2048;

/** The words of the first `limit` characters of `text`. */
export function wordsOf(text: string, limit = TEXT_LIMIT): Words {
  const { start, end, hash } = wordSpans(text, { limit });
  const bits = new Uint32Array(BITS >>> 5);
  for (let at = 0; at < hash.length; at++) bits[(hash[at]! & (BITS - 1)) >>> 5]! |= 1 << (hash[at]! & 31);
  return { text, start, end, hash, bits, taken: null };
}

/** Whether a word of that hash may be there; false is certain. */
export function mayHave(words: Words, hash: number): boolean {
  return (words.bits[(hash & (BITS - 1)) >>> 5]! & (1 << (hash & 31))) !== 0;
}

/** Whether the word begins with a capital (or a digit): what a name in running text does. */
export function isCapitalised(words: Words, index: number): boolean {
  const code = words.text.charCodeAt(words.start[index]!);
  if (code < 0x80) return code < 0x61;
  const letter = words.text[words.start[index]!]!;
  return letter.toLowerCase() !== letter;
}
