import { AREAS } from '../facts/compiled/areas.ts';
import { COUNTIES } from '../facts/compiled/counties.ts';
import { COUNTRY_ABBREVIATIONS, COUNTRY_NAMES } from '../facts/compiled/countries.ts';
import { DIVISIONS, PROVINCES } from '../facts/compiled/divisions.ts';
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
  const meanings = MEANINGS.get(key);
  if (meanings === undefined) {
    MEANINGS.set(key, [meaning]);
    return;
  }
  const same = (other: QualifierMeaning) =>
    other.country === meaning.country && other.admin1 === meaning.admin1 && other.seat === meaning.seat;
  if (!meanings.some(same)) meanings.push(meaning);
}

function addDivisions(rows: typeof DIVISIONS): void {
  for (const [country, admin1, both, only] of rows)
    for (const form of [...both, ...only]) add(form, { kind: 'admin1', country, admin1 });
}

// The order is the order of the answers: a state abbreviation is commoner in copy than a country's code.
addDivisions(DIVISIONS.filter(([country]) => country === 'US'));
for (const [country, forms] of [COUNTRY_NAMES, COUNTRY_ABBREVIATIONS].flatMap((table) => Object.values(table).flat())) {
  for (const form of forms) add(form, { kind: 'country', country });
}
addDivisions(DIVISIONS.filter(([country]) => country !== 'US'));
for (const [country, admin1, seat, forms] of PROVINCES) {
  for (const form of forms) add(form, { kind: 'admin1', country, admin1, seat });
}
// A bare ISO code comes last: `CA` is California before it is Canada.
for (const [country] of COUNTRY_NAMES.en ?? []) add(country, { kind: 'country', country });

/** Countries of the areas, by form; `isDivision`: the gazetteer's own division of that name says more. */
const AREA_MEANINGS = new Map<string, { country: string; isDivision: boolean }[]>();
for (const [country, kind, , both, only] of AREAS) {
  for (const form of [...both, ...only]) {
    const key = foldKey(form);
    AREA_MEANINGS.set(key, [...(AREA_MEANINGS.get(key) ?? []), { country, isDivision: kind === 'division' }]);
  }
}

/** Adds an area's country where the tables of divisions have nothing in it. */
function addAreas(key: string, meanings: QualifierMeaning[]): void {
  const tables = MEANINGS.get(key) ?? [];
  for (const { country, isDivision } of AREA_MEANINGS.get(key) ?? []) {
    if ((isDivision ? meanings : tables).some((meaning) => meaning.country === country)) continue;
    meanings.push({ kind: 'country', country });
  }
}

let counties: Map<string, QualifierMeaning[]> | null = null;

/** `Floyd County`: the states that have one; made when somebody asks. */
function countyMeanings(key: string): QualifierMeaning[] {
  if (counties === null) {
    counties = new Map();
    for (const [country, admin1, called, list] of COUNTIES) {
      for (const [name] of list) {
        const county = foldKey(`${name} ${called}`);
        counties.set(county, [...(counties.get(county) ?? []), { kind: 'admin1', country, admin1 }]);
      }
    }
  }
  return counties.get(key) ?? [];
}

const COUNTY_WORDS = [...new Set(COUNTIES.map(([, , called]) => foldKey(called)))];

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
  if (COUNTY_WORDS.some((word) => key.endsWith(word))) meanings.push(...countyMeanings(key));
  if (gazetteer !== undefined && key.length >= 3) addDivisionsOf(text, meanings, gazetteer);
  addAreas(key, meanings);
  return meanings;
}

/** Adds the gazetteer's divisions of that name. */
function addDivisionsOf(text: string, meanings: QualifierMeaning[], gazetteer: Pick<Gazetteer, 'lookup'>): void {
  for (const { place } of gazetteer.lookup(text)) {
    // A seat shares its division's name (Puebla), which then has no entry of its own.
    const names = place.precision === 'region' || place.featureCode === 'PPLA' || place.featureCode === 'PPLC';
    if (!names || place.admin1 === null || meanings.length >= MOST_MEANINGS) continue;
    const known = meanings.some(
      ({ country, admin1 }) => country === place.country && (admin1 === place.admin1 || admin1 === undefined)
    );
    if (!known) meanings.push({ kind: 'admin1', country: place.country, admin1: place.admin1 });
  }
}
