import { applyCorrections, nameKey } from '../../../stories/correct.ts';
import type { Correction, CorrectionReach } from '../../../model/correction.ts';
import type { Dateline } from '../../../model/dateline.ts';
import type { Placement } from '../../../model/place.ts';
import type { Connection, Params } from './connection.ts';
import { correctionOf, type CorrectionColumns } from './correction-rows.ts';
import { writeFiling } from './write-story.ts';

/** Terms on a correction `c` and a story `s` that say whether the correction's scope holds for the story. */
const IN_SCOPE = `(c.scope = 'always'
  OR (c.scope = 'story' AND (c.story = s.id OR s.n = (SELECT story FROM alias WHERE id = c.story)))
  OR (c.scope = 'source' AND EXISTS (
    SELECT 1 FROM story_source x JOIN source o ON o.n = x.source WHERE x.story = s.n AND o.key = c.source)))`;

/** The corrections in force for a story: those of its names whose scope holds. */
const FOR_STORY = `SELECT c.* FROM story s JOIN story_name m ON m.story = s.n JOIN correction c ON c.name = m.name
  WHERE s.n = $n AND c.undone IS NULL AND ${IN_SCOPE}`;

interface PlacedRow {
  placements: string;
  engine_placements: string | null;
  dateline: string | null;
}

/** Places a story as the corrections in force say, or as the engine did where none is left; true when that changed anything. */
export function placeAnew(connection: Connection, n: number): boolean {
  const corrections = connection.all<CorrectionColumns>(FOR_STORY, { n });
  const row = connection.get<PlacedRow>('SELECT placements, engine_placements, dateline FROM story WHERE n = $n', {
    n
  });
  if (!row || (corrections.length === 0 && row.engine_placements === null)) return false;
  const engine = JSON.parse(row.engine_placements ?? row.placements) as Placement[];
  const dateline = row.dateline === null ? null : (JSON.parse(row.dateline) as Dateline);
  const { placements, applied } = applyCorrections(engine, dateline, corrections.map(correctionOf));
  const [before, after] = [row.placements, JSON.stringify(placements)];
  connection.run('DELETE FROM corrected WHERE story = $n', { n });
  for (const id of applied) {
    connection.run('INSERT INTO corrected (correction, story) SELECT c.n, $n FROM correction c WHERE c.id = $id', {
      id,
      n
    });
  }
  const engineText = applied.length > 0 ? (row.engine_placements ?? row.placements) : null;
  writePlacements(connection, n, { placements, text: after, engineText });
  return before !== after;
}

interface ToWrite {
  placements: Placement[];
  /** The same as JSON. */
  text: string;
  engineText: string | null;
}

function writePlacements(connection: Connection, n: number, { placements, text, engineText }: ToWrite): void {
  const located = placements.filter((placement) => placement.kind === 'located');
  connection.run(
    'UPDATE story SET placements = $text, engine_placements = $engineText, located = $located WHERE n = $n',
    { text, engineText, located: located.length > 0 ? 1 : 0, n }
  );
  connection.run('DELETE FROM filing WHERE story = $n', { n });
  for (const placement of located) writeFiling(connection, n, placement);
}

/** Stories that print a correction's name within its scope, the narrower corrections aside. */
export function storiesInReach(connection: Connection, reach: CorrectionReach): number[] {
  const name = nameKey(reach);
  // Stories without a name have nothing in common.
  if (name === '' && reach.scope !== 'story') return [];
  const params: Params = {
    name,
    scope: reach.scope,
    story: reach.story,
    source: reach.source
  };
  const rows = connection.all<{ n: number }>(
    `WITH c AS (SELECT $scope AS scope, $story AS story, $source AS source)
     SELECT s.n FROM story_name m JOIN story s ON s.n = m.story, c WHERE m.name = $name AND ${IN_SCOPE}`,
    params
  );
  return rows.map(({ n }) => n);
}

/** How many of those are held by a narrower correction in force. */
export function heldByNarrower(connection: Connection, reach: CorrectionReach): number {
  const narrower = { story: [], source: ['story'], always: ['story', 'source'] }[reach.scope];
  if (narrower.length === 0) return 0;
  const stories = new Set(storiesInReach(connection, reach));
  const held = connection.all<{ n: number }>(
    `SELECT DISTINCT s.n FROM correction c JOIN story_name m ON m.name = c.name JOIN story s ON s.n = m.story
     WHERE c.name = $name AND c.undone IS NULL AND c.scope IN (SELECT value FROM json_each($narrower)) AND ${IN_SCOPE}`,
    { name: nameKey(reach), narrower: JSON.stringify(narrower) }
  );
  return held.filter(({ n }) => stories.has(n)).length;
}

/** Places every story in a correction's reach anew; how many changed. */
export function placeInReach(connection: Connection, correction: Correction): number {
  return storiesInReach(connection, correction).filter((n) => placeAnew(connection, n)).length;
}
