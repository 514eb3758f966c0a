import type { NameLanguage } from '../../model/language.ts';

/** Countries whose newsrooms write in the language (official or main language; by hand). */
const COUNTRIES: Record<NameLanguage, string> = {
  nl: 'NL BE SR AW CW SX BQ',
  en: 'US GB CA AU NZ IE ZA NG GH KE IN PK SG JM TT BB BS BM KY AG LC GD VC DM KN MT ZW ZM UG BW NA MW SL LR GY BZ FJ PG PH HK PR',
  de: 'DE AT CH LI LU',
  fr: 'FR BE CH LU MC CA SN CI ML BF NE TG BJ CM GA CG CD TD CF GN MG HT RE GP MQ GF NC PF DJ KM BI',
  es: 'ES MX AR CO CL PE VE EC BO PY UY CU DO GT HN SV NI CR PA PR GQ',
  it: 'IT CH SM VA',
  pt: 'PT BR AO MZ CV GW ST TL'
};

const SPOKEN = new Map(Object.entries(COUNTRIES).map(([language, codes]) => [language, new Set(codes.split(' '))]));

/** Whether newsrooms of the country (ISO code) write in the language. */
export function speaks(country: string, language: NameLanguage): boolean {
  return SPOKEN.get(language)!.has(country);
}
