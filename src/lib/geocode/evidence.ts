import type { NameLanguage } from '../model/language.ts';
import type { Place } from '../model/place.ts';
import type { Home } from './home.ts';
import { findPhrases } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import type { Meaning } from './vocabulary.ts';
import { placeVocabulary } from './vocabulary.ts';
import { isCapitalised, mayHave, TEXT_LIMIT, wordsOf } from './words.ts';
import type { Words } from './words.ts';

/** A country, state or area that the text names: how much it was named, and the words that did. */
interface Named {
  /** Times named; what headline and opening say counts in full, the rest for less. */
  count: number;
  /** As printed, the first time. */
  label: string;
}

interface NamedArea extends Named {
  country: string;
  lng: number;
  lat: number;
  km: number;
}

/** A place that the text names, with what it may be: the shares (0–1) are by importance alone. */
export interface Neighbour {
  label: string;
  places: { place: Place; share: number }[];
}

/** Everything a story says that bears on where its dateline is. */
export interface Evidence {
  /** Whether the texts name any country, state or area, or have words that may be a division's name. */
  names: boolean;
  /** By ISO code. */
  countries: Map<string, Named>;
  /** By `country.admin1`. */
  states: Map<string, Named>;
  areas: NamedArea[];
  /** How surely the story is about elsewhere than a place that it does not name, 0–1; null until `score.ts` asked. */
  elsewhere: number | null;
  /** Whether it names a country of its own language; null until asked. */
  kindred: boolean | null;
  /** The texts read: what a candidate's own division is looked for in. */
  words: Words[];
  /** Places that the text names; null until somebody asked for them (they cost the most). */
  neighbours: Neighbour[] | null;
  home: Home | null;
  /** Country of the national agency that signs, or null. */
  agencyCountry: string | null;
  /** True when no agency signs: the publisher's own copy, filed near home. */
  ownCopy: boolean;
  /** Best guesses for the dateline's other places. */
  others: Place[];
}

/** Characters of the lead within which a mention counts in full. */
const OPENING = 400;

/** What a mention further on counts. */
const LATER = 0.6;

/** What the texts themselves say. */
type TextEvidence = Pick<Evidence, 'names' | 'countries' | 'states' | 'areas' | 'words' | 'elsewhere' | 'kindred'>;

/** Reads headline, lead (after its dateline) and paragraphs: linear, and no more than {@link TEXT_LIMIT} characters. */
export function readTexts(texts: readonly (string | null)[], language: NameLanguage | null): TextEvidence {
  const evidence: TextEvidence = {
    names: false,
    countries: new Map(),
    states: new Map(),
    areas: [],
    words: [],
    elsewhere: null,
    kindred: null
  };
  const vocabulary = placeVocabulary(language);
  let left = TEXT_LIMIT;
  for (const text of texts) {
    if (!text || left <= 0) continue;
    const words = wordsOf(text, left);
    readMeanings(words, { vocabulary, before: TEXT_LIMIT - left, evidence });
    evidence.words.push(words);
    left -= text.length;
  }
  evidence.names = evidence.words.length > 0;
  return evidence;
}

interface Reading {
  vocabulary: Phrases<Meaning>;
  /** Characters read before these words. */
  before: number;
  evidence: TextEvidence;
}

function readMeanings(words: Words, { vocabulary, before, evidence }: Reading): void {
  findPhrases(words, vocabulary, (meaning, first, last) => {
    for (let index = first; index <= last; index++) (words.taken ??= new Set()).add(index);
    const label = words.text.slice(words.start[first], words.end[last]);
    const count = before + words.start[first]! < OPENING ? 1 : LATER;
    if (meaning.kind === 'country') add(evidence.countries, meaning.country, { count, label });
    else if (meaning.kind === 'state') add(evidence.states, `${meaning.country}.${meaning.admin1}`, { count, label });
    else evidence.areas.push({ ...meaning, count, label });
  });
}

/** Whether the text has these words in a row, with a capital. */
export function says(words: Words, wanted: Words): boolean {
  const first = wanted.hash[0];
  if (first === undefined || !mayHave(words, first)) return false;
  for (let at = words.hash.indexOf(first); at >= 0; at = words.hash.indexOf(first, at + 1)) {
    if (wanted.hash.every((hash, offset) => words.hash[at + offset] === hash) && isCapitalised(words, at)) return true;
  }
  return false;
}

function add(to: Map<string, Named>, key: string, { count, label }: Named): void {
  const named = to.get(key);
  if (named) named.count += count;
  else to.set(key, { count, label });
}
