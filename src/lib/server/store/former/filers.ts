import type { PrintedAgency } from '../../../model/dateline.ts';
import type { StoryToSave } from '../store.ts';
import type { Connection } from './connection.ts';

/** An agency's key; one that the table does not know is its printed name. */
export const agencyKey = ({ key, name }: PrintedAgency): string => key ?? name.toLowerCase();

/** The agencies that sign a story. */
export function agencyKeysOf({ dateline }: StoryToSave): string[] {
  return (dateline?.agencies ?? []).map(agencyKey);
}

/** Whether a stored story is signed, and by none of these: then it is another agency's, however alike the words. */
export function areOthers(connection: Connection, story: number, keys: string[]): boolean {
  if (keys.length === 0) return false;
  const signed = connection
    .all<{ key: string }>('SELECT g.key FROM story_agency x JOIN agency g ON g.n = x.agency WHERE x.story = $story', {
      story
    })
    .map(({ key }) => key);
  return signed.length > 0 && !signed.some((key) => keys.includes(key));
}
