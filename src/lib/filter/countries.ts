import { readAdmin1 } from '../region/admin1.ts';
import { membersOf, WORLD } from '../region/regions.ts';

/**
 * The countries (ISO alpha-2, sorted) of several regions together; null for the world, which leaves nothing out. Of an
 * admin-1 region (`US.CA`) none: see `admin1Of`.
 */
export function countriesOf(regions: string[]): string[] | null {
  if (regions.length === 0 || regions.includes(WORLD)) return null;
  return [...new Set(regions.flatMap(membersOf))].sort();
}

/** The admin-1 codes among several regions: `US.CA`. */
export function admin1Of(regions: string[]): string[] {
  return regions.filter((code) => readAdmin1(code) !== null);
}
