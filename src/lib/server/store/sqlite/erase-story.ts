import type { Ledger } from './ledger.ts';
import { removePrints } from './write-story.ts';

/** Takes a story out of every table that knows it; of one that was `withdrawn` the ids go on saying so. */
export function eraseStory(
  ledger: Ledger,
  n: number,
  { prints, withdrawn }: { prints: readonly number[]; withdrawn: boolean }
): void {
  const { file } = ledger;
  const row = file.get<{ id: string; dispatch: number | null }>(
    'SELECT s.id, f.dispatch FROM story s JOIN fact f ON f.n = s.n WHERE s.n = ?',
    n
  );
  if (!row) return;
  removePrints(ledger, n, prints);
  const change = withdrawn ? 'UPDATE id SET story = NULL' : 'DELETE FROM id';
  file.run(`${change} WHERE id = ?`, row.id);
  file.run(`${change} WHERE story = ? AND is_alias = 1`, n);
  for (const table of ['page_story', 'corrected']) file.run(`DELETE FROM ${table} WHERE story = ?`, n);
  file.run('DELETE FROM anew WHERE story = ?', n);
  file.run('DELETE FROM word WHERE rowid = ?', n);
  file.run('DELETE FROM fact WHERE n = ?', n);
  file.run('DELETE FROM story WHERE n = ?', n);
  ledger.changed.add(n);
  if (row.dispatch !== null) endDispatch(ledger, row.dispatch);
}

/** A dispatch of one print is none. */
function endDispatch({ file, changed }: Ledger, dispatch: number): void {
  const left = file.all<{ n: number }>('SELECT n FROM fact WHERE dispatch = ? LIMIT 2', dispatch);
  if (left.length !== 1) return;
  file.run('UPDATE fact SET dispatch = NULL WHERE n = ?', left[0]!.n);
  changed.add(left[0]!.n);
}
