import { OPENERS, SHORTENED, TITLES } from './abbreviations.ts';
import { foldPrinted } from './fold.ts';

/** Longest abbreviation looked for before a full stop, in characters. */
const LONGEST_ABBREVIATION = 8;
/** Longest word that is looked at behind one. */
const LONGEST_OPENER = 12;

const ENDS = '.!?…';
const CLOSERS = '"\'”’»«“)]';
const OPENING_MARKS = '"\'“„‘«»(¿¡[';

/**
 * Where the first sentence of `text` ends, behind its last quotation mark; the text's length, or `limit`, when no end is in sight.
 * `U.S. forces left. They …` → 17. Reads no further than `limit`; linear.
 */
export function sentenceEnd(text: string, limit = text.length): number {
  const length = Math.min(text.length, limit);
  for (let at = 0; at < length; at++) {
    if (!ENDS.includes(text[at]!)) continue;
    let end = at + 1;
    while (end < length && ENDS.includes(text[end]!)) end++;
    const isStop = end === at + 1 && text[at] === '.';
    const mark = at;
    while (end < length && CLOSERS.includes(text[end]!)) end++;
    at = end - 1;
    if (end === length) return length;
    if (!isSpace(text[end]!)) continue;
    const next = nextWord(text, end, length);
    if (/^\p{Ll}/u.test(next)) continue;
    if (isStop && !endsSentence(text, mark, next)) continue;
    return end;
  }
  return length;
}

/** The first sentence, without the spaces around it; a text without an end in sight whole, up to `limit`. */
export function firstSentence(text: string, limit = text.length): string {
  const start = text.length - text.trimStart().length;
  return text.slice(start, start + sentenceEnd(text.slice(start, start + limit))).trimEnd();
}

const isSpace = (char: string): boolean => /\s/.test(char);

/** The word behind the spaces and opening marks at `from`, as long as it takes to know it. */
function nextWord(text: string, from: number, length: number): string {
  let at = from;
  while (at < length && (isSpace(text[at]!) || OPENING_MARKS.includes(text[at]!))) at++;
  return /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(at, Math.min(length, at + LONGEST_OPENER)))![0];
}

/** Whether the full stop at `mark` is more than an abbreviation's (`St.`, `z. B.`, `J.`) or an ordinal number's (`22. Januar`). */
function endsSentence(text: string, mark: number, next: string): boolean {
  const before = /(?:^|[^\p{L}\p{M}\p{N}])([\p{L}\p{M}\p{N}]+)$/u.exec(
    text.slice(Math.max(0, mark - LONGEST_ABBREVIATION - 1), mark)
  );
  const word = before?.[1];
  if (word === undefined) return true;
  const folded = foldPrinted(word);
  if (TITLES.has(folded) && folded.length > 1) return false;
  const isShort = /^(?:\p{L}|\d{1,2})$/u.test(word) || SHORTENED.has(folded);
  return !isShort || OPENERS.has(foldPrinted(next));
}
