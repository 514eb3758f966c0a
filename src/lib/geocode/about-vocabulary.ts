import { foldKey } from '../text/key.ts';
import type { Gazetteer } from '../gazetteer/lookup.ts';
import type { NameLanguage } from '../model/language.ts';
import { countryPhrases } from './country-phrases.ts';
import {
  DOUBTFUL,
  LOOKALIKES,
  MUTE_CAPITALS,
  NAME_ADJECTIVES,
  SEATS,
  SHARED_WORDS,
  type Doubtful
} from './facts/about-words.ts';
import { buildPhrases, type Phrases } from './phrases.ts';

/** What a phrase says about a story's subject. */
export interface Sense {
  /** ISO codes, the likelier first; none: a phrase that only looks like a country's. */
  countries: string[];
  /** All of `countries` are meant (`North and South Korea`), not one of them (`Congolese`). */
  joint: boolean;
  /** Why the phrase alone proves nothing (see `Doubtful`), null when it does. */
  doubt: 'names' | 'starts' | 'shared' | null;
}

const vocabularies = new WeakMap<Gazetteer, Map<NameLanguage, Phrases<Sense>>>();

/** Every phrase that names a country in copy of a language, or seems to; made on first use (some 100 ms). */
export function aboutVocabulary(language: NameLanguage, gazetteer: Gazetteer): Phrases<Sense> {
  let made = vocabularies.get(gazetteer);
  if (made === undefined) vocabularies.set(gazetteer, (made = new Map()));
  let vocabulary = made.get(language);
  if (vocabulary === undefined) {
    vocabulary = buildPhrases([...senses(language, gazetteer)].map(([, { form, sense }]) => [form, sense] as const));
    made.set(language, vocabulary);
  }
  return vocabulary;
}

/** Capitals smaller than this are in no headline by their own name alone. */
const SMALLEST_CAPITAL = 5_000;

interface Entry {
  form: string;
  sense: Sense;
}

/** Later tables overrule earlier ones: one phrase, one sense. */
function senses(language: NameLanguage, gazetteer: Gazetteer): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (form: string, countries: string[], joint = false) =>
    entries.set(keyOf(form), { form, sense: { countries, joint, doubt: null } });
  const also = (form: string, country: string) => {
    const known = entries.get(keyOf(form))?.sense.countries ?? [];
    add(form, known.includes(country) ? known : [...known, country]);
  };
  for (const [form, country] of countryPhrases(language)) also(form, country);
  for (const [form, country] of capitals(language, gazetteer)) add(form, [country]);
  const adjectives = NAME_ADJECTIVES[language];
  for (const [country, forms] of rowsOf(adjectives ? [adjectives] : [])) for (const form of forms) add(form, [country]);
  for (const [countries, forms] of rowsOf(SHARED_WORDS)) for (const form of forms) add(form, countries.split(','));
  const seats = new Map<string, string[]>();
  for (const [country, forms] of rowsOf(SEATS))
    for (const form of forms) seats.set(form, [...(seats.get(form) ?? []), country]);
  for (const [form, countries] of seats) add(form, countries, true);
  doubt(entries, DOUBTFUL[language]!);
  for (const form of LOOKALIKES.flatMap((row) => row.split(','))) add(form, []);
  return entries;
}

const DOUBTS = ['names', 'starts', 'shared'] as const;

function doubt(entries: Map<string, Entry>, doubtful: Doubtful): void {
  for (const form of doubtful.dropped.split(',')) entries.delete(keyOf(form));
  for (const doubt of DOUBTS) {
    for (const form of doubtful[doubt].split(',')) {
      const known = entries.get(keyOf(form));
      if (known) entries.set(keyOf(form), { form, sense: { ...known.sense, doubt } });
    }
  }
}

/** `GB|Downing Street,Whitehall` → its country and its forms. */
function rowsOf(rows: readonly string[]): [countries: string, forms: string[]][] {
  return rows.map((row) => {
    const [countries = '', forms = ''] = row.split('|');
    return [countries, forms.split(',')];
  });
}

/** An abbreviation is itself; all else is its folded words: `Zuid-Korea` and `zuid korea` are one phrase. */
function keyOf(form: string): string {
  if (/^[\p{Lu}.\s]{2,7}$/u.test(form) && form === form.toUpperCase()) return form.toLowerCase();
  return form
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldKey)
    .filter(Boolean)
    .join(' ');
}

function* capitals(language: NameLanguage, gazetteer: Gazetteer): Generator<[name: string, country: string]> {
  for (const place of gazetteer.labelled(SMALLEST_CAPITAL)) {
    if (place.featureCode !== 'PPLC' || MUTE_CAPITALS.includes(place.country)) continue;
    for (const name of new Set([place.name, gazetteer.displayName(place.key, language)])) yield [name, place.country];
  }
}
