import { fingerprint, nearIdentical } from '../../../wire/identity.ts';
import type { StoryToSave } from '../store.ts';
import { tracesOf } from '../traces.ts';
import type { Connection } from './connection.ts';

/** Most stories that a lead is compared with, the latest first: a standing phrase may leave its trace on thousands. */
const MAX_COMPARED = 40;

/** What of a stored story decides how a second sight of it is merged. */
export interface KnownStory {
  n: number;
  lead: string;
  published: number | null;
  text_page: string;
  from_main: number;
}

const COLUMNS = 's.n, s.lead, s.published, s.text_page, s.from_main';

/** The story that the store already has: the same id, or a near-identical lead, whose id is then remembered. */
export function findKnown(connection: Connection, story: StoryToSave): KnownStory | null {
  const same = connection.get<KnownStory>(
    `SELECT ${COLUMNS} FROM story s WHERE s.id = $id OR s.n = (SELECT story FROM alias WHERE id = $id)`,
    { id: story.id }
  );
  if (same) return same;
  const print = fingerprint(story.lead);
  const candidates = connection.all<KnownStory>(
    `SELECT DISTINCT ${COLUMNS} FROM trace t JOIN story s ON s.n = t.story
     WHERE t.part IN (SELECT value FROM json_each($parts)) ORDER BY s.n DESC LIMIT ${MAX_COMPARED}`,
    { parts: JSON.stringify(tracesOf(print)) }
  );
  const near = candidates.find((candidate) => nearIdentical(candidate.lead, print)) ?? null;
  if (near) {
    connection.run('INSERT OR IGNORE INTO alias (id, story) VALUES ($id, $story)', { id: story.id, story: near.n });
  }
  return near;
}

/** Keeps what `findKnown` looks for. */
export function writeTraces(connection: Connection, story: number, lead: string): void {
  for (const part of tracesOf(fingerprint(lead))) {
    connection.run('INSERT OR IGNORE INTO trace (part, story) VALUES ($part, $story)', { part, story });
  }
}

/** Takes back what `writeTraces` kept for that lead. */
export function removeTraces(connection: Connection, story: number, lead: string): void {
  for (const part of tracesOf(fingerprint(lead))) {
    connection.run('DELETE FROM trace WHERE part = $part AND story = $story', { part, story });
  }
}
