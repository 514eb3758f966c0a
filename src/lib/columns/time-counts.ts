import type { TimeCounts } from '../model/story.ts';
import { countBits, lastBit, nextBit } from './bits.ts';
import type { FittingRows } from './list-order.ts';
import { rowFrom, unknownRows } from './segment.ts';
import { type Laid, layBuckets, stepFor } from './time-steps.ts';
import type { TimesRequest } from './types.ts';

/** Stories over time: `parts` are the rows that fit whatever their time. */
export function countTimes(parts: readonly FittingRows[], { within, offset }: TimesRequest): TimeCounts {
  const unknown = within
    ? 0
    : parts.reduce((sum, { segment, bits }) => sum + countBits(bits, 0, unknownRows(segment)), 0);
  const laid = within ? layBuckets(within.from, within.to - 1, offset) : layAll(parts, offset);
  if (laid === null) return { start: null, step: stepFor(0), buckets: [], unknown };
  const { start, step, buckets } = laid;
  for (const { segment, bits } of parts) {
    let row = rowFrom(segment, start);
    for (let at = 0; at < buckets.length; at++) {
      const next = rowFrom(segment, start + (at + 1) * step);
      buckets[at]! += countBits(bits, row, next);
      row = next;
    }
  }
  return { start, step, buckets, unknown };
}

/** Buckets from the oldest of the rows to the latest; null where no time is known. */
function layAll(parts: readonly FittingRows[], offset: number): Laid | null {
  let [oldest, latest] = [Infinity, -Infinity];
  for (const { segment, bits } of parts) {
    const [known, rows] = [unknownRows(segment), segment.n.length];
    const first = nextBit(bits, known, rows);
    if (first === rows) continue;
    oldest = Math.min(oldest, segment.time[first]!);
    latest = Math.max(latest, segment.time[lastBit(bits, known, rows)]!);
  }
  return oldest === Infinity ? null : layBuckets(oldest, latest, offset);
}
