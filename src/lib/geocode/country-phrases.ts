import { NAMES } from './interim.ts';
import type { Meaning } from './vocabulary.ts';
export function countryPhrases(): (readonly [string, Meaning])[] {
  return Object.entries(NAMES).flatMap(([country, names]) =>
    names.map((name) => [name, { kind: 'country', country }] as const)
  );
}
