/** Whole numbers from 0 to below `below`, the same row for the same seed (xorshift32): made-up stories must come out alike everywhere. */
export function seeded(seed: number): (below: number) => number {
  let state = seed | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
