import { membersOf, WORLD } from '../region/regions.ts';

/** The countries (ISO alpha-2, sorted) of several regions together; null for the world, which leaves nothing out. */
export function countriesOf(regions: string[]): string[] | null {
  if (regions.length === 0 || regions.includes(WORLD)) return null;
  return [...new Set(regions.flatMap(membersOf))].sort();
}
