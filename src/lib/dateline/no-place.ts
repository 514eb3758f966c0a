import { DATELINE_WORDS } from '../facts/compiled/dateline-words.ts';
import { foldPrinted } from '../text/fold.ts';

/**
 * Openings of datelines that name no place on a map: aboard, at sea, on the way. Folded, matched at a word's end,
 * in en, nl, de, fr, es, it, pt, da, sv, no, fi.
 */
const OPENINGS = DATELINE_WORDS['no-place'];

const FIRST_WORDS = new Map<string, string[]>();
for (const opening of OPENINGS) {
  const first = opening.split(' ')[0] ?? opening;
  FIRST_WORDS.set(first, [...(FIRST_WORDS.get(first) ?? []), opening]);
}

/** Whether two folded words may begin one of the openings: most texts are told apart by them. */
export function mayOpenNoPlace(first: string, second: string): boolean {
  const openings = FIRST_WORDS.get(first);
  return openings?.some((opening) => opening === first || opening.startsWith(second, first.length + 1)) ?? false;
}

/** Whether a printed place is none: `ABOARD AIR FORCE ONE`, `ON THE MISSISSIPPI`, `À BORD DU CHARLES DE GAULLE`. */
export function isNoPlace(printed: string): boolean {
  const folded = foldPrinted(printed).trim();
  const space = folded.indexOf(' ');
  const openings = FIRST_WORDS.get(space < 0 ? folded : folded.slice(0, space));
  return openings?.some((opening) => folded === opening || folded.startsWith(`${opening} `)) ?? false;
}
