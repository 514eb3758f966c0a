import { hasBit } from './bits.ts';
import type { Columns } from './columns.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { comesBefore, type FittingRows, listed, type ListedRow, listedRows } from './list-order.ts';
import type { FoundPage, PageRequest } from './types.ts';

/**
 * A page of the list. The prints of a dispatch stand where the newest of those that fit stands, and nowhere else. The cost is that of
 * the page, not of what was turned over before it.
 */
export function foundPage(
  columns: Columns,
  parts: readonly FittingRows[],
  { order, limit, cursor }: PageRequest
): FoundPage {
  const stories: number[] = [];
  const prints = fittingPrints(columns, parts);
  let last: ListedRow | null = null;
  let dispatches = 0;
  for (const place of listedRows(parts, order, cursor === null ? null : readCursor(cursor))) {
    const together = prints(place);
    // It stands beside a newer print of its dispatch.
    if (together[0] !== place.n) continue;
    if (dispatches === limit) return { stories: Uint32Array.from(stories), next: writeCursor(last!) };
    stories.push(...together);
    last = place;
    dispatches++;
  }
  return { stories: Uint32Array.from(stories), next: null };
}

/** Numbers of the stories that stand together with one: the fitting prints of its dispatch, the newest first; each dispatch is looked at once. */
function fittingPrints(columns: Columns, parts: readonly FittingRows[]): (place: ListedRow) => readonly number[] {
  const found = new Map<number, readonly number[]>();
  const look = (dispatch: number): readonly number[] =>
    columns
      .printsOf(dispatch)
      .flatMap((n) => fitting(columns, parts, n))
      .sort((a, b) => (comesBefore(a, b) ? -1 : 1))
      .map(({ n }) => n);
  return ({ segment, row, n }) => {
    const dispatch = segment.dispatch[row]!;
    if (dispatch === 0) return [n];
    let together = found.get(dispatch);
    if (together === undefined) found.set(dispatch, (together = look(dispatch)));
    return together;
  };
}

/** Where a story stands among the newest first, if it fits. */
function fitting(columns: Columns, parts: readonly FittingRows[], n: number): ListedRow[] {
  const at = columns.rowOf(n);
  const part = parts.find(({ segment }) => segment === at?.segment);
  if (at === null || part === undefined) return [];
  const fits = at.row >= part.from && at.row < part.to && hasBit(part.bits, at.row);
  return fits ? [listed(at.segment, at.row, 'newest')] : [];
}
