import { nameKey, printedNames } from '../../../stories/correct.ts';
import type { Dateline } from '../../../model/dateline.ts';
import type { Placement } from '../../../model/place.ts';
import type { Connection } from './connection.ts';

/** Notes the names that a story prints, for corrections to find it by. */
export function writeNames(
  connection: Connection,
  n: number,
  placements: Placement[],
  dateline: Dateline | null
): void {
  for (const name of printedNames(placements, dateline)) {
    connection.run('INSERT OR IGNORE INTO story_name (name, story) VALUES ($name, $n)', { name: nameKey(name), n });
  }
}
