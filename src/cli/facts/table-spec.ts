import type { Row } from './read-tsv.ts';

/** A table of `src/lib/facts/tables` and what is made of it. */
export interface TableSpec {
  /** `tables/NAME.tsv`, compiled to `compiled/NAME.ts`. */
  name: string;
  /** The header; one of them is `source`, a key of `sources.tsv`. */
  columns: readonly string[];
  /** The columns that no two rows may share. */
  unique: readonly string[];
  /** Columns whose cells hold several values, ` | ` between them. */
  lists?: readonly string[];
  /** The kinds that the column `kind` may hold, where there is one. */
  kinds?: readonly string[];
  exports: readonly ExportSpec[];
}

/** A constant of a compiled table. */
export interface ExportSpec {
  name: string;
  /** As TypeScript prints it. */
  type: string;
  /** What it holds: its TSDoc. */
  doc: string;
  /** Plain data: objects, lists, strings and numbers. */
  value: (rows: readonly Row[]) => unknown;
}

/** Rows as a list of `[value of a column, what make makes of its rows]`, in the order of first appearance. */
export function grouped<T>(
  rows: readonly Row[],
  column: string,
  make: (rows: readonly Row[]) => T
): [key: string, value: T][] {
  return [...Map.groupBy(rows, (row) => row[column] ?? '')].map(([key, own]) => [key, make(own)]);
}

/** The values of a cell of a column that is declared to be a list. */
export const listOf = (cell: string | undefined): string[] => (cell ? cell.split(' | ') : []);
