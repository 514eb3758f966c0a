import type { CorrectionReach } from '../../../model/correction.ts';
import { nameKey } from '../../../stories/correct.ts';
import type { CorrectionRequest, CorrectionRow } from '../corrections.ts';
import type { CorrectionReader } from '../port.ts';
import { nameWord } from '../words-of.ts';
import { correctionFrom, type CorrectionTableRow } from './correction-columns.ts';
import { REACH, reachValues } from './correction-writes.ts';
import type { SqliteFile } from './file.ts';
import type { StoreView } from './store-view.ts';
import { numbersIn } from './story-rows.ts';
import { SUMMARY_PARTS, summaryFrom, type SummaryParts } from './summaries.ts';

/** The corrections of one store, for reading. */
export function correctionReader(view: StoreView): CorrectionReader {
  const { file } = view;
  return {
    list: async (request = {}) => list(file, request),
    known: async (ids) =>
      file
        .all<{ id: string }>(
          'SELECT id FROM correction WHERE id IN (SELECT value FROM json_each(?))',
          JSON.stringify(ids)
        )
        .map(({ id }) => id),
    reach: async (reach) => reached(file, reach),
    placed: async (id) =>
      file.get<{ stories: number }>(
        'SELECT count(*) AS stories FROM corrected d JOIN correction c ON c.n = d.correction WHERE c.id = ?',
        id
      )!.stories,
    stories: async (id, limit) =>
      file
        .all<SummaryParts>(
          `SELECT ${SUMMARY_PARTS} FROM correction c JOIN corrected d ON d.correction = c.n
             JOIN story s ON s.n = d.story JOIN fact f ON f.n = d.story
           WHERE c.id = ? ORDER BY f.published DESC, f.n LIMIT ?`,
          id,
          limit
        )
        .map((row) => summaryFrom(view, row)),
    sourcesOf: async (storyId) => sourcesOf(file, storyId)
  };
}

function list(file: SqliteFile, { inForce = null, limit = -1, offset = 0 }: CorrectionRequest): CorrectionRow[] {
  const which = inForce === null ? '1' : inForce ? 'c.undone IS NULL' : 'c.undone IS NOT NULL';
  const rows = file.all<CorrectionTableRow & { stories: number; source_name: string | null }>(
    `SELECT c.*, (SELECT count(*) FROM corrected d WHERE d.correction = c.n) AS stories,
       (SELECT o.name FROM source o WHERE o.key = c.source) AS source_name
     FROM correction c WHERE ${which} ORDER BY c.made DESC, c.n DESC LIMIT ? OFFSET ?`,
    limit,
    offset
  );
  return rows.map((row) => ({
    ...correctionFrom(row),
    stories: row.stories,
    sourceName: row.source_name ?? row.source
  }));
}

/** Stories that a correction would decide: those in its reach that no narrower one in force holds. */
function reached(file: SqliteFile, reach: CorrectionReach): number {
  const name = nameKey(reach);
  if (name === '' && reach.scope !== 'story') return 0;
  const within = (which: CorrectionReach) =>
    file.all<{ n: number }>(REACH[which.scope], ...reachValues(which, nameWord(name))).map(({ n }) => n);
  const stories = new Set(within(reach));
  const narrower = { story: [], source: ['story'], always: ['story', 'source'] }[reach.scope];
  const rows = file.all<CorrectionTableRow>(
    `SELECT * FROM correction WHERE name = ? AND undone IS NULL AND scope IN (SELECT value FROM json_each(?))`,
    name,
    JSON.stringify(narrower)
  );
  for (const row of rows) for (const n of within(correctionFrom(row))) stories.delete(n);
  return stories.size;
}

function sourcesOf(file: SqliteFile, id: string): { key: string; name: string }[] {
  const row = file.get<{ sources: string | null }>(
    'SELECT f.sources FROM id i JOIN fact f ON f.n = i.story WHERE i.id = ?',
    id
  );
  return file.all(
    'SELECT o.key, o.name FROM json_each(?) k JOIN source o ON o.n = k.value ORDER BY o.name',
    `[${numbersIn(row?.sources ?? null).join()}]`
  );
}
