/** Rows of the list that can be walked: stories, and in a list by place the places. */
const ROWS = 'a[id^="row-"], [data-row] > button';

/** The rows in the page, from the top; those folded away are left out, those behind an open story are not. */
function rowsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(ROWS)].filter((row) => row.getClientRects().length > 0);
}

/** Moves the focus to the next (1) or previous (−1) row, from outside the list to its first. */
export function walkList(list: HTMLElement, step: 1 | -1): void {
  const rows = rowsOf(list);
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const row = at < 0 ? rows[0] : rows[at + step];
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}

/** The row after (1) or before (−1) a story's; null at the ends, and for a story that the list does not have. */
export function rowBeside(list: HTMLElement, story: string, step: 1 | -1): HTMLElement | null {
  const rows = rowsOf(list).filter((row) => row.id.startsWith('row-'));
  const at = rows.findIndex((row) => row.id === `row-${story}`);
  return at < 0 ? null : (rows[at + step] ?? null);
}

/** Opens the row that has the focus; false when none has. */
export function openRow(list: HTMLElement): boolean {
  const row = rowsOf(list).find((one) => one === document.activeElement);
  row?.click();
  return row !== undefined;
}
