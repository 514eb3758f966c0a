import type { Correction } from '../../../model/correction.ts';
import type { Instant } from '../../../model/document.ts';
import type { StorySummary } from '../../../model/story.ts';
import type { CorrectionRequest, CorrectionRow, CorrectionsMade, CorrectionStore } from '../corrections.ts';
import { heldByNarrower, placeInReach, storiesInReach } from './apply-corrections.ts';
import type { Connection } from './connection.ts';
import { correctionOf, correctionParams, type CorrectionColumns } from './correction-rows.ts';
import { SUMMARY_COLUMNS, summaryOf, type SummaryRow } from './rows.ts';

/** The corrections of one store. */
export function correctionStore(connection: Connection): CorrectionStore {
  return {
    list: async (request = {}) => list(connection, request),
    known: async (ids) => known(connection, ids),
    add: async (corrections) => add(connection, corrections),
    setUndone: async (id, undone) => setUndone(connection, id, undone),
    reach: async (reach) => storiesInReach(connection, reach).length - heldByNarrower(connection, reach),
    stories: async (id, limit) => stories(connection, id, limit),
    sourcesOf: async (storyId) => sourcesOf(connection, storyId)
  };
}

function list(connection: Connection, { inForce = null, limit = -1, offset = 0 }: CorrectionRequest): CorrectionRow[] {
  const which = inForce === null ? '1' : inForce ? 'c.undone IS NULL' : 'c.undone IS NOT NULL';
  const rows = connection.all<CorrectionColumns & { stories: number; source_name: string | null }>(
    `SELECT c.*, (SELECT count(*) FROM corrected d WHERE d.correction = c.n) AS stories,
       (SELECT o.name FROM source o WHERE o.key = c.source) AS source_name
     FROM correction c WHERE ${which} ORDER BY c.made DESC, c.n DESC
     LIMIT $limit OFFSET $offset`,
    { limit, offset }
  );
  return rows.map((row) => ({
    ...correctionOf(row),
    stories: row.stories,
    sourceName: row.source_name ?? row.source
  }));
}

function known(connection: Connection, ids: string[]): string[] {
  const rows = connection.all<{ id: string }>(
    'SELECT id FROM correction WHERE id IN (SELECT value FROM json_each($ids))',
    { ids: JSON.stringify(ids) }
  );
  return rows.map(({ id }) => id);
}

function add(connection: Connection, corrections: Correction[]): CorrectionsMade {
  return connection.transaction(() => {
    const made: CorrectionsMade = { added: 0, stories: 0 };
    for (const correction of corrections) {
      if (find(connection, correction.id)) continue;
      connection.run(
        `INSERT INTO correction (id, name, printed, qualifier, scope, story, source, target, note, made, undone)
         VALUES ($id, $name, $printed, $qualifier, $scope, $story, $source, $target, $note, $made, $undone)`,
        correctionParams(correction)
      );
      made.added++;
      if (correction.undone === null) made.stories += placeInReach(connection, correction);
    }
    if (made.added > 0) revise(connection);
    return made;
  });
}

function setUndone(connection: Connection, id: string, undone: Instant): CorrectionsMade | null {
  return connection.transaction(() => {
    const known = find(connection, id);
    if (!known) return null;
    connection.run('UPDATE correction SET undone = $undone WHERE id = $id', { id, undone });
    const stories = placeInReach(connection, known);
    revise(connection);
    return { added: 0, stories };
  });
}

function find(connection: Connection, id: string): Correction | null {
  const row = connection.get<CorrectionColumns>('SELECT * FROM correction WHERE id = $id', { id });
  return row && correctionOf(row);
}

function revise(connection: Connection): void {
  connection.run("UPDATE meta SET value = value + 1 WHERE key = 'revision'");
}

function stories(connection: Connection, id: string, limit: number): StorySummary[] {
  const rows = connection.all<SummaryRow>(
    `SELECT ${SUMMARY_COLUMNS} FROM corrected d JOIN correction c ON c.n = d.correction JOIN story s ON s.n = d.story
     WHERE c.id = $id ORDER BY s.newest, s.n LIMIT $limit`,
    { id, limit }
  );
  return rows.map(summaryOf);
}

function sourcesOf(connection: Connection, id: string): { key: string; name: string }[] {
  return connection.all(
    `SELECT o.key, o.name FROM source o JOIN story_source x ON x.source = o.n
     WHERE x.story = (SELECT n FROM story WHERE id = $id UNION SELECT story FROM alias WHERE id = $id) ORDER BY o.name`,
    { id }
  );
}
