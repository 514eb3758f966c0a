import type { TimeCounts } from '../../model/story.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** More bars than this are too thin to be told apart, or touched. */
const MOST_BUCKETS = 200;

/** The lengths that a bucket may have; the last ones only for archives that go back decades. */
const STEPS = [HOUR, 3 * HOUR, 6 * HOUR, DAY, 7 * DAY, 14 * DAY, 30 * DAY, 90 * DAY, 365 * DAY, 3650 * DAY];

/** Weeks begin on Monday: 1970 began on a Thursday. Every other step counts from the beginning of 1970 UTC. */
const WEEK_OFFSET = 4 * DAY;

/** The start of the bucket that an instant falls in. */
export function alignedStart(instant: number, step: number): number {
  const offset = step % (7 * DAY) === 0 ? WEEK_OFFSET : 0;
  return Math.floor((instant - offset) / step) * step + offset;
}

/** The finest step that shows a span in at most {@link MOST_BUCKETS} buckets. */
export function stepFor(span: number): number {
  // A span touches one bucket more than fit in it.
  return STEPS.find((step) => span / step <= MOST_BUCKETS - 1) ?? STEPS.at(-1)!;
}

/** Lays empty buckets over a span: both ends are instants of stories. */
export function layBuckets(oldest: number, latest: number): Pick<TimeCounts, 'step' | 'buckets'> & { start: number } {
  const step = stepFor(latest - oldest);
  const start = alignedStart(oldest, step);
  return { start, step, buckets: new Array<number>(Math.floor((latest - start) / step) + 1).fill(0) };
}
