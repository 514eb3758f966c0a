import { foldName } from '../../../text/fold.ts';
import { storyId, textId } from '../../../text/story-id.ts';
import { namedId, signedId } from '../../../stories/ids.ts';
import { leadPrint } from '../../../stories/lead-print.ts';
import { bandsOf, printsOf } from '../../../stories/prints.ts';
import { sourceKey } from '../../../stories/source-key.ts';
import { packWhereabouts, unpackWhereabouts } from '../packed.ts';
import type { Task, TaskKind } from '../rows.ts';
import { nameWordsOf, indexedWords } from '../words-of.ts';
import { renameCorrections } from './correction-writes.ts';
import type { Ledger } from './ledger.ts';
import type { SqliteFile } from './file.ts';
import { leadTo, writePrints } from './write-story.ts';

/** What is still to be done of a kind; null for nothing. */
export function taskOf(file: SqliteFile, kind: TaskKind): Task | null {
  return file.get<Task>('SELECT maker, after, until FROM task WHERE kind = ? AND after < until', kind);
}

/** Begins a task for all stories that there are, unless that maker's was begun or done before. */
export function beginTask(ledger: Ledger, kind: TaskKind, maker: string): void {
  const { file } = ledger;
  const before = file.get<{ maker: string }>('SELECT maker FROM task WHERE kind = ?', kind);
  if (before?.maker === maker) return;
  const { last } = file.get<{ last: number }>('SELECT ifnull(max(n), 0) AS last FROM story')!;
  if (kind === 'derived' && last > 0) {
    file.run("INSERT INTO word (word) VALUES ('delete-all')");
    file.run('DELETE FROM print');
    rekey(file);
  }
  file.run('INSERT OR REPLACE INTO task (kind, maker, after, until) VALUES (?, ?, 0, ?)', kind, maker, last);
}

/** Small tables whose keys are folded words: done at once. */
function rekey(file: SqliteFile): void {
  renameCorrections(file);
  for (const { n, name } of file.all<{ n: number; name: string }>('SELECT n, name FROM source')) {
    file.run('UPDATE OR IGNORE source SET key = ? WHERE n = ?', sourceKey(name) ?? name, n);
  }
  const scoped = file.all<{ n: number; source: string }>('SELECT n, source FROM correction WHERE source IS NOT NULL');
  for (const { n, source } of scoped) {
    file.run('UPDATE correction SET source = ? WHERE n = ?', foldName(source) || source, n);
  }
  // The schema could not hash: it kept what the id is made of.
  for (const { id } of file.all<{ id: string }>("SELECT id FROM held WHERE id GLOB '[[]*'")) {
    file.run('UPDATE OR IGNORE held SET id = ? WHERE id = ?', textId(id), id);
  }
}

export function advanceTask(file: SqliteFile, kind: TaskKind, after: number): void {
  file.run('UPDATE task SET after = ? WHERE kind = ?', after, kind);
}

export function storyNumbersAfter(file: SqliteFile, { after, until }: Task, limit: number): number[] {
  return file
    .all<{ n: number }>('SELECT n FROM fact WHERE n > ? AND n <= ? ORDER BY n LIMIT ?', after, until, limit)
    .map(({ n }) => n);
}

interface DerivedFrom {
  headline: string | null;
  lead: string;
  paragraphs: string | null;
  placed: string;
  engine_placed: string | null;
  uri_source: string | null;
  uri: string | null;
  published: number | null;
  captured: number | null;
}

/** Makes anew what code derives of a story: its words, names, prints and ids, and packs it. */
export function deriveStory(ledger: Ledger, n: number): void {
  const { file, numbers } = ledger;
  const row = file.get<DerivedFrom>(
    `SELECT s.headline, s.lead, s.paragraphs, s.placed, s.engine_placed, s.uri_source, s.uri, f.published, s.captured
     FROM story s JOIN fact f ON f.n = s.n WHERE s.n = ?`,
    n
  );
  if (!row) return;
  const { headline, lead } = row;
  const { dateline, placements } = unpackWhereabouts(row.placed, lead, numbers);
  const engine = row.engine_placed === null ? null : unpackWhereabouts(row.engine_placed, lead, numbers);
  file.run(
    'UPDATE story SET placed = ?, engine_placed = ? WHERE n = ?',
    packWhereabouts({ dateline, placements }, numbers),
    engine && packWhereabouts(engine, numbers),
    n
  );
  const paragraphs = row.paragraphs === null ? [] : (JSON.parse(row.paragraphs) as string[]);
  file.run('DELETE FROM word WHERE rowid = ?', n);
  file.run(
    'INSERT INTO word (rowid, words, names) VALUES (?, ?, ?)',
    n,
    indexedWords({ headline, lead, paragraphs }),
    nameWordsOf(engine?.placements ?? placements, dateline)
  );
  writePrints(ledger, n, printsOf(bandsOf(leadPrint(lead, dateline)), row.published ?? row.captured));
  const own = storyId(lead);
  const ids = [own, signedId({ id: own, dateline })];
  if (row.uri !== null) ids.push(namedId(row.uri_source ?? '', row.uri));
  for (const id of ids) addAlias(ledger, id, n);
}

/** What leads elsewhere already goes on doing so. */
function addAlias(ledger: Ledger, id: string, n: number): void {
  if (!ledger.file.get('SELECT 1 FROM id WHERE id = ?', id)) leadTo(ledger, id, n, true);
}
