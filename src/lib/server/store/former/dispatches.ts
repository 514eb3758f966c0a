import { fingerprint, sameDispatch } from './fingerprint.ts';
import type { StoryToSave } from '../store.ts';
import { gistsOf } from './gists.ts';
import { agencyKeysOf, areOthers } from './filers.ts';
import type { Connection } from './connection.ts';

/** Stories looked at for each gist, the latest: a standing phrase may be in thousands. */
const MAX_FOUND = 20;
/** Most stories that a lead is compared with: those with the most gists in common. */
const MAX_COMPARED = 6;
/** What is printed later than this after another is a story of its own, however alike: a daily report. In milliseconds. */
const WINDOW = 36 * 3_600_000;

interface Sibling {
  n: number;
  lead: string;
  dispatch: number | null;
}

/**
 * Joins a saved story to the dispatch that it is another agency's print of: near-identical words, other agencies, at
 * about the same time, from whatever place. A dispatch is numbered after the first of its stories.
 */
export function joinDispatch(connection: Connection, n: number, story: StoryToSave): void {
  const keys = agencyKeysOf(story);
  if (keys.length === 0 || isJoined(connection, n)) return;
  const print = fingerprint(story.lead);
  const parts = gistsOf(print);
  const twin = siblings(connection, n, { parts, published: story.published }).find(
    (other) => areOthers(connection, other.n, keys) && sameDispatch(fingerprint(other.lead), print)
  );
  writeGists(connection, n, parts);
  if (!twin) return;
  const dispatch = twin.dispatch ?? twin.n;
  connection.run('UPDATE story SET dispatch = $dispatch WHERE n IN ($n, $twin)', { dispatch, n, twin: twin.n });
}

function isJoined(connection: Connection, n: number): boolean {
  return connection.get('SELECT 1 FROM story WHERE n = $n AND dispatch IS NOT NULL', { n }) !== null;
}

/** Stories with a gist in common; one without a time may be of any. */
function siblings(
  connection: Connection,
  n: number,
  { parts, published }: { parts: number[]; published: number | null }
): Sibling[] {
  const near = parts.flatMap((part) =>
    connection.all<{ story: number }>(
      `SELECT story FROM gist WHERE part = $part AND story <> $n ORDER BY story DESC LIMIT ${MAX_FOUND}`,
      { part, n }
    )
  );
  if (near.length === 0) return [];
  return connection.all<Sibling>(
    `SELECT s.n, s.lead, s.dispatch FROM story s WHERE s.n IN (SELECT value FROM json_each($near))
       AND ($published IS NULL OR s.published IS NULL OR abs(s.published - $published) <= ${WINDOW})
     ORDER BY s.n DESC`,
    { near: JSON.stringify(mostFrequent(near.map(({ story }) => story))), published }
  );
}

function mostFrequent(stories: number[]): number[] {
  const times = new Map<number, number>();
  for (const story of stories) times.set(story, (times.get(story) ?? 0) + 1);
  const ranked = [...times].sort(([one, often], [two, oftener]) => oftener - often || two - one);
  return ranked.slice(0, MAX_COMPARED).map(([story]) => story);
}

/** Gists of a lead that was edited since stay beside the new ones: they only lead to one comparison more. */
function writeGists(connection: Connection, story: number, parts: number[]): void {
  for (const part of parts) {
    connection.run('INSERT OR IGNORE INTO gist (part, story) VALUES ($part, $story)', { part, story });
  }
}
