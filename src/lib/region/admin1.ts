import { OUTLINED } from './admin1-outlined.ts';
import { regionOf } from './regions.ts';

/** A country and the GeoNames code of one of its first divisions: `US` and `CA`. */
export interface Admin1 {
  country: string;
  admin1: string;
}

// GeoNames' own: FIPS numbers (`NL.07`), ISO letters (`US.CA`, `GB.ENG`) and a few of up to eight signs.
const FORM = /^([A-Z]{2})\.([A-Z0-9]{1,8})$/;

/** Takes `US.CA` apart; null for what has not that form. Whether there is such a division only the server's table knows. */
export function readAdmin1(code: string): Admin1 | null {
  const [, country = '', admin1 = ''] = FORM.exec(code) ?? [];
  return regionOf(country)?.kind === 'country' ? { country, admin1 } : null;
}

/** Whether `/admin1/US.json` is there: GeoJSON outlines of the country's admin-1 regions, each with its `code`. */
export function hasOutlines(country: string): boolean {
  for (let at = 0; at < OUTLINED.length; at += 2) if (OUTLINED.slice(at, at + 2) === country) return true;
  return false;
}
