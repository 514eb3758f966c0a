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
