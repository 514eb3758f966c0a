import { createHash } from 'node:crypto';
import { storyId } from '../../../text/story-id.ts';
import { fingerprint, nearIdentical } from './fingerprint.ts';
import type { StoryToSave } from '../store.ts';
import { tracesOf } from './traces.ts';
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
  uri: string | null;
}

const COLUMNS = 's.n, s.lead, s.published, s.text_page, s.from_main, s.uri';

/** Where a story was read: the page's name, the source that uris are of, and the stories that the page has brought already. */
export interface Sighting {
  page: string;
  source: string;
  taken: ReadonlySet<number>;
}

/** The story of the same (source, uri). */
export function findNamed(connection: Connection, { uri }: StoryToSave, { source }: Sighting): KnownStory | null {
  if (uri === null) return null;
  const sql = `SELECT ${COLUMNS} FROM story s WHERE s.uri_source = $source AND s.uri = $uri`;
  return connection.get<KnownStory>(sql, { source, uri });
}

/**
 * The story of the same text: the same id, or a near-identical lead, whose id is then remembered. What other agencies sign,
 * or their provider names otherwise, is another story, unless this page is read anew and brought it before.
 */
export function findAlike(connection: Connection, story: StoryToSave, reading: Sighting): KnownStory | null {
  const keys = agencyKeysOf(story);
  const isReread = (known: KnownStory) => known.text_page === reading.page && !reading.taken.has(known.n);
  const isNamedOtherwise = (known: KnownStory) => story.uri !== null && known.uri !== null;
  const isOne = (known: KnownStory) => !isNamedOtherwise(known) && !areOthers(connection, known.n, keys);
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
      id: freeId(connection, story, reading),
      story: near.n
    });
  }
  return near;
}

/**
 * The id for a story that is new: its own, or where another print of the same words has that, one of its words and
 * agencies, and then one of its provider's name for it.
 */
export function freeId(connection: Connection, story: StoryToSave, { source }: Pick<Sighting, 'source'>): string {
  const isFree = (id: string) =>
    !connection.get('SELECT 1 FROM story WHERE id = $id UNION ALL SELECT 1 FROM alias WHERE id = $id', { id });
  const signed = signedId(story);
  return [story.id, signed].find(isFree) ?? (story.uri === null ? signed : namedId(source, story.uri));
}

/** As long as a story's own id, of every letter: providers count in names that differ by one. */
function namedId(source: string, uri: string): string {
  const digits = createHash('sha256')
    .update(JSON.stringify([source, uri]))
    .digest()
    .readBigUInt64BE();
  return digits.toString(36).padStart(13, '0');
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
