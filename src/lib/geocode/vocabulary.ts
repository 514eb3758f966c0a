import { AREAS } from '../facts/compiled/areas.ts';
import { COUNTIES } from '../facts/compiled/counties.ts';
import { DIVISIONS } from '../facts/compiled/divisions.ts';
import { SEAT_PLACES } from '../facts/compiled/seats.ts';
import type { NameLanguage } from '../model/language.ts';
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
  return DIVISIONS.flatMap(([country, admin1, both, , only]) => {
    const meaning: Meaning = { kind: 'state', country, admin1 };
    return [...both, ...only].map((form): Pair => [form, meaning]);
  });
}

function areaPhrases(): Pair[] {
  const areas = AREAS.flatMap(([country, , place, both, , only]) => {
    // A state that is no more is read as the country that its towns lie in.
    const meaning: Meaning = place ? areaAt(country, place) : { kind: 'country', country };
    return [...both, ...only].map((form): Pair => [form, meaning]);
  });
  const seats = SEAT_PLACES.flatMap(([country, lng, lat, km, forms]) => {
    const meaning = areaAt(country, [lng, lat, km]);
    return forms.map((form): Pair => [form, meaning]);
  });
  return [...areas, ...seats];
}

function countyPhrases(): Pair[] {
  return COUNTIES.flatMap(([country, , called, counties]) =>
    counties.map(([name, lng, lat]): Pair => [`${name} ${called}`, areaAt(country, [lng, lat, COUNTY_KM])])
  );
}

const areaAt = (country: string, [lng, lat, km]: readonly [number, number, number]): Meaning => ({
  kind: 'area',
  country,
  lng,
  lat,
  km
});
