import type { NameLanguage } from '../model/language.ts';
import { foldName } from '../text/fold.ts';

/** Names in one language, from CLDR; made at build time because Node and browsers disagree on `Intl.DisplayNames`. */
export interface RegionNames {
  language: NameLanguage;
  /** `NL` → `Nederland`, `150` → `Europa`; the code itself where it is unknown. */
  region(code: string): string;
  /** ISO 639-1: `nl` → `Nederlands`; the code itself where it is unknown. */
  languageName(code: string): string;
  /** Every name of a region, the one to show first: `Verenigde Staten`, `VS`. */
  all(code: string): string[];
}

/** Names by code; a region's several are joined by `|`. */
export interface NameTables {
  REGION_NAMES: Record<string, string>;
  LANGUAGE_NAMES: Record<string, string>;
}

/** One chunk a language: a reader loads their own only. */
const TABLES: Record<NameLanguage, () => Promise<NameTables>> = {
  nl: () => import('./data/names-nl.ts'),
  en: () => import('./data/names-en.ts'),
  de: () => import('./data/names-de.ts'),
  fr: () => import('./data/names-fr.ts'),
  es: () => import('./data/names-es.ts'),
  it: () => import('./data/names-it.ts'),
  pt: () => import('./data/names-pt.ts')
};

/** Loads the names of regions and languages in one language. */
export async function loadNames(language: NameLanguage): Promise<RegionNames> {
  return namesFrom(language, await TABLES[language]());
}

/** Makes names of a table already at hand. */
export function namesFrom(language: NameLanguage, { REGION_NAMES, LANGUAGE_NAMES }: NameTables): RegionNames {
  const all = (code: string) => (Object.hasOwn(REGION_NAMES, code) ? REGION_NAMES[code]!.split('|') : []);
  return {
    language,
    all,
    region: (code) => all(code)[0] ?? code,
    languageName: (code) => (Object.hasOwn(LANGUAGE_NAMES, code) ? LANGUAGE_NAMES[code]! : code)
  };
}

/** Codes in the order of their names. Folded names by code unit: collation differs between Node and browsers. */
export function sortByName(codes: readonly string[], names: RegionNames): string[] {
  const keyed = codes.map((code) => ({ code, key: foldName(names.region(code)) }));
  return keyed.sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1)).map(({ code }) => code);
}
