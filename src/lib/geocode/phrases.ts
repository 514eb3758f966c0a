import { isCapitalised, wordsOf } from './words.ts';
import type { Words } from './words.ts';

/** A phrase of a vocabulary, as the hashes of its words after the first. */
interface Entry<T> {
  rest: number[];
  /** The phrase is a name and asks for a capital: `turkey` and `polish` are words. */
  capital: boolean;
  /** The text must have just these letters, where the phrase is an abbreviation: `Ind.`, `U.S.`, `VS`. */
  exact: string | null;
  values: T[];
}

/** A vocabulary of phrases. */
export interface Phrases<T> {
  /** By the hash of the first word, the longest phrase first. */
  byFirst: Map<number, Entry<T>[]>;
  /** Marks the low bits of every first word's hash: most words of a text begin no phrase, and this says so at once. */
  marks: Uint8Array;
}

const MARKS = 1 << 16;

/** An abbreviation: ends in a full stop, or is all capitals. */
const ABBREVIATION = /^(?:.*\.|\p{Lu}{2,4})$/u;

/**
 * Makes a vocabulary of `[phrase, value]`; a phrase given twice carries both values. A phrase with a capital asks for one, a
 * phrase in lower case takes either, an abbreviation must stand there as it is.
 */
export function buildPhrases<T>(pairs: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const byFirst = new Map<number, Entry<T>[]>();
  const marks = new Uint8Array(MARKS);
  for (const [phrase, value] of pairs) {
    const words = wordsOf(phrase);
    const [first, ...rest] = words.hash;
    if (first === undefined) continue;
    const entries = byFirst.get(first) ?? [];
    byFirst.set(first, entries);
    marks[first & (MARKS - 1)] = 1;
    const capital = isCapitalised(words, 0);
    const exact = ABBREVIATION.test(phrase) ? phrase : null;
    const known = entries.find(
      (each) => each.capital === capital && each.exact === exact && sameNumbers(each.rest, rest)
    );
    if (known) known.values.push(value);
    else entries.push({ rest, capital, exact, values: [value] });
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return { byFirst, marks };
}

/** Calls `found` for every phrase of the vocabulary in the text, longest first and without overlap (`South Sudan` is not `Sudan`). */
export function findPhrases<T>(
  words: Words,
  { byFirst, marks }: Phrases<T>,
  found: (value: T, first: number, last: number) => void
): void {
  for (let index = 0; index < words.hash.length; index++) {
    const hash = words.hash[index]!;
    if (marks[hash & (MARKS - 1)] === 0) continue;
    const entries = byFirst.get(hash);
    if (entries === undefined) continue;
    const entry = entries.find((each) => matches(each, words, index));
    if (entry === undefined) continue;
    const last = index + entry.rest.length;
    for (const value of entry.values) found(value, index, last);
    index = last;
  }
}

function matches(entry: Entry<unknown>, words: Words, index: number): boolean {
  for (let offset = 0; offset < entry.rest.length; offset++) {
    if (words.hash[index + 1 + offset] !== entry.rest[offset]) return false;
  }
  if (entry.exact !== null) return words.text.startsWith(entry.exact, words.start[index]);
  return !entry.capital || isCapitalised(words, index);
}

function sameNumbers(left: number[], right: number[]): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}
