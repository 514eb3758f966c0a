import { REGION_NAMES } from '../region/data/names-en.ts';
import { namesFrom } from '../region/names.ts';
import { searchRegions } from '../region/search.ts';
import { foldName } from '../text/fold.ts';

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

/** The end of a message on what is no region: `; did you mean NL (Netherlands)?`, or nothing where no name is near. */
export function suggestion(raw: string): string {
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
