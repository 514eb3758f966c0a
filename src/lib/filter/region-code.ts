import { readAdmin1 } from '../region/admin1.ts';
import { REGION_NAMES } from '../region/data/names-en.ts';
import { foldName } from '../text/fold.ts';
import { namesFrom } from '../region/names.ts';
import { isRegion } from '../region/regions.ts';
import { searchRegions } from '../region/search.ts';
import { bad, good, type Read, shown } from './values.ts';

const english = namesFrom('en', { REGION_NAMES, LANGUAGE_NAMES: {} });

/** What people write for a region that is neither its code nor its name. */
const HABITS: Record<string, string> = {
  uk: 'GB',
  eu: '150',
  uae: 'AE',
  latam: '419',
  ussr: 'RU',
  holland: 'NL',
  'middle east': '145',
  'far east': '030',
  balkans: '039'
};

const EXPECTED = 'expected an ISO 3166-1 country code or a UN M49 region code, for example';
const EXPECTED_PLACE =
  'expected an ISO 3166-1 country code, a UN M49 region code or a GeoNames admin-1 code, for example';

/** Reads one code of `region=`: `nl` → `NL`, `150` → `150`, `us.ca` → `US.CA`. Names and near misses are suggested, never guessed. */
export function readRegionCode(raw: string): Read<string> {
  const code = raw.toUpperCase();
  if (isRegion(code) || readAdmin1(code)) return good(code);
  return bad(() => `${shown(raw)} is not a region: ${EXPECTED_PLACE} region=NL,150,US.CA${suggestion(raw)}`);
}

/** Reads one code of `about=`: a country or a region of the world; what a story is about is known by country. */
export function readAboutCode(raw: string): Read<string> {
  const code = raw.toUpperCase();
  if (isRegion(code)) return good(code);
  return bad(() => `${shown(raw)} is not a region: ${EXPECTED} about=RU,142${suggestion(raw)}`);
}

function suggestion(raw: string): string {
  const near = nearRegions(raw);
  return near.length > 0 ? `; did you mean ${near.map(printRegion).join(' or ')}?` : '';
}

function nearRegions(raw: string): string[] {
  const whole = raw.slice(0, 80).toLowerCase().trim();
  const firstWord = whole.split(/[^\p{L}\p{N}]+/u)[0] ?? '';
  for (const query of [whole, firstWord]) {
    if (HABITS[query]) return [HABITS[query]];
    if (query.length < 2) continue;
    const found = searchRegions(query, [english], 2);
    const exact = found.find((code) => isNamed(code, query));
    if (found.length > 0) return exact ? [exact] : found;
  }
  return [];
}

function isNamed(code: string, query: string): boolean {
  return english.all(code).some((name) => foldName(name) === foldName(query));
}

function printRegion(code: string): string {
  return `${code} (${english.region(code)})`;
}
