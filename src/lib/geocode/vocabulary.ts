import { AREAS } from './facts/areas.ts';
import { DISTRICTS, US_COUNTIES } from './facts/counties.ts';
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

/** What county is called in print, after the name or before it. */
const US_COUNTY_WORDS = ['County', 'Parish', 'Borough'];

let vocabulary: Phrases<Meaning> | null = null;

/** All phrases for countries, states, areas and counties, in the languages served; made on first use (some ms). */
export function placeVocabulary(): Phrases<Meaning> {
  vocabulary ??= buildPhrases([...countryPhrases(), ...statePhrases(), ...areaPhrases(), ...countyPhrases()]);
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
  return AREAS.flatMap((row) => {
    const [forms, country, where] = row.split('|') as [string, string, string];
    const [lng, lat, km] = where.split(' ').map(Number) as [number, number, number];
    const meaning: Meaning = { kind: 'area', country, lng, lat, km };
    return forms.split(',').map((form): Pair => [form, meaning]);
  });
}

function countyPhrases(): Pair[] {
  const us = Object.values(US_COUNTIES).flatMap((row) =>
    countiesOf('US', row).flatMap(([name, meaning]) =>
      US_COUNTY_WORDS.map((word): Pair => [`${name} ${word}`, meaning])
    )
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
