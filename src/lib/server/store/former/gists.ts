import type { Fingerprint } from './fingerprint.ts';

/** Bands kept a lead. With two rows each, leads that share 80 % of their word pairs miss each other once in 500, at 60 % once in 14. */
const BANDS = 6;

/** A band's two halves: 21 and 32 bits together are what a number holds exactly. */
const HALF = 2 ** 32;
const OTHER_HALF = 2 ** 21;

/**
 * What a lead's words have in common with a near-identical one's, wherever it was filed (MinHash in bands, Broder 1997):
 * a store compares only stories that share one. Unlike `traces`, which know the place. Whole numbers below 2⁵³.
 */
export function gistsOf({ pairs }: Fingerprint): number[] {
  if (pairs.size === 0) return [];
  return Array.from({ length: BANDS }, (_, band) => {
    const [one, two] = [smallest(pairs, 2 * band + 1), smallest(pairs, 2 * band + 2)];
    return (two % OTHER_HALF) * HALF + one;
  });
}

/** The smallest of the pairs' hashes under the `n`th hash function. */
function smallest(pairs: ReadonlySet<number>, n: number): number {
  const seed = Math.imul(n, 0x9e3779b9);
  let least = HALF;
  for (const pair of pairs) {
    let state = Math.imul(pair ^ seed, 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
    least = Math.min(least, (state ^ (state >>> 16)) >>> 0);
  }
  return least;
}
