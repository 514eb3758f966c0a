import type { NameLanguage } from '../model/language.ts';
import type { Neighbour } from './evidence.ts';
import { isCapitalised } from './words.ts';
import type { Words } from './words.ts';

/** Names looked up per story, at most: what comes later adds little. */
const MOST_NAMES = 24;

/** Words of a name, at most; a longer row of capitals is a headline. */
const LONGEST_RUN = 4;

/** Shortest name looked up: `VAN`, `OF`, `UN` are places too. */
const SHORTEST = 4;

/** German gives every noun a capital: a single one counts only after these. */
const GERMAN_PREPOSITIONS = new Set([
  'in',
  'bei',
  'nahe',
  'nach',
  'aus',
  'von',
  'um',
  'nördlich',
  'südlich',
  'östlich',
  'westlich'
]);

/** Looks up the names that the texts print with a capital, the dateline's own left out; `meanings` is asked for each once. */
export function findNeighbours(
  texts: readonly Words[],
  language: NameLanguage | null,
  { printed, meanings }: { printed: string; meanings: (name: string) => Neighbour['places'] }
): Neighbour[] {
  const found = new Map<string, Neighbour>();
  const own = printed.toLowerCase();
  let left = MOST_NAMES;
  for (const words of texts) {
    for (const name of capitalisedNames(words, language)) {
      if (left === 0) return [...found.values()];
      if (found.has(name) || name.toLowerCase() === own) continue;
      left--;
      const places = meanings(name);
      if (places.length > 0) found.set(name, { label: name, places });
    }
  }
  return [...found.values()];
}

/** Rows of capitalised words, as printed: `Schoorl`, `Halton Hills`. */
function* capitalisedNames(words: Words, language: NameLanguage | null): Generator<string> {
  for (let first = 0; first < words.hash.length; first++) {
    if (words.taken?.has(first) || !isCapitalised(words, first)) continue;
    let last = first;
    while (continues(words, last)) last++;
    const length = last - first + 1;
    const name = words.text.slice(words.start[first], words.end[last]);
    const lone =
      length === 1 && (opensSentence(words, first) || (language === 'de' && !afterPreposition(words, first)));
    if (!lone && name.length >= SHORTEST && length <= LONGEST_RUN) yield name;
    first = last;
  }
}

/** Whether the next word belongs to the same name: a capital, one space or hyphen away. */
function continues(words: Words, index: number): boolean {
  if (index + 1 >= words.hash.length || words.taken?.has(index + 1)) return false;
  if (words.start[index + 1]! - words.end[index]! !== 1) return false;
  const between = words.text[words.end[index]!];
  return (between === ' ' || between === '-') && isCapitalised(words, index + 1);
}

function opensSentence(words: Words, index: number): boolean {
  if (index === 0) return true;
  return /[.!?:"“„»]/.test(words.text.slice(words.end[index - 1], words.start[index]));
}

function afterPreposition(words: Words, index: number): boolean {
  if (index === 0) return false;
  return GERMAN_PREPOSITIONS.has(words.text.slice(words.start[index - 1], words.end[index - 1]));
}
