import { COUNTRY_ABBREVIATIONS, COUNTRY_NAMES } from '../facts/compiled/countries.ts';
import { ITALIAN_PROVINCES } from './facts/italian-provinces.ts';
import { QUALIFIER_AREAS } from './facts/qualifier-areas.ts';
import { SUBDIVISIONS } from './facts/subdivisions.ts';
import { US_STATES } from './facts/us-states.ts';
import { foldKey } from '../text/key.ts';
import type { Gazetteer } from './lookup.ts';

/** What a dateline's qualifier may mean: `Italy`, `Pa.`, `BARI`, `GR`. */
export interface QualifierMeaning {
  kind: 'country' | 'admin1';
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** GeoNames admin-1 code, with `kind: 'admin1'`. */
  admin1?: string;
  /** Name of a province's seat (Italy): the place meant lies near it. */
  seat?: string;
}

const MEANINGS = new Map<string, QualifierMeaning[]>();

function add(text: string, meaning: QualifierMeaning): void {
  const key = foldKey(text);
  if (key === '') return;
  const meanings = MEANINGS.get(key) ?? [];
  const same = (other: QualifierMeaning) =>
    other.country === meaning.country && other.admin1 === meaning.admin1 && other.seat === meaning.seat;
  if (!meanings.some(same)) MEANINGS.set(key, [...meanings, meaning]);
}

// The order is the order of the answers: a state abbreviation is commoner in copy than a country's code.
for (const [admin1, ...forms] of US_STATES) {
  for (const form of [...forms, admin1]) add(form, { kind: 'admin1', country: 'US', admin1 });
}
for (const [country, forms] of [COUNTRY_NAMES, COUNTRY_ABBREVIATIONS].flatMap((table) => Object.values(table).flat())) {
  for (const form of forms) add(form, { kind: 'country', country });
}
for (const [form, countries] of Object.entries(QUALIFIER_AREAS)) {
  for (const country of countries.split(' ')) add(form, { kind: 'country', country });
}
for (const [country, divisions] of Object.entries(SUBDIVISIONS)) {
  for (const [admin1, forms] of Object.entries(divisions)) {
    for (const form of forms.split('|')) add(form, { kind: 'admin1', country, admin1 });
  }
}
for (const [admin1, provinces] of Object.entries(ITALIAN_PROVINCES)) {
  for (const province of provinces.split(',')) {
    const seat = province.slice(3);
    for (const form of [province.slice(0, 2), seat]) add(form, { kind: 'admin1', country: 'IT', admin1, seat });
  }
}

// A bare ISO code comes last: `CA` is California before it is Canada.
for (const [country] of COUNTRY_NAMES.en ?? []) add(country, { kind: 'country', country });

/** Most meanings a qualifier keeps: beyond these the gazetteer's regions of that name are too obscure to tell anything. */
const MOST_MEANINGS = 8;

/**
 * What a qualifier may mean, the likelier first; `[]` when nothing is known. Countries in the languages served, states and
 * provinces by name and abbreviation (`Pa.`, `PA`, `Ont.`, `GR`, `BARI`, `NRW`). With a gazetteer, also every other admin-1
 * division by its names (`Kerala`, `Jalisco`), after those of the tables.
 */
export function resolveQualifier(text: string, gazetteer?: Pick<Gazetteer, 'lookup'>): QualifierMeaning[] {
  const key = foldKey(text);
  const meanings = [...(MEANINGS.get(key) ?? [])];
  if (gazetteer === undefined || key.length < 3) return meanings;
  for (const { place } of gazetteer.lookup(text)) {
    // A seat shares its division's name (Puebla), which then has no entry of its own.
    const names = place.precision === 'region' || place.featureCode === 'PPLA' || place.featureCode === 'PPLC';
    if (!names || place.admin1 === null || meanings.length >= MOST_MEANINGS) continue;
    if (
      meanings.some(
        ({ country, admin1 }) => country === place.country && (admin1 === place.admin1 || admin1 === undefined)
      )
    )
      continue;
    meanings.push({ kind: 'admin1', country: place.country, admin1: place.admin1 });
  }
  return meanings;
}
