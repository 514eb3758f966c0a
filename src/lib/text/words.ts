import { finish, mix } from './hash.ts';
import {
  ACCENT,
  APOSTROPHE,
  ASCII_LETTERS,
  firstLetter,
  INVISIBLE,
  lettersOf,
  secondLetter,
  thirdLetter
} from './letters.ts';

/** The words of a text, each with its place in it and a hash of its folded letters: one row a column, in the text's order. */
export interface WordSpans {
  /** UTF-16 offsets; `end` exclusive. */
  start: number[];
  end: number[];
  /** Of the folded word, as `hashWord` makes it. */
  hash: number[];
}

/** How a text is split. */
export interface Splitting {
  /** Characters read at most. */
  limit?: number;
  /** Whether an apostrophe joins (`N'Djamena` is ndjamena) or parts, as is usual (`John's` is john and s). */
  joined?: boolean;
}

/**
 * Splits at everything that is no letter, digit or mark: `Noord-Hollandse` is two words. Accents and invisible characters part nothing
 * and count for nothing. One pass, linear in the text.
 */
export function wordSpans(text: string, { limit = text.length, joined = false }: Splitting = {}): WordSpans {
  const words: WordSpans = { start: [], end: [], hash: [] };
  const ascii = ASCII_LETTERS;
  const length = Math.min(text.length, limit);
  let state = 0;
  let open = -1;
  let end = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const first = unit < 128 ? ascii[unit]! : firstLetter(unit);
    if (first !== 0) {
      if (open < 0) open = at;
      end = at + 1;
      state = mix(state, first);
      if (unit < 128) continue;
      const second = secondLetter(unit);
      if (second === 0) continue;
      state = mix(state, second);
      const third = thirdLetter(unit);
      if (third !== 0) state = mix(state, third);
      continue;
    }
    if (unit >= 0xd800 && unit < 0xdc00) {
      const letters = astralLetters(text, at);
      if (letters !== '') {
        if (open < 0) open = at;
        end = ++at + 1;
        for (let index = 0; index < letters.length; index++) state = mix(state, letters.charCodeAt(index));
        continue;
      }
    }
    if (open < 0) continue;
    const kind = secondLetter(unit);
    if (kind === ACCENT) end = at + 1;
    if (kind === ACCENT || kind === INVISIBLE || (joined && kind === APOSTROPHE)) continue;
    close(words, open, end, state);
    open = -1;
    state = 0;
  }
  if (open >= 0) close(words, open, Math.min(end, length), state);
  return words;
}

function close(words: WordSpans, start: number, end: number, state: number): void {
  words.start.push(start);
  words.end.push(end);
  words.hash.push(finish(state));
}

/** The folded letters of a character of two UTF-16 units (𝐀, 𐐀); empty when there is no such letter. */
function astralLetters(text: string, at: number): string {
  const letters = lettersOf(String.fromCodePoint(text.codePointAt(at)!));
  return typeof letters === 'string' ? letters : '';
}

/** The letters of `text` from `start` to `end`, folded; what is no letter is left out. */
export function foldSpan(text: string, start: number, end: number): string {
  let at = start;
  // Most words are plain: a loop and one string are quicker than a string a letter.
  while (at < end && text.charCodeAt(at) < 128 && ASCII_LETTERS[text.charCodeAt(at)] !== 0) at++;
  let folded = text.slice(start, at).toLowerCase();
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    const first = firstLetter(unit);
    if (first === 0) {
      if (unit >= 0xd800 && unit < 0xdc00 && at + 1 < end) folded += astralLetters(text, at++);
      continue;
    }
    folded += first < SINGLE.length ? SINGLE[first] : String.fromCharCode(first);
    if (secondLetter(unit) === 0) continue;
    folded += String.fromCharCode(secondLetter(unit));
    if (thirdLetter(unit) !== 0) folded += String.fromCharCode(thirdLetter(unit));
  }
  return folded;
}

/** Making a string of one unit costs more than looking it up. */
const SINGLE = Array.from({ length: 0x250 }, (_, unit) => String.fromCharCode(unit));

/** The words of a text, folded: `"St.John's-aan-Zee"` → `["st", "john", "s", "aan", "zee"]`. */
export function foldWords(text: string, splitting?: Splitting): string[] {
  const { start, end } = wordSpans(text, splitting);
  return start.map((from, index) => foldSpan(text, from, end[index]!));
}
