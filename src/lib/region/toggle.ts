import { readAdmin1 } from './admin1.ts';
import { membersOf, WORLD } from './regions.ts';

/**
 * A choice of regions with one more or one less. What is chosen never lies in one another, so that each step changes what is shown:
 * Europe and then the Netherlands leaves the Netherlands, California and then the United States leaves the United States.
 */
export function toggleRegion(chosen: readonly string[], code: string): string[] {
  if (code === WORLD) return [];
  if (chosen.includes(code)) return chosen.filter((other) => other !== code);
  return [...chosen.filter((other) => !liesIn(other, code) && !liesIn(code, other)), code];
}

/** Whether a region (`NL`, `155`, `US.CA`) lies in another or is the same. */
export function liesIn(code: string, other: string): boolean {
  if (code === other) return true;
  const country = readAdmin1(code)?.country;
  if (country) return membersOf(other).includes(country);
  const members = membersOf(code);
  const around = new Set(membersOf(other));
  return members.length > 0 && members.every((member) => around.has(member));
}
