import { isApostrophe, isInvisible } from '../text/characters.ts';

/** How a word is cased: `PARIS`, `Paris`, `paris`; `none` for what is no word. */
type Shape = 'upper' | 'title' | 'lower' | 'none';

/** A piece of text; offsets are UTF-16, `end` exclusive. Spaces belong to no token. */
export interface Token {
  start: number;
  end: number;
  /** `dash` is a run of dash-like characters (`--`, `—`, `_`, `=`); `mark` is any other single character. */
  kind: 'word' | 'number' | 'dash' | 'mark' | 'break';
  shape: Shape;
  spaceBefore: boolean;
  /** The folded text, once somebody asked for it. */
  folded: string | null;
}

/** Where reading stands; tokens are read one at a time, as a dateline needs few. */
export interface Cursor {
  at: number;
  limit: number;
  /** Tokens that may still come. */
  left: number;
  lowerRun: number;
  lowerWords: number;
}

/** A dateline never reaches further than this many characters. */
const WINDOW = 300;
/** So many lower-case words in a row, or in all, are running text: nothing behind them can belong to a dateline. */
const PROSE_RUN = 5;
const PROSE_WORDS = 9;
/** Behind a dash or a closing bracket the next part of a dateline, if any, is over after so many tokens. */
const AFTER_ANCHOR = 12;

/** What a character is: letters by case, the rest by what tokens are made of. */
const OTHER = 0;
const UPPER = 1;
const LOWER = 2;
const CASELESS = 3;
const DIGIT = 4;
const SPACE = 5;
const BREAK = 6;
const DASH = 7;
const APOSTROPHE = 8;
const UNKNOWN = 9;
/** Shows nothing and parts nothing (U+200B, U+00AD, U+200E): within a word it is of the word, beside one of nobody. */
const UNSEEN = 10;

const DASHES = '-‐‑‒–—―−_=';
const BREAKS = '\n\r\u2028\u2029';

/** Class by UTF-16 unit; beyond ASCII filled in as characters are met. */
const CLASSES = new Uint8Array(65_536).fill(UNKNOWN);
for (let code = 0; code < 128; code++) CLASSES[code] = classify(String.fromCharCode(code));

function classify(char: string): number {
  if (BREAKS.includes(char)) return BREAK;
  if (char === ' ' || char === '\t' || (char > '\u007f' && /\s/.test(char))) return SPACE;
  if (DASHES.includes(char)) return DASH;
  if (isInvisible(char)) return UNSEEN;
  if (char >= '0' && char <= '9') return DIGIT;
  if (!/[\p{L}\p{M}]/u.test(char)) return isApostrophe(char) ? APOSTROPHE : OTHER;
  if (char !== char.toLowerCase()) return UPPER;
  return char !== char.toUpperCase() ? LOWER : CASELESS;
}

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = CLASSES[code];
  if (known !== UNKNOWN && known !== undefined) return known;
  return (CLASSES[code] = classify(text.charAt(at)));
}

const isLetter = (text: string, at: number): boolean => isLetterClass(classOf(text, at));
const isLetterClass = (kind: number): boolean => kind >= UPPER && kind <= CASELESS;

/** Whether a space, a tab or a line's end stands there. */
export function isWhite(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(text.charAt(at)));
}

/** Begins to read `text` at `from`. */
export function cursorAt(text: string, from: number): Cursor {
  return { at: from, limit: Math.min(text.length, from + WINDOW), left: WINDOW, lowerRun: 0, lowerWords: 0 };
}

/** The next token, or null at the end of the window or of the first running text. */
export function nextToken(text: string, cursor: Cursor): Token | null {
  const { limit } = cursor;
  if (cursor.lowerRun >= PROSE_RUN || cursor.lowerWords >= PROSE_WORDS || cursor.left === 0) return null;
  let at = cursor.at;
  let spaced = false;
  for (let kind = classOf(text, at); at < limit && (kind === SPACE || kind === UNSEEN); kind = classOf(text, ++at)) {
    spaced ||= kind === SPACE;
  }
  if (at >= limit) return null;
  const token = readToken(text, at, limit, spaced);
  cursor.at = token.end;
  cursor.left--;
  if (token.kind === 'word') {
    const lower = token.shape === 'lower';
    cursor.lowerRun = lower ? cursor.lowerRun + 1 : 0;
    if (lower) cursor.lowerWords++;
  } else if (token.kind === 'dash' || (token.kind === 'mark' && closes(text, at))) cursor.left = AFTER_ANCHOR;
  return token;
}

const closes = (text: string, at: number): boolean => text[at] === ')' || text[at] === ']';

function readToken(text: string, start: number, limit: number, spaceBefore: boolean): Token {
  const kind = classOf(text, start);
  if (isLetterClass(kind) || (kind === APOSTROPHE && start + 1 < limit && isLetter(text, start + 1))) {
    const end = wordEnd(text, start + 1, limit);
    return { start, end, kind: 'word', shape: shapeOf(text, start, end), spaceBefore, folded: null };
  }
  if (kind === DIGIT) return token(start, numberEnd(text, start, limit), 'number', spaceBefore);
  let end = start + 1;
  if (kind !== DASH) return token(start, end, kind === BREAK ? 'break' : 'mark', spaceBefore);
  while (end < limit && classOf(text, end) === DASH) end++;
  return token(start, end, 'dash', spaceBefore);
}

const token = (start: number, end: number, kind: Token['kind'], spaceBefore: boolean): Token => ({
  start,
  end,
  kind,
  shape: 'none',
  spaceBefore,
  folded: null
});

/** Digits with the letters of an ordinal: `22`, `22nd`, `1er`. */
function numberEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && isWordClass(classOf(text, end))) end++;
  return end;
}

const isWordClass = (kind: number): boolean => kind >= UPPER && kind <= DIGIT;

/** Letters, and an apostrophe, hyphen or full stop between two of them: `N'DJAMENA`, `SAINT-DENIS`, `N.Y` of `N.Y.`. */
function wordEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit) {
    const kind = classOf(text, end);
    if (isWordClass(kind)) end++;
    else if (kind === SPACE) break;
    else if (kind === UNSEEN) {
      const next = pastUnseen(text, end, limit);
      if (next >= limit || !isWordClass(classOf(text, next))) break;
      end = next;
    } else if (isJoint(text, end, kind) && end + 1 < limit && isLetter(text, end + 1)) end += 2;
    // `U.S.-MEXICO`
    else if (text.startsWith('.-', end) && text[end - 2] === '.' && end + 2 < limit && isLetter(text, end + 2))
      end += 3;
    else break;
  }
  return end;
}

function pastUnseen(text: string, at: number, limit: number): number {
  let next = at;
  while (next < limit && classOf(text, next) === UNSEEN) next++;
  return next;
}

function isJoint(text: string, at: number, kind: number): boolean {
  if (kind === APOSTROPHE) return true;
  const char = text[at];
  return char === '-' || char === '.' || char === '‑';
}

/** `McALLEN` and `L'AQUILA` count as upper: what decides is the last letters. */
function shapeOf(text: string, start: number, end: number): Shape {
  let upper = 0;
  let lower = 0;
  let upperRun = 0;
  let firstUpper = false;
  for (let at = start; at < end; at++) {
    const kind = classOf(text, at);
    if (kind === LOWER) {
      lower++;
      upperRun = 0;
    } else if (kind === UPPER) {
      if (upper + lower === 0) firstUpper = true;
      upper++;
      upperRun++;
    }
  }
  if (lower === 0) return upper > 0 ? 'upper' : 'title';
  if (upperRun >= 3 && upperRun > lower) return 'upper';
  // `d'Ivoire`, `al-Qaim`, `'s-Gravenhage`: a particle glued to a name.
  if (firstUpper) return 'title';
  const glued = upper > 0 && /[-'’]/.test(text.slice(start, Math.min(end, start + 6)));
  return glued ? 'title' : 'lower';
}
