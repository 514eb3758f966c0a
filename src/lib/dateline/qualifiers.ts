import { AREAS, CITY_AREAS } from '../facts/compiled/areas.ts';
import { COUNTIES } from '../facts/compiled/counties.ts';
import { CITY_COUNTRIES, COUNTRY_ABBREVIATIONS, COUNTRY_NAMES } from '../facts/compiled/countries.ts';
import { CITY_DIVISIONS, DIVISIONS, PROVINCES } from '../facts/compiled/divisions.ts';
import { foldPrinted } from '../text/fold.ts';

/** Two capitals are a code (`TX`, `BA`, `NL`): a word in lower case (`to`, `in`) is none. */
const CODE = /^\p{Lu}{2}$/u;

const countryForms = Object.values(COUNTRY_NAMES).flatMap((rows) => rows.flatMap(([, forms]) => forms));
const qualifiers = [
  ...countryForms,
  ...Object.values(COUNTRY_ABBREVIATIONS).flatMap((rows) => rows.flatMap(([, forms]) => forms)),
  ...DIVISIONS.flatMap(([, , both, only]) => [...both, ...only]),
  ...PROVINCES.flatMap(([, , , forms]) => forms),
  ...AREAS.flatMap(([, , , both, only]) => [...both, ...only])
];

/** Names and abbreviations, folded; a dotted one with and without spaces (`N.Y.`, `N. Y.`). */
const KNOWN = new Set<string>();
/** Codes, folded, of divisions and of countries. */
const CODES = new Set((COUNTRY_NAMES.en ?? []).map(([code]) => foldPrinted(code)));
for (const form of qualifiers) {
  if (CODE.test(form)) CODES.add(foldPrinted(form));
  else {
    KNOWN.add(foldPrinted(form));
    if (form.includes('.')) KNOWN.add(foldPrinted(form.replace(/\.(?=\p{L})/gu, '. ')));
  }
}
// CLDR writes `Trinidad & Tobago` where datelines print *and*.
for (const name of KNOWN) if (name.includes(' & ')) KNOWN.add(name.replace(' & ', ' and '));
const CANTONS = new Set(
  DIVISIONS.flatMap(([country, , , only]) => (country === 'CH' ? only.filter((form) => CODE.test(form)) : [])).map(
    foldPrinted
  )
);

/** Words of the longest name that begins with a word, or with the part of it before a hyphen. */
const WORDS_BY_FIRST = new Map<string, number>();
const WORDS = new Set<string>();
const noteFirst = (first: string, words: number): void => {
  if (words > (WORDS_BY_FIRST.get(first) ?? 0)) WORDS_BY_FIRST.set(first, words);
};
for (const name of [...KNOWN, ...CODES]) {
  // Most names are one word: they need no list of their words.
  const words = name.includes(' ') ? name.split(' ') : null;
  const first = words?.[0] ?? name;
  for (const word of words ?? [name]) WORDS.add(word);
  noteFirst(first, words?.length ?? 1);
  const hyphen = first.indexOf('-');
  if (hyphen > 0) noteFirst(first.slice(0, hyphen), words?.length ?? 1);
}

/** Whether a folded word stands in a name of the tables: `arabes` of *Émirats arabes unis*. */
export const isQualifierWord = (word: string): boolean => WORDS.has(word);

/** How many words a name of the tables that begins with a folded word has at most; 0 when none begins so. */
export const qualifierWords = (word: string): number => WORDS_BY_FIRST.get(word) ?? 0;

/** A state, province, canton, Land, island, county or country whose name datelines print behind a place. */
export const isQualifier = (folded: string): boolean => KNOWN.has(folded);

/** `TX`, `BA`, `NL`, folded: a division's or a country's code, which counts in capitals only. */
export const isQualifierCode = (folded: string): boolean => CODES.has(folded);

/** `GR`, `VS`: the Swiss way to qualify a place without comma or bracket. */
export const isCanton = (folded: string): boolean => CANTONS.has(folded);

/** `Trinidad en Tobago`, `Castilla y León` are one name, though they hold an *and*. */
export const isJoinedName = (folded: string): boolean => folded.includes(' ') && KNOWN.has(folded);

/** Regions named as a city is: behind a comma they may be a second place (`LONDON, NEW YORK`). */
const CITIES_TOO = new Set(
  [...CITY_COUNTRIES, ...CITY_DIVISIONS, ...CITY_AREAS, ...PROVINCES.flatMap(([, , , forms]) => forms)].map(foldPrinted)
);

export const isCityToo = (folded: string): boolean => CITIES_TOO.has(folded);

/** The words that US counties are called by, and their names under them; made when a dateline has such a word. */
const COUNTY_WORDS = new Set(COUNTIES.map(([, , called]) => foldPrinted(called)));
let counties: Set<string> | null = null;

/** Whether a folded word ends a county's name: `parish`. */
export const isCountyWord = (word: string): boolean => COUNTY_WORDS.has(word);

/** `floyd county`: a US county as copy prints it. */
export function isCounty(folded: string): boolean {
  counties ??= new Set(
    COUNTIES.flatMap(([, , called, list]) => list.map(([name]) => foldPrinted(`${name} ${called}`)))
  );
  return counties.has(folded);
}
