import { FEATURES } from '../facts/compiled/features.ts';
import { type NameLanguage, NAME_LANGUAGES, nameLanguage } from '../model/language.ts';
import type { Candidate, Place } from '../model/place.ts';
import { boundedCache } from '../text/bounded-cache.ts';
import { MASK_FLAG, NAME_MARK, unpackPopulation } from './format.ts';
import { endOfText, firstName, NAME_KINDS } from './name-index.ts';
import { indexOfKey, placeAt, type PlaceTable, readPlaceTable, textAt } from './place-table.ts';
import { searchPlaces } from './search.ts';
import { indexSkeletons, type SkeletonIndex, soundAlikes } from './transliteration.ts';
import { alwaysVariants, fallbackVariants, type NameVariant } from './variants.ts';

/** The door of the gazetteer: printed names to candidate places, keys to places and to names in a reader's language. */
export interface Gazetteer {
  /**
   * The places that a printed name may mean, most prominent first; `[]` when none is known. Exact matches after folding
   * come first, then rewritten ones (`Candidate.variant` says which rule). The order is a plain one, by inhabitants and
   * rank: choosing is the geocoder's work.
   */
  lookup(printed: string): Candidate[];
  /** The place with that key, or null. */
  place(key: string): Place | null;
  /** The place's name in a language of the gazetteer (`nl`, `de-AT`); its main name where there is none; '' for an unknown key. */
  displayName(key: string, language: string): string;
  /** `('US', 'CA')` → `California`; null when there is no such division. */
  admin1Name(country: string, admin1: string): string | null;
  readonly size: { places: number; names: number };
  /** Places one of whose names begins with what was typed, the most prominent first; not countries and their divisions. */
  search(typed: string, limit: number): Place[];
  /** Settlements that a basemap may label: those with at least so many inhabitants, biggest first. */
  labelled(minPopulation: number): Place[];
}

/** Opens a compiled gazetteer (`static/gazetteer.bin`). Throws DataFileError when the bytes are not one. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const table = readPlaceTable(bytes);
  const admin1Names = new Map(table.tables.admin1.map(([country, code, name]) => [`${country}.${code}`, name]));
  const indexes = new Map<string, number>();
  const find = (key: string): number => {
    let index = indexes.get(key);
    if (index === undefined) indexes.set(key, (index = indexOfKey(table, key)));
    return index;
  };
  return {
    size: { places: table.count, names: table.index.place.length },
    lookup: remembering((printed) => lookup(table, printed)),
    place: (key) => (find(key) < 0 ? null : placeAt(table, find(key))),
    displayName: (key, language) => (find(key) < 0 ? '' : displayName(table, find(key), nameLanguage(language))),
    admin1Name: (country, admin1) => admin1Names.get(`${country}.${admin1}`) ?? null,
    search: (typed, limit) => searchPlaces(table, typed.slice(0, MOST_PRINTED), limit),
    labelled: (minPopulation) => labelled(table, minPopulation)
  };
}

/** Answers kept at most: memory stays the same over a million stories. */
const MOST_REMEMBERED = 20_000;

/** Datelines repeat: the answers to the last names are kept. Each caller gets a list of its own, of shared candidates. */
function remembering(ask: (printed: string) => Candidate[]): (printed: string) => Candidate[] {
  const cache = boundedCache<Candidate[]>(MOST_REMEMBERED);
  return (printed) => {
    if (printed.length > MOST_PRINTED) return ask(printed.slice(0, MOST_PRINTED));
    return cache(printed, () => ask(printed)).slice();
  };
}

/** No place name is longer; what follows is not read. */
const MOST_PRINTED = 200;

function lookup(table: PlaceTable, printed: string): Candidate[] {
  const found = exact(table, printed);
  for (const variant of alwaysVariants(printed)) addVariant(table, found, variant);
  if (found.length > 0) return found;
  for (const variant of fallbackVariants(printed)) {
    addVariant(table, found, variant);
    if (found.length > 0) return found;
  }
  return transliterated(table, printed);
}

const skeletons = new WeakMap<PlaceTable, SkeletonIndex>();

/** Another language's spelling of a name from another script: `AWDIJIWKA`, `TSJASIV JAR`. */
function transliterated(table: PlaceTable, printed: string): Candidate[] {
  let index = skeletons.get(table);
  if (index === undefined) skeletons.set(table, (index = indexSkeletons(table)));
  return soundAlikes(printed, index)
    .map((place): Candidate => ({
      place: placeAt(table, place),
      match: 'alternate',
      languages: [],
      variant: 'transliteration'
    }))
    .sort(byProminence);
}

/** Languages by mask, made once: candidates share the lists. */
const LANGUAGES_OF_MASK: NameLanguage[][] = Array.from({ length: 128 }, (_, mask) =>
  NAME_LANGUAGES.filter((_, bit) => mask & (1 << bit))
);

/** Best of several names under which one place matched: a smaller number wins. */
const KIND_ORDER = { main: 0, exonym: 1, fact: 2, alternate: 3 };

function exact(table: PlaceTable, printed: string): Candidate[] {
  const found: Candidate[] = [];
  for (let name = firstName(table.index, printed); name !== 0; name = table.index.next[name - 1]!) {
    const meta = table.index.meta[name - 1]!;
    const place = placeAt(table, table.index.place[name - 1]!);
    const match = NAME_KINDS[meta >> 7]!;
    const languages = LANGUAGES_OF_MASK[meta & 127]!;
    const before = found.find((candidate) => candidate.place === place);
    if (before === undefined) found.push({ place, match, languages, variant: null });
    else merge(before, match, languages);
  }
  return found.length > 1 ? found.sort(byProminence) : found;
}

function merge(candidate: Candidate, match: Candidate['match'], languages: NameLanguage[]): void {
  if (KIND_ORDER[match] < KIND_ORDER[candidate.match]) candidate.match = match;
  if (languages.length > 0) {
    candidate.languages = NAME_LANGUAGES.filter(
      (each) => languages.includes(each) || candidate.languages.includes(each)
    );
  }
}

function addVariant(table: PlaceTable, found: Candidate[], variant: NameVariant): void {
  for (const candidate of exact(table, variant.name)) {
    if (found.some((before) => before.place === candidate.place)) continue;
    if (variant.fits(candidate)) found.push({ ...candidate, variant: variant.rule });
  }
}

function prominence({ place, match, languages }: Candidate): number {
  const size = Math.log10(place.population + 100) + (FEATURES[place.featureCode]?.lookup ?? 0);
  return size + (match === 'main' ? 1.2 : match === 'alternate' ? 0 : 0.5 + (languages.length > 0 ? 0.3 : 0));
}

const byProminence = (a: Candidate, b: Candidate): number =>
  prominence(b) - prominence(a) || (a.place.key < b.place.key ? -1 : 1);

/** The first name of the place that carries the language; the builder writes the best first. */
function displayName(table: PlaceTable, index: number, language: NameLanguage | null): string {
  const start = table.index.text[index]!;
  const bit = language === null ? 0 : 1 << NAME_LANGUAGES.indexOf(language);
  let at = endOfText(table.names, start);
  while (table.names[at] === NAME_MARK.exonym || table.names[at] === NAME_MARK.fact) {
    const mask = table.names[at + 1]! & ~MASK_FLAG;
    const end = endOfText(table.names, at + 2);
    if (mask & bit) return end === at + 2 ? textAt(table, start) : textAt(table, at + 2);
    at = end;
  }
  return textAt(table, start);
}

function labelled(table: PlaceTable, minPopulation: number): Place[] {
  const places: Place[] = [];
  for (let index = 0; index < table.count; index++) {
    // The column is asked before a place is made of it: most are too small.
    if (unpackPopulation(table.population[index]!) < minPopulation || table.own.has(index)) continue;
    const place = placeAt(table, index);
    if (place.featureCode !== 'PPLX') places.push(place);
  }
  return places.sort((a, b) => b.population - a.population || (a.key < b.key ? -1 : 1));
}
