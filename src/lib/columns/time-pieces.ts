import type { SettledFilter } from '../model/filter.ts';
import { rowFrom, type Segment, unknownRows } from './segment.ts';

export type TimeParameter = 'from' | 'to' | 'undated';

/** Rows side by side of which the filter's time says the same. */
export interface TimePiece {
  from: number;
  /** Left out. */
  to: number;
  /** The parts of the filter's time that they do not meet. */
  fails: readonly TimeParameter[];
  isFresh: boolean;
}

/** Cuts a segment where the filter's time begins and ends, so that no row is asked for its own. Of unknown times nothing is fresh. */
export function timePieces(segment: Segment, filter: SettledFilter, freshSince: number | null): TimePiece[] {
  const rows = segment.n.length;
  const unknown = unknownRows(segment);
  const [from, to] = [filter.from, filter.to].map((instant) => (instant === null ? null : rowFrom(segment, instant)));
  const fresh = freshSince === null ? rows : Math.max(unknown, rowFrom(segment, freshSince));
  const cuts = [0, unknown, from ?? 0, to ?? rows, fresh, rows].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, at): TimePiece[] => {
    const start = cuts[at]!;
    if (start === end) return [];
    const isKnown = start >= unknown;
    const fails: TimeParameter[] = [];
    if (from != null && !(isKnown && start >= from)) fails.push('from');
    if (to != null && !(isKnown && start < to)) fails.push('to');
    if (filter.undated && isKnown) fails.push('undated');
    return [{ from: start, to: end, fails, isFresh: start >= fresh }];
  });
}
