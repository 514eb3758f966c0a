import type { Correction, CorrectionScope } from '../../../model/correction.ts';

/** A row of the table `correction`. */
export interface CorrectionTableRow {
  n: number;
  id: string;
  printed: string;
  qualifier: string | null;
  scope: CorrectionScope;
  story: string | null;
  source: string | null;
  target: string;
  note: string;
  made: number;
  undone: number | null;
}

/** A row as rooms exchange it. */
export function correctionFrom(row: CorrectionTableRow): Correction {
  const { id, printed, qualifier, scope, story, source, note, made, undone } = row;
  return {
    ...{ id, printed, qualifier, scope, story, source },
    to: JSON.parse(row.target) as Correction['to'],
    ...{ note, made, undone }
  };
}
