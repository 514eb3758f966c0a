import type { Token } from './tokenize.ts';

/** The opening of a text as its tokens: what every reader reads. */
export interface Scan {
  text: string;
  tokens: readonly Token[];
  language: string | null;
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
