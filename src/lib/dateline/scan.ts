import { foldPrinted, foldSpaced } from '../text/fold.ts';
import { cursorAt, nextToken, type Cursor, type Token } from './tokenize.ts';
import type { Found, ReadAgency, ReadDate } from './types.ts';

/** The opening of a text as its tokens, read as far as somebody asked: what every reader reads. */
export interface Scan {
  text: string;
  language: string | null;
  /** Tokens read so far; ask `tokenAt`. */
  tokens: Token[];
  cursor: Cursor;
  /** What was read where, or null where nothing was: many ask about the same few tokens. */
  agencies: (Found<ReadAgency> | null)[];
  dates: (Found<ReadDate> | null)[];
}

/** Opens `text` at `from` for reading. */
export function scanAt(text: string, from: number, language: string | null): Scan {
  return { text, language, tokens: [], cursor: cursorAt(text, from), agencies: [], dates: [] };
}

/** Token `at`; undefined before the first and behind the last. */
export function tokenAt(scan: Scan, at: number): Token | undefined {
  const { tokens } = scan;
  while (tokens.length <= at) {
    const next = nextToken(scan.text, scan.cursor);
    if (!next) return undefined;
    tokens.push(next);
  }
  return at < 0 ? undefined : tokens[at];
}

/** Token `at` folded (lower case, no accents, no full stops); empty behind the end. */
export function folded(scan: Scan, at: number): string {
  const token = tokenAt(scan, at);
  return token ? (token.folded ??= foldPrinted(scan.text.slice(token.start, token.end))) : '';
}

/** The printed text of tokens `from` to `to` (exclusive). */
export function printed(scan: Scan, from: number, to: number): string {
  const last = tokenAt(scan, to - 1);
  const first = tokenAt(scan, from);
  return first && last ? scan.text.slice(first.start, last.end) : '';
}

/** The tokens folded, with single spaces: how the tables of several words are asked. */
export function foldedRange(scan: Scan, from: number, to: number): string {
  return to === from + 1 ? folded(scan, from) : foldSpaced(printed(scan, from, to));
}

/** The tokens folded, without spaces and hyphens: how agencies are asked. */
export function squeezedRange(scan: Scan, from: number, to: number): string {
  let squeezed = '';
  for (let at = from; at < to; at++) squeezed += folded(scan, at);
  return squeezed.includes('-') || squeezed.includes('_') ? squeezed.replace(/[-_]+/g, '') : squeezed;
}

/** Whether token `at` is exactly the mark, e.g. `,`. */
export function isMark(scan: Scan, at: number, mark: string): boolean {
  const token = tokenAt(scan, at);
  return token?.kind === 'mark' && scan.text.charCodeAt(token.start) === mark.charCodeAt(0);
}

/** `at`, or the token behind it when that is the mark. */
export const skipMark = (scan: Scan, at: number, mark: string): number => (isMark(scan, at, mark) ? at + 1 : at);
