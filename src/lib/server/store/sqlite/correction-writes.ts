import type { Correction, CorrectionReach } from '../../../model/correction.ts';
import type { Instant } from '../../../model/document.ts';
import { nameKey, printedNames } from '../../../stories/correct.ts';
import type { StoryAnew } from '../rows.ts';
import { correctionFrom, type CorrectionTableRow } from './correction-columns.ts';
import type { Ledger } from './ledger.ts';
import type { SqliteFile } from './file.ts';
import { correctionsOf, storiesOf } from './find.ts';

/** Adds a correction under the key of its name; false when there is one of that id. */
export function insertCorrection(file: SqliteFile, correction: Correction, name: string): boolean {
  if (file.get('SELECT 1 FROM correction WHERE id = ?', correction.id)) return false;
  const { id, printed, qualifier, scope, story, source, to, note, made, undone } = correction;
  file.run(
    `INSERT INTO correction (id, name, printed, qualifier, scope, story, source, target, note, made, undone)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[id, name, printed, qualifier, scope, story, source, JSON.stringify(to), note, made, undone]
  );
  return true;
}

export function findCorrection(file: SqliteFile, id: string): Correction | null {
  const row = file.get<CorrectionTableRow>('SELECT * FROM correction WHERE id = ?', id);
  return row && correctionFrom(row);
}

export function undoCorrection(file: SqliteFile, id: string, undone: Instant): void {
  file.run('UPDATE correction SET undone = ? WHERE id = ?', undone, id);
}

/** StoreNumbers of the stories in a correction's reach: those that print its name (`word`) within its scope. */
export const REACH = {
  always: 'SELECT w.rowid AS n FROM word w WHERE w.names MATCH ?1 AND ?2 IS NULL',
  source: `SELECT w.rowid AS n FROM word w JOIN fact f ON f.n = w.rowid WHERE w.names MATCH ?1
    AND EXISTS (SELECT 1 FROM json_each('[' || f.sources || ']') s JOIN source o ON o.n = s.value WHERE o.key = ?2)`,
  story: `SELECT w.rowid AS n FROM word w WHERE w.rowid = (SELECT story FROM id WHERE id = ?2) AND w.names MATCH ?1`
} as const;

/** What `REACH` asks: the word, and the scope's own part. */
export const reachValues = (reach: CorrectionReach, word: string): [string, string | null] => [
  `"${word}"`,
  { always: null, source: reach.source, story: reach.story }[reach.scope]
];

/** Stories in a correction's reach are to be looked at anew; how many. */
export function queueInReach(file: SqliteFile, reach: CorrectionReach, word: string): number {
  const sql = REACH[reach.scope];
  const numbers = file.all<{ n: number }>(sql, ...reachValues(reach, word)).map(({ n }) => n);
  file.run('INSERT OR IGNORE INTO anew (story) SELECT value FROM json_each(?)', `[${numbers.join()}]`);
  return numbers.length;
}

/** Takes stories out of the queue, each with the corrections in force of its names. */
export function takeFromQueue(ledger: Ledger, limit: number): StoryAnew[] {
  const { file } = ledger;
  const numbers = file.all<{ story: number }>('SELECT story FROM anew ORDER BY story LIMIT ?', limit);
  if (numbers.length === 0) return [];
  const list = numbers.map(({ story }) => story);
  file.run('DELETE FROM anew WHERE story <= ?', list.at(-1)!);
  const stories = [...storiesOf(ledger, list).values()];
  const names = new Set(
    stories.flatMap((story) => printedNames(story.enginePlacements ?? story.placements, story.dateline).map(nameKey))
  );
  const corrections = correctionsOf(file, [...names]);
  return stories.map((story) => ({ story, ids: [story.id], corrections }));
}

/** Names of corrections as this code makes their keys. */
export function renameCorrections(file: SqliteFile): void {
  const rows = file.all<CorrectionTableRow>('SELECT * FROM correction');
  for (const row of rows) file.run('UPDATE correction SET name = ? WHERE n = ?', nameKey(row), row.n);
}
