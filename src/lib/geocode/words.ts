/**
 * A text as a row of folded words: offsets and one hash a word, so that whole vocabularies are looked up without cutting the
 * text into strings. One pass, linear in the text.
 */
export interface Words {
  text: string;
  /** UTF-16 offsets of each word; `end` exclusive. */
  start: number[];
  end: number[];
  /** 32-bit hash of the folded word. */
  hash: number[];
  /** A bit for each hash that occurs, by its lowest bits: tells at once of most words that they are not there. */
  bits: Uint32Array;
  /** Words that were recognised already; null for none. */
  taken: Set<number> | null;
}

/** Words after this many characters are not read: who is meant is said early, and a hostile text must not cost more. */
export const TEXT_LIMIT = 4_000;

/** Size of the table of bits: a story of a hundred words fills a twentieth of it. */
const BITS = 2048;

/** Folded letters by UTF-16 unit: none (0), one, or two packed as `first | second << 16`. Beyond Latin a letter stands for itself. */
const FOLDED = new Uint32Array(0x250);

/** Letters that decomposition leaves whole. */
const WHOLE: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', ı: 'i', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th' };

for (let code = 0; code < FOLDED.length; code++) FOLDED[code] = foldedLetters(code);

function foldedLetters(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  const plain = WHOLE[lower] ?? lower.normalize('NFKD').replace(/[^a-z0-9]/g, '');
  return plain === '' ? 0 : plain.charCodeAt(0) | ((plain.length > 1 ? plain.charCodeAt(1) : 0) << 16);
}

/** FNV-1a, one UTF-16 unit at a time. */
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** Splits `text` at everything that is no letter or digit: `Noord-Hollandse` is two words, `John's` is `john` and `s`. */
export function wordsOf(text: string, limit = TEXT_LIMIT): Words {
  const words: Words = { text, start: [], end: [], hash: [], bits: new Uint32Array(BITS >>> 5), taken: null };
  const length = Math.min(text.length, limit);
  let hash = FNV_OFFSET;
  let open = -1;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    const letters = code < 0x250 ? FOLDED[code]! : code >= 0x2000 && code < 0x2070 ? 0 : code;
    if (letters === 0) {
      if (open >= 0) close(words, open, index, hash);
      open = -1;
      hash = FNV_OFFSET;
      continue;
    }
    if (open < 0) open = index;
    hash = Math.imul(hash ^ (letters & 0xffff), FNV_PRIME);
    if (letters > 0xffff) hash = Math.imul(hash ^ (letters >>> 16), FNV_PRIME);
  }
  if (open >= 0) close(words, open, length, hash);
  return words;
}

function close(words: Words, start: number, end: number, hash: number): void {
  words.start.push(start);
  words.end.push(end);
  words.hash.push(hash);
  words.bits[(hash & (BITS - 1)) >>> 5]! |= 1 << (hash & 31);
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
