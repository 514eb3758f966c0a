import { DOUBTFUL } from '../facts/compiled/doubtful.ts';
import { LOOKALIKES } from '../facts/compiled/lookalikes.ts';
import { MUTE_CAPITALS } from '../facts/compiled/mute-capitals.ts';
import { SEAT_COUNTRIES } from '../facts/compiled/seats.ts';
import { SHARED_WORDS } from '../facts/compiled/shared-words.ts';
import { foldKey } from '../text/key.ts';
import type { Gazetteer } from '../gazetteer/lookup.ts';
import type { NameLanguage } from '../model/language.ts';
import { countryPhrases } from './country-phrases.ts';
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
  // `la diplomacia china`: in Spanish the adjective is the country's own name, without its capital.
  if (language === 'es') add('china', ['CN']);
  for (const [form, countries] of SHARED_WORDS) add(form, [...countries]);
  const seats = new Map<string, string[]>();
  for (const [country, forms] of SEAT_COUNTRIES)
    for (const form of forms) seats.set(form, [...(seats.get(form) ?? []), country]);
  for (const [form, countries] of seats) add(form, countries, true);
  for (const [doubt, forms] of DOUBTFUL[language] ?? []) for (const form of forms) mark(entries, form, doubt);
  for (const form of LOOKALIKES) add(form, []);
  return entries;
}

/** Takes a form out of the entries, or notes why it proves nothing alone. */
function mark(entries: Map<string, Entry>, form: string, doubt: NonNullable<Sense['doubt']> | 'dropped'): void {
  const key = keyOf(form);
  const known = entries.get(key);
  if (doubt === 'dropped') entries.delete(key);
  else if (known) entries.set(key, { form, sense: { ...known.sense, doubt } });
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
