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
}

/** A dateline never reaches further than this many characters. */
const WINDOW = 300;
/** So many lower-case words in a row, or in all, are running text: nothing behind them can belong to a dateline. */
const PROSE_RUN = 5;
const PROSE_WORDS = 9;
/** Behind a dash or a closing bracket the next part of a dateline, if any, is over after so many tokens. */
const AFTER_ANCHOR = 12;

const DASHES = '-‐‑‒–—―−_=';
const APOSTROPHES = "'’‘ʼ`´";
const LETTER = /[\p{L}\p{M}]/u;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (char: string): boolean => char === ' ' || char === '\t' || (char > '\u007f' && /\s/.test(char));
const isBreak = (char: string): boolean => char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029';

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return LETTER.test(text.charAt(at));
}

/** Splits `text` from `from` on into tokens, at most `WINDOW` characters and no further than the first running text. */
export function tokenize(text: string, from: number): Token[] {
  const limit = Math.min(text.length, from + WINDOW);
  const tokens: Token[] = [];
  let at = from;
  let space = false;
  let run = 0;
  let prose = 0;
  let last = Infinity;
  while (at < limit && run < PROSE_RUN && prose < PROSE_WORDS && tokens.length < last) {
    const char = text.charAt(at);
    if (isSpace(char)) {
      space = true;
      at++;
      continue;
    }
    const token = readToken(text, at, limit, space);
    if (token.kind === 'word') {
      const lower = token.shape === 'lower';
      run = lower ? run + 1 : 0;
      if (lower) prose++;
    }
    tokens.push(token);
    if (token.kind === 'dash' || (token.kind === 'mark' && (char === ')' || char === ']')))
      last = tokens.length + AFTER_ANCHOR;
    at = token.end;
    space = false;
  }
  return tokens;
}

function readToken(text: string, start: number, limit: number, spaceBefore: boolean): Token {
  const char = text.charAt(start);
  if (isDigit(text.charCodeAt(start))) {
    const end = numberEnd(text, start, limit);
    return { start, end, kind: 'number', shape: 'none', spaceBefore };
  }
  if (isLetter(text, start) || (APOSTROPHES.includes(char) && start + 1 < limit && isLetter(text, start + 1))) {
    const end = wordEnd(text, start + 1, limit);
    return { start, end, kind: 'word', shape: shapeOf(text, start, end), spaceBefore };
  }
  let end = start + 1;
  if (DASHES.includes(char)) {
    while (end < limit && DASHES.includes(text.charAt(end))) end++;
    return { start, end, kind: 'dash', shape: 'none', spaceBefore };
  }
  return { start, end, kind: isBreak(char) ? 'break' : 'mark', shape: 'none', spaceBefore };
}

/** Digits with the letters of an ordinal: `22`, `22nd`, `1er`. */
function numberEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && (isDigit(text.charCodeAt(end)) || isLetter(text, end))) end++;
  return end;
}

/** Letters, and an apostrophe, hyphen or full stop between two of them: `N'DJAMENA`, `SAINT-DENIS`, `N.Y` of `N.Y.`. */
function wordEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (code === 32) break;
    if (isLetter(text, end) || isDigit(code)) end++;
    else if (isJoint(text.charAt(end)) && end + 1 < limit && isLetter(text, end + 1)) end += 2;
    // `U.S.-MEXICO`
    else if (text.startsWith('.-', end) && text.charAt(end - 2) === '.' && end + 2 < limit && isLetter(text, end + 2))
      end += 3;
    else break;
  }
  return end;
}

const isJoint = (char: string): boolean => char === '-' || char === '.' || char === '‑' || APOSTROPHES.includes(char);

/** `McALLEN` and `L'AQUILA` count as upper: what decides is the last letters. */
function shapeOf(text: string, start: number, end: number): Shape {
  let upper = 0;
  let lower = 0;
  let upperRun = 0;
  let firstUpper = false;
  for (let at = start; at < end; at++) {
    const size = caseOf(text, at);
    if (size > 0) {
      if (upper + lower === 0) firstUpper = true;
      upper++;
      upperRun++;
    } else if (size < 0) {
      lower++;
      upperRun = 0;
    }
  }
  if (lower === 0) return upper > 0 ? 'upper' : 'title';
  if (upperRun >= 3 && upperRun > lower) return 'upper';
  // `d'Ivoire`, `al-Qaim`, `'s-Gravenhage`: a particle glued to a name.
  if (firstUpper) return 'title';
  const glued = upper > 0 && /[-'’]/.test(text.slice(start, Math.min(end, start + 6)));
  return glued ? 'title' : 'lower';
}

/** 1 for an upper-case letter, -1 for a lower-case one, 0 for what has no case. */
function caseOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? -1 : 0;
  const char = text.charAt(at);
  if (char !== char.toLowerCase()) return 1;
  return char !== char.toUpperCase() ? -1 : 0;
}
