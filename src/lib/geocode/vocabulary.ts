import type { NameLanguage } from '../model/language.ts';
import { AREAS } from './facts/areas.ts';
import { DISTRICTS, US_COUNTIES } from './facts/counties.ts';
import { SEATS } from './facts/seats.ts';
import { STATES } from './facts/states.ts';
import { buildPhrases } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import { countryPhrases } from './country-phrases.ts';

/** What a phrase in running text stands for. */
export type Meaning =
  | { kind: 'country'; country: string }
  | { kind: 'state'; country: string; admin1: string }
  | { kind: 'area'; country: string; lng: number; lat: number; km: number };

/** Half the extent of an average county, km. */
const COUNTY_KM = 40;

/** What a county is called where it is not `County`. */
const COUNTY_WORDS: Record<string, string> = { LA: 'Parish', AK: 'Borough' };

const vocabularies = new Map<NameLanguage | null, Phrases<Meaning>>();

/** All phrases for countries in copy of a language, and for states, areas and counties; made on first use (some ms). */
export function placeVocabulary(language: NameLanguage | null): Phrases<Meaning> {
  let vocabulary = vocabularies.get(language);
  if (vocabulary === undefined) {
    const countries = [...countryPhrases(language)].map(([phrase, country]): Pair => [
      phrase,
      { kind: 'country', country }
    ]);
    vocabulary = buildPhrases([...countries, ...statePhrases(), ...areaPhrases(), ...countyPhrases()]);
    vocabularies.set(language, vocabulary);
  }
  return vocabulary;
}

type Pair = readonly [string, Meaning];

function statePhrases(): Pair[] {
  return STATES.flatMap((row) => {
    const [key, forms] = row.split('|') as [string, string];
    const [country, admin1] = key.split('.') as [string, string];
    const meaning: Meaning = { kind: 'state', country, admin1 };
    return forms.split(',').map((form): Pair => [form, meaning]);
  });
}

function areaPhrases(): Pair[] {
  return [...AREAS, ...SEATS].flatMap((row) => {
    const [forms, country, where] = row.split('|') as [string, string, string];
    const [lng, lat, km] = where.split(' ').map(Number) as [number, number, number];
    const meaning: Meaning = { kind: 'area', country, lng, lat, km };
    return forms.split(',').map((form): Pair => [form, meaning]);
  });
}

function countyPhrases(): Pair[] {
  const us = Object.entries(US_COUNTIES).flatMap(([state, row]) =>
    countiesOf('US', row).map(([name, meaning]): Pair => [`${name} ${COUNTY_WORDS[state] ?? 'County'}`, meaning])
  );
  const others = Object.entries(DISTRICTS).flatMap(([country, row]) =>
    countiesOf(country, row).flatMap(([name, meaning]): Pair[] =>
      country === 'IE' ? [[`County ${name}`, meaning], [`Co ${name}`, meaning], [`Co. ${name}`, meaning]] : [[name, meaning]]
    )
  ); // prettier-ignore
  return [...us, ...others];
}

/** `Floyd -852 342;…` → names with their area. */
function countiesOf(country: string, row: string): Pair[] {
  return row.split(';').map((cell) => {
    const [, name, lng, lat] = /^(.*) (-?\d+) (-?\d+)$/.exec(cell) as unknown as [string, string, string, string];
    return [name, { kind: 'area', country, lng: Number(lng) / 10, lat: Number(lat) / 10, km: COUNTY_KM }];
  });
}
