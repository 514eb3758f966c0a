import type { CityRow } from './read-cities.ts';

/** Seats that are kept whatever their size. */
const SEATS = new Set(['PPLC', 'PPLA', 'PPLA2', 'PPLG']);
/** No settlement any more, or none of its own: kept only above the general threshold. */
const SECONDARY = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH']);

/** Where local news in the languages served comes from, so that its small towns are kept: all of cities500. */
const HOME_COUNTRIES = new Set(['NL', 'BE', 'LU', 'DE', 'US', 'CA', 'GB', 'IE', 'AU', 'NZ']);
/** Other countries of these languages: kept from the least size that cities500 holds. */
const NEIGHBOUR_COUNTRIES = new Set(['AT', 'CH', 'FR', 'IT', 'ES', 'PT']);
const NEIGHBOUR_THRESHOLD = 500;
/** Countries whose seats of municipalities are kept whatever the file says of their size: it has too few, or none. */
const SEATS_KEPT = new Set(['AT', 'CH', 'SY']);

/** Inhabitants from which a place is kept, outside the home countries. */
const GENERAL_THRESHOLD = 1000;
const SECONDARY_THRESHOLD = 15000;

/**
 * Whether the gazetteer keeps a place. Measured (places, brotli 11): general threshold 5,000: 97,706, 1.58 MB; 1,000: 137,560,
 * 2.14 MB; 1,000 and 500 among the neighbours (this one): 150,093, 2.28 MB; everything: 198,768, 2.84 MB, over the limit of 2.5 MB.
 * With the newer list's places, without former names, it comes to 175,551 places and 2.47 MB.
 */
export function isKept(row: CityRow, general = GENERAL_THRESHOLD): boolean {
  if (SECONDARY.has(row.featureCode))
    return row.population >= (HOME_COUNTRIES.has(row.country) ? 5000 : SECONDARY_THRESHOLD);
  if (SEATS.has(row.featureCode) || HOME_COUNTRIES.has(row.country)) return true;
  if (row.featureCode === 'PPLA3' && SEATS_KEPT.has(row.country)) return true;
  return row.population >= (NEIGHBOUR_COUNTRIES.has(row.country) ? NEIGHBOUR_THRESHOLD : general);
}
