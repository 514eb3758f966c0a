import { createRequire } from 'node:module';
import { NAME_LANGUAGES, type NameLanguage } from '../../lib/model/language.ts';

const require = createRequire(import.meta.url);

/** Where CLDR's first name is too long for a map (`Hongkong SAR van China`), its short one. */
const SHORT_NAMES = ['HK', 'MO', 'PS'];

/** A country's name in one language as CLDR has it, or null where it has none. */
export function countryName(code: string, language: NameLanguage): string | null {
  const names = territories(language);
  return (SHORT_NAMES.includes(code) && names[`${code}-alt-short`]) || names[code] || null;
}

/** `{ nl: 'Duitsland', … }` in every language of the gazetteer. */
export function countryNames(code: string): Record<NameLanguage, string> {
  return Object.fromEntries(
    NAME_LANGUAGES.map((language) => [language, countryName(code, language) ?? code])
  ) as Record<NameLanguage, string>;
}

/** Alpha-2 by ISO 3166-1 numeric code; two codes share a number where a country changed its name, the named one is today's. */
export function alpha2ByNumber(): Map<string, string> {
  const mappings = require('cldr-core/supplemental/codeMappings.json').supplemental.codeMappings as Record<
    string,
    { _numeric?: string }
  >;
  const current = Object.entries(mappings).filter(([code]) => /^[A-Z]{2}$/.test(code) && countryName(code, 'en'));
  return new Map(current.flatMap(([code, { _numeric: number }]) => (number ? [[number, code] as const] : [])));
}

function territories(language: NameLanguage): Record<string, string> {
  const file = require(`cldr-localenames-full/main/${language}/territories.json`);
  return file.main[language].localeDisplayNames.territories;
}
