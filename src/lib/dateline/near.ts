import { DATELINE_WORDS } from '../facts/compiled/dateline-words.ts';
import { folded, tokenAt, type Scan } from './scan.ts';

/** What datelines print before the nearest place that has a name: the place is read, these words are passed over. Folded. */
const PHRASES: readonly (readonly string[])[] = DATELINE_WORDS.near.map((phrase) => phrase.split(' '));

const BY_FIRST = new Map<string, (readonly string[])[]>();
for (const phrase of PHRASES) {
  const [first = ''] = phrase;
  const same = BY_FIRST.get(first);
  if (same) same.push(phrase);
  else BY_FIRST.set(first, [phrase]);
}
const WORDS = new Set(PHRASES.flat());

/** Whether a folded word stands in one of the phrases. */
export const isNearWord = (word: string): boolean => WORDS.has(word);

/** Behind `NEAR`, `IN DER NÄHE VON`, `PRÈS DE` at token `at`, where a name follows; else `at`. */
export function skipNear(scan: Scan, at: number): number {
  const phrases = BY_FIRST.get(folded(scan, at));
  const fits = phrases?.find((phrase) => phrase.every((word, index) => folded(scan, at + index) === word));
  const name = fits && tokenAt(scan, at + fits.length);
  return fits && name?.kind === 'word' && name.shape !== 'lower' ? at + fits.length : at;
}
