import type { CityRow } from './read-cities.ts';

/** Seats that are kept whatever their size. */
const SEATS = new Set(['PPLC', 'PPLA', 'PPLA2', 'PPLG']);
/** No settlement any more, or none of its own: kept only above the general threshold. */
const SECONDARY = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH']);

/** Where local news comes from in the languages served, so that its small towns are kept: all of cities500. */
const HOME_COUNTRIES = new Set(['NL', 'BE', 'LU', 'DE', 'US', 'CA', 'GB', 'IE', 'AU', 'NZ']);

/** Inhabitants from which a place is kept, outside the home countries. */
const GENERAL_THRESHOLD = 1000;
const SECONDARY_THRESHOLD = 15000;

/** Whether the gazetteer keeps a place: README, "The gazetteer", has the measured sizes of other cuts. */
export function isKept(row: CityRow, general = GENERAL_THRESHOLD): boolean {
  if (SECONDARY.has(row.featureCode))
    return row.population >= (HOME_COUNTRIES.has(row.country) ? 5000 : SECONDARY_THRESHOLD);
  if (SEATS.has(row.featureCode) || HOME_COUNTRIES.has(row.country)) return true;
  return row.population >= general;
}
