import type { TimeCounts } from '../model/story.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** More bars than this are too thin to be told apart, or touched. */
const MOST_BUCKETS = 200;

/** The lengths that a bucket may have; the last ones only for archives that go back decades. */
const STEPS = [HOUR, 3 * HOUR, 6 * HOUR, DAY, 7 * DAY, 14 * DAY, 30 * DAY, 90 * DAY, 365 * DAY, 3650 * DAY];

/** Weeks begin on Monday: 1970 began on a Thursday. Every other step counts from the beginning of 1970, by the clocks of the offset. */
const WEEK_OFFSET = 4 * DAY;

/** The start of the bucket that an instant falls in; `offset`: how far the reader's clocks are ahead of UTC, in milliseconds. */
export function alignedStart(instant: number, step: number, offset = 0): number {
  const origin = (step % (7 * DAY) === 0 ? WEEK_OFFSET : 0) - offset;
  return Math.floor((instant - origin) / step) * step + origin;
}

/** The finest step that shows a span in at most {@link MOST_BUCKETS} buckets. */
export function stepFor(span: number): number {
  // A span touches one bucket more than fit in it.
  return STEPS.find((step) => span / step <= MOST_BUCKETS - 1) ?? STEPS.at(-1)!;
}

/** Buckets without their counts yet. */
export type Laid = Pick<TimeCounts, 'step' | 'buckets'> & { start: number };

/** Lays empty buckets over a span: both ends are instants in it. */
export function layBuckets(oldest: number, latest: number, offset = 0): Laid {
  const step = stepFor(latest - oldest);
  const start = alignedStart(oldest, step, offset);
  return { start, step, buckets: new Array<number>(Math.floor((latest - start) / step) + 1).fill(0) };
}
