import { fold } from './fold.ts';
import { tokenize, type Token } from './tokenize.ts';

/** The opening of a text as its tokens: what every reader reads. */
export interface Scan {
  text: string;
  tokens: readonly Token[];
  language: string | null;
  /** Folded text of the tokens, filled in as it is asked for: most tables are asked about the same few words. */
  folded: string[];
}

/** Opens `text` at `from` for reading. */
export function scanAt(text: string, from: number, language: string | null): Scan {
  return { text, tokens: tokenize(text, from), language, folded: [] };
}

/** Token `at` folded (lower case, no accents, no full stops); empty behind the end. */
export function folded(scan: Scan, at: number): string {
  const known = scan.folded[at];
  if (known !== undefined) return known;
  const token = scan.tokens[at];
  const word = token ? fold(scan.text.slice(token.start, token.end)) : '';
  scan.folded[at] = word;
  return word;
}

/** A classified span: tokens `from` to `to` (exclusive) read as one part, and how well they look like it (0–1). */
export interface Found<T> {
  from: number;
  to: number;
  value: T;
  score: number;
}

/** The printed text of tokens `from` to `to` (exclusive). */
export function printed(scan: Scan, from: number, to: number): string {
  const first = scan.tokens[from];
  const last = scan.tokens[to - 1];
  return first && last ? scan.text.slice(first.start, last.end) : '';
}

/** Whether token `at` is exactly the mark, e.g. `,`. */
export function isMark(scan: Scan, at: number, mark: string): boolean {
  const token = scan.tokens[at];
  return token?.kind === 'mark' && scan.text.startsWith(mark, token.start);
}

/** `at`, or the token behind it when that is the mark. */
export const skipMark = (scan: Scan, at: number, mark: string): number => (isMark(scan, at, mark) ? at + 1 : at);
