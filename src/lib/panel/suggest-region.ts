import type { RegionNames } from '../region/names.ts';
import { isRegion } from '../region/regions.ts';
import { searchRegions } from '../region/search.ts';

/** The region that a bad `region=` may mean, by its name or its first word (`EU-ish` → Europe); null when nothing comes near. */
export function suggestRegion(given: string, names: RegionNames): string | null {
  const bad = given
    .slice(0, 200)
    .split(',')
    .find((code) => code.trim() !== '' && !isRegion(code.trim().toUpperCase()));
  if (bad === undefined) return null;
  const word = bad.split(/[^\p{L}\p{N}]+/u).find((part) => part.length > 1) ?? '';
  return searchRegions(bad, [names], 1)[0] ?? searchRegions(word, [names], 1)[0] ?? null;
}
