import type { Instant } from '../model/document.ts';
import { WINDOW } from './alike.ts';
import type { LeadPrint } from './lead-print.ts';

/** The number of this way to make prints: a store made by another makes them anew. */
export const PRINTS_MAKER = 1;

/** Bands kept a lead. With two rows each, leads that share 80 % of their word pairs miss each other once in 500, at 60 % once in 14. */
const BANDS = 6;
const ROWS = 2 * BANDS;

/** A print is a window's number above so many bits of a band: together 53, which a number holds exactly, until the year 2104. */
const BAND_RANGE = 2 ** 38;
const HALF = 2 ** 32;
const REST = BAND_RANGE / HALF;
/** One a hash function. */
const SEEDS = Int32Array.from({ length: ROWS }, (_, row) => Math.imul(row + 1, 0x9e3779b9));
/** The window of what nobody knows the time of; no instant lies in it. */
const UNKNOWN = 0;

/** What a lead's words have in common with a near-identical one's, whoever filed it from wherever (MinHash in bands, Broder 1997). */
export function bandsOf({ pairs }: LeadPrint): number[] {
  if (pairs.length === 0) return [];
  const least = new Uint32Array(ROWS).fill(HALF - 1);
  for (const pair of pairs) {
    for (let row = 0; row < ROWS; row++) {
      const state = Math.imul(pair ^ SEEDS[row]!, 0x85ebca6b);
      const mixed = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
      const hash = (mixed ^ (mixed >>> 16)) >>> 0;
      if (hash < least[row]!) least[row] = hash;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => (least[2 * band + 1]! % REST) * HALF + least[2 * band]!);
}

/** A lead's prints: its bands, each with the window of time that it belongs to. A store keeps them, and compares only stories that share one. */
export function printsOf(bands: readonly number[], time: Instant): number[] {
  const window = windowOf(time);
  return bands.map((band) => window * BAND_RANGE + band);
}

/**
 * The prints that a near-identical lead of about that time may have: of its window, the two beside it, and of unknown time. Where the
 * time is unknown, of the windows given: those that a store has, the newest of them.
 */
export function printsNear(bands: readonly number[], time: Instant, windows: readonly number[]): number[] {
  const own = windowOf(time);
  const near = own === UNKNOWN ? windows : [own - 1, own, own + 1];
  return [...new Set([UNKNOWN, ...near])].flatMap((window) => bands.map((band) => window * BAND_RANGE + band));
}

/** The window that a print is of. */
export const windowOfPrint = (print: number): number => Math.floor(print / BAND_RANGE);

/** The prints of a window: from the first on, below the second. */
export const windowRange = (window: number): [number, number] => [window * BAND_RANGE, (window + 1) * BAND_RANGE];

/** Windows begin with 1970; what is older shares the first one. */
function windowOf(time: Instant): number {
  return time === null ? UNKNOWN : Math.max(1, Math.floor(time / WINDOW) + 1);
}
