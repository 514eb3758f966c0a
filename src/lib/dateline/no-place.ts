import { foldPrinted } from '../text/fold.ts';

/**
 * Openings of datelines that name no place on a map: aboard, at sea, on the way. Folded, matched at a word's end,
 * in en, nl, de, fr, es, it, pt, da, sv, no, fi.
 */
const OPENINGS: readonly string[] = [
  'aboard',
  'on board',
  'onboard',
  'on the',
  'off the coast',
  'off the',
  'at sea',
  'in flight',
  'in the air',
  'in space',
  'in orbit',
  'en route',
  'en-route',
  'with the',
  'embedded with',
  'somewhere in',
  'undisclosed location',
  'an undisclosed location',
  'air force one',
  'air force two',
  'international space station',
  'the internet',
  'internet',
  'cyberspace',
  'online',
  'aan boord',
  'op zee',
  'op de',
  'onderweg',
  'vanuit de lucht',
  'internationaal ruimtestation',
  'an bord',
  'auf see',
  'auf hoher see',
  'auf dem',
  'auf der',
  'unterwegs',
  'a bord',
  'en mer',
  'en vol',
  'au large',
  'sur le',
  'sur la',
  'sur internet',
  'dans les airs',
  'station spatiale internationale',
  'a bordo',
  'en alta mar',
  'en el mar',
  'en vuelo',
  'en el avion',
  'estacion espacial internacional',
  'in mare',
  'in volo',
  'dal volo papale',
  'volo papale',
  'no mar',
  'em voo',
  'no alto mar',
  'em alto mar',
  'estacao espacial internacional',
  'om bord',
  'ombord',
  'til havs',
  'till havs',
  'pa havet',
  'til sos',
  'ombord pa',
  'merella',
  'aluksella'
];

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
