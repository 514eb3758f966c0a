import type { PageToSave } from '../store.ts';
import type { Connection } from './connection.ts';
import { removeStory } from './remove-story.ts';

/** The number of the reading that has that key, or null. */
export function readingOf(connection: Connection, key: string): number | null {
  return connection.get<{ n: number }>('SELECT n FROM page WHERE key = $key', { key })?.n ?? null;
}

/** Notes a reading; returns its number. */
export function addReading(connection: Connection, { key, name, captured }: PageToSave): number {
  return connection.run('INSERT INTO page (key, name, captured) VALUES ($key, $name, $captured)', {
    key,
    name,
    captured
  });
}

/** The reading that stands at an address now, or null. */
function standingAt(connection: Connection, address: string): number | null {
  return (
    connection.get<{ page: number }>('SELECT page FROM standing WHERE address = $address', { address })?.page ?? null
  );
}

/** Whether a known reading stands at that address already. */
export function stands(connection: Connection, page: number, address: string): boolean {
  return standingAt(connection, address) === page;
}

/**
 * Lets a reading stand at an address. What stood there before is forgotten, unless it stands elsewhere too, and its stories
 * that no standing reading has go: a page that was read half written leaves nothing of that behind.
 */
export function standAt(connection: Connection, page: number, address: string): void {
  const before = standingAt(connection, address);
  connection.run(
    'INSERT INTO standing (address, page) VALUES ($address, $page) ON CONFLICT (address) DO UPDATE SET page = excluded.page',
    { address, page }
  );
  if (before === null || before === page || standsAnywhere(connection, before)) return;
  const gone = connection.all<{ story: number }>(
    `SELECT DISTINCT b.story FROM page_story b WHERE b.page = $before
       AND NOT EXISTS (SELECT 1 FROM page_story x WHERE x.story = b.story AND x.page <> $before)`,
    { before }
  );
  for (const { story } of gone) removeStory(connection, story);
  connection.run('DELETE FROM page WHERE n = $before', { before });
}

function standsAnywhere(connection: Connection, page: number): boolean {
  return connection.get('SELECT 1 FROM standing WHERE page = $page', { page }) !== null;
}

/** One story of a reading. */
export interface Brought {
  ordinal: number;
  story: number;
  isMain: boolean;
}

/** Notes what a reading brought, and links the page's own story and its items both ways. */
export function writeBrought(connection: Connection, page: number, brought: readonly Brought[]): void {
  for (const { ordinal, story, isMain } of brought) {
    connection.run(
      'INSERT OR IGNORE INTO page_story (page, ordinal, story, is_main) VALUES ($page, $ordinal, $story, $isMain)',
      { page, ordinal, story, isMain: isMain ? 1 : 0 }
    );
  }
  connection.run(
    `INSERT OR IGNORE INTO link (parent, child, ordinal)
     SELECT m.story, c.story, c.ordinal FROM page_story m JOIN page_story c ON c.page = m.page
     WHERE m.page = $page AND m.ordinal = (SELECT min(ordinal) FROM page_story WHERE page = $page AND is_main = 1)
       AND c.is_main = 0 AND c.story <> m.story`,
    { page }
  );
}

/** Of a store of 0.1 only a page's name is known: what is read again is that page's no more. */
export function takeOver(connection: Connection, page: number, name: string): void {
  connection.run(
    `DELETE FROM page_story WHERE page = (SELECT page FROM standing WHERE address = $legacy)
       AND story IN (SELECT story FROM page_story WHERE page = $page)`,
    { legacy: `name:${name}`, page }
  );
}
