import { fingerprint, nearIdentical, storyId } from '../../../wire/identity.ts';
import type { StoryToSave } from '../store.ts';
import { tracesOf } from '../traces.ts';
import type { Connection } from './connection.ts';
import { agencyKeysOf, areOthers } from './filers.ts';

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

/** Where a story was read: the page's name, and the stories that it has brought already. */
export interface Sighting {
  page: string;
  taken: ReadonlySet<number>;
}

/**
 * The story that the store already has: the same id, or a near-identical lead, whose id is then remembered. What other
 * agencies sign is another story, unless this page is read anew and brought it before.
 */
export function findKnown(connection: Connection, story: StoryToSave, reading: Sighting): KnownStory | null {
  const keys = agencyKeysOf(story);
  const isReread = (known: KnownStory) => known.text_page === reading.page && !reading.taken.has(known.n);
  const isOne = (known: KnownStory) => !areOthers(connection, known.n, keys);
  const same = connection.all<KnownStory>(
    `SELECT ${COLUMNS} FROM story s WHERE s.id IN ($id, $own)
     UNION SELECT ${COLUMNS} FROM alias a JOIN story s ON s.n = a.story WHERE a.id IN ($id, $own)`,
    { id: story.id, own: signedId(story) }
  );
  const exact = same.find(isOne) ?? same.find(isReread);
  if (exact) return exact;
  const print = fingerprint(story.lead);
  const candidates = connection.all<KnownStory>(
    `SELECT DISTINCT ${COLUMNS} FROM trace t JOIN story s ON s.n = t.story
     WHERE t.part IN (SELECT value FROM json_each($parts)) ORDER BY s.n DESC LIMIT ${MAX_COMPARED}`,
    { parts: JSON.stringify(tracesOf(print)) }
  );
  const alike = candidates.filter((candidate) => nearIdentical(candidate.lead, print));
  const near = alike.find(isOne) ?? alike.find(isReread) ?? null;
  if (near) {
    connection.run('INSERT OR IGNORE INTO alias (id, story) VALUES ($id, $story)', {
      id: freeId(connection, story),
      story: near.n
    });
  }
  return near;
}

/** The id for a story that is new: its own, or where another agency's print of the same words has that, one of its words and agencies. */
export function freeId(connection: Connection, story: StoryToSave): string {
  const isTaken = connection.get('SELECT 1 FROM story WHERE id = $id UNION ALL SELECT 1 FROM alias WHERE id = $id', {
    id: story.id
  });
  return isTaken ? signedId(story) : story.id;
}

function signedId(story: StoryToSave): string {
  return storyId(`${agencyKeysOf(story).sort().join(' ')} ${story.lead}`);
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
