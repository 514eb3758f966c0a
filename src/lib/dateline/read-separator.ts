import { isMark, tokenAt, type Scan } from './scan.ts';
import type { Found, Separator } from './types.ts';

const NO_TOKEN = { kind: 'break' } as const;

/** A separator at token `at`: `-`, `–`, `—`, `--`, `_`, `=`, `:`, `.-`, `. -`, `.`, `|`, and the `/` that closes `/ March 5, 2024 /`. */
export function readSeparator(scan: Scan, at: number): Found<Separator> | null {
  const { kind } = tokenAt(scan, at) ?? NO_TOKEN;
  if (kind !== 'dash' && kind !== 'mark') return null;
  const dash = isMark(scan, at, '.') ? at + 1 : at;
  if (tokenAt(scan, dash)?.kind === 'dash') return dashFrom(scan, at, dash);
  if (isMark(scan, at, ':') || isMark(scan, at, '|') || isMark(scan, at, '/'))
    return { from: at, to: at + 1, value: 'colon', score: 0.9 };
  if (isMark(scan, at, '.')) return { from: at, to: at + 1, value: 'stop', score: 0.8 };
  return null;
}

function dashFrom(scan: Scan, from: number, dash: number): Found<Separator> {
  let to = dash + 1;
  while (tokenAt(scan, to)?.kind === 'dash') to++;
  const first = tokenAt(scan, dash);
  const single = to === dash + 1 && first !== undefined && first.end - first.start === 1;
  const plain = single && from === dash && '-‐‑'.includes(scan.text.charAt(first.start));
  return { from, to, value: plain ? 'hyphen' : 'strong', score: plain ? 0.95 : 1 };
}
