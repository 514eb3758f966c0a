/**
 * How often chance is asked: a few times in `npm test`, always the same, and for long in `npm run soak` (vitest's mode
 * `soak`), each time anew. `SOAK_SEED` repeats a run that failed.
 */
export const SOAK = import.meta.env.MODE === 'soak';

/** What random inputs, filters and the moments of kills follow from. */
export const SEED = Number(process.env.SOAK_SEED) || (SOAK ? Math.floor(Math.random() * 2 ** 31) : 20260125);

/** `few` in `npm test`, `many` in `npm run soak`. */
export const rounds = (few: number, many: number): number => (SOAK ? many : few);

console.log(`seed ${SEED}`);
