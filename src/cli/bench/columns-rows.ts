import type { Place } from '../../lib/model/place.ts';
import { benchColumns } from './bench-columns.ts';
import { makeColumns } from './make-columns.ts';
import { figure, type Row } from './report.ts';

/** Stories of the largest columns that are measured, made directly. */
const LARGE = 10_000_000;

/** What columns take and how long the slowest kind of filter is, at that size and at ten million. */
export function columnsRows(stories: number, places: readonly Place[]): Row[] {
  return [stories, LARGE].map((size) => {
    const columns = makeColumns({ stories: size, places, seed: 1 });
    const slowest = benchColumns(columns, size < LARGE ? 20 : 5).reduce((a, b) => (b.p95 > a.p95 ? b : a));
    const bytes = figure(columns.bytes / columns.stories);
    return {
      what: `${figure(size)} stories as columns: the slowest kind of filter, and bytes a story`,
      target: size < LARGE ? '≤ 80 ms p95, ≤ 60 bytes' : '≤ 600 ms, ≤ 60 bytes',
      now: `${slowest.kind}: p50 ${figure(slowest.p50)} ms, p95 ${figure(slowest.p95)} ms; ${bytes} bytes`,
      before: ''
    };
  });
}
