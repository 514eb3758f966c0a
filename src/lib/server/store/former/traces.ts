import { hashText } from '../../../text/hash.ts';
import type { Fingerprint } from './fingerprint.ts';

/** Traces kept a lead. Leads that share 80 % of their word pairs miss each other once in 600, at 60 % once in 40. */
const KEPT = 4;

/** A pair's 32 bits stand above so many of the printed place's: 53 together, which a number holds exactly. */
const OPENING_RANGE = 2 ** 21;

/**
 * The smallest hashes of a lead's word pairs (a bottom-k sketch), each with the printed place: leads that are nearly
 * the same share one, so that a store compares only stories with a common trace. Whole numbers below 2⁵³.
 */
export function tracesOf({ opening, pairs, normalised }: Fingerprint): number[] {
  // A lead of one word has no pairs; it is compared as a whole.
  const hashes = pairs.size > 0 ? [...pairs] : [hashText(normalised, 0)];
  const place = hashText(opening, 0) % OPENING_RANGE;
  return hashes
    .sort((a, b) => a - b)
    .slice(0, KEPT)
    .map((hash) => hash * OPENING_RANGE + place);
}
