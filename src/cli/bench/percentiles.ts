/** Some times that were measured, in milliseconds. */
export interface Times {
  p50: number;
  p95: number;
  worst: number;
}

/** Percentiles of measured milliseconds; at least one. */
export function timesOf(measured: readonly number[]): Times {
  const sorted = [...measured].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { p50: at(0.5), p95: at(0.95), worst: sorted.at(-1)! };
}

/** Runs something so many times, after one that warms up. */
export async function timed(rounds: number, work: (round: number) => Promise<unknown>): Promise<Times> {
  await work(-1);
  const measured: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    await work(round);
    measured.push(performance.now() - from);
  }
  return timesOf(measured);
}
