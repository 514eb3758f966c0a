import { isMark, type Found, type Scan } from './scan.ts';

/** How plainly a separator ends a dateline: `—` and `--` do, a lone hyphen or colon needs more around it. */
export type Separator = 'strong' | 'hyphen' | 'colon' | 'stop';

/** A separator at token `at`: `-`, `–`, `—`, `--`, `_`, `=`, `:`, `.-`, `. -`, `.`, `|`, and the `/` that closes `/ March 5, 2024 /`. */
export function readSeparator(scan: Scan, at: number): Found<Separator> | null {
  const dash = isMark(scan, at, '.') ? at + 1 : at;
  if (scan.tokens[dash]?.kind === 'dash') return dashFrom(scan, at, dash);
  if (isMark(scan, at, ':') || isMark(scan, at, '|') || isMark(scan, at, '/'))
    return { from: at, to: at + 1, value: 'colon', score: 0.9 };
  if (isMark(scan, at, '.')) return { from: at, to: at + 1, value: 'stop', score: 0.8 };
  return null;
}

function dashFrom(scan: Scan, from: number, dash: number): Found<Separator> {
  let to = dash + 1;
  while (scan.tokens[to]?.kind === 'dash') to++;
  const first = scan.tokens[dash];
  const single = to === dash + 1 && first !== undefined && first.end - first.start === 1;
  const plain = single && from === dash && '-‐‑'.includes(scan.text.charAt(first.start));
  return { from, to, value: plain ? 'hyphen' : 'strong', score: plain ? 0.95 : 1 };
}
