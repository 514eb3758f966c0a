import { readAdmin1 } from '../region/admin1.ts';
import { isRegion } from '../region/regions.ts';
import { bad, good, type Read, shown } from './values.ts';

const EXPECTED = 'expected an ISO 3166-1 country code or a UN M49 region code, for example';
const EXPECTED_PLACE =
  'expected an ISO 3166-1 country code, a UN M49 region code or a GeoNames admin-1 code, for example';

/** Reads one code of `region=`: `nl` → `NL`, `150` → `150`, `us.ca` → `US.CA`. Names are never guessed: see `suggestion`. */
export function readRegionCode(raw: string): Read<string> {
  const code = raw.toUpperCase();
  if (isRegion(code) || readAdmin1(code)) return good(code);
  return bad(() => `${shown(raw)} is not a region: ${EXPECTED_PLACE} region=NL,150,US.CA`);
}

/** Reads one code of `about=`: a country or a region of the world; what a story is about is known by country. */
export function readAboutCode(raw: string): Read<string> {
  const code = raw.toUpperCase();
  if (isRegion(code)) return good(code);
  return bad(() => `${shown(raw)} is not a region: ${EXPECTED} about=RU,142`);
}
