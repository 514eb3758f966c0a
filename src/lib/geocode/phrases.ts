import { isCapitalised, wordsOf } from './words.ts';
import type { Words } from './words.ts';

/** A phrase of a vocabulary, as the hashes of its words after the first. */
interface Entry<T> {
  rest: number[];
  /** As the phrase begins, so must the text: `turkey` and `polish` are words, `Turkey` and `Polish` are not; `Vasco` is a man. */
  capital: boolean;
  /** The phrase ends in a full stop, and so must the text: `Ind.`, `Miss.` */
  stop: boolean;
  values: T[];
}

/** A vocabulary of phrases, keyed by the hash of the first word; the longest phrase of a key comes first. */
export type Phrases<T> = Map<number, Entry<T>[]>;

/**
 * Makes a vocabulary of `[phrase, value]`; a phrase given twice carries both values. Capital or not, the text must begin as the
 * phrase does; a phrase that ends in a full stop asks for one.
 */
export function buildPhrases<T>(pairs: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const phrases: Phrases<T> = new Map();
  for (const [phrase, value] of pairs) {
    const words = wordsOf(phrase);
    const [first, ...rest] = words.hash;
    if (first === undefined) continue;
    const entries = phrases.get(first) ?? [];
    phrases.set(first, entries);
    const capital = isCapitalised(words, 0);
    const stop = phrase.endsWith('.');
    const known = entries.find(
      (each) => each.capital === capital && each.stop === stop && sameNumbers(each.rest, rest)
    );
    if (known) known.values.push(value);
    else entries.push({ rest, capital, stop, values: [value] });
  }
  for (const entries of phrases.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return phrases;
}

/** Calls `found` for every phrase of the vocabulary in the text, longest first and without overlap (`South Sudan` is not `Sudan`). */
export function findPhrases<T>(
  words: Words,
  phrases: Phrases<T>,
  found: (value: T, first: number, last: number) => void
): void {
  for (let index = 0; index < words.hash.length; index++) {
    const entries = phrases.get(words.hash[index]!);
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
  if (entry.stop && words.text[words.end[index + entry.rest.length]!] !== '.') return false;
  return entry.capital === isCapitalised(words, index);
}

function sameNumbers(left: number[], right: number[]): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}
