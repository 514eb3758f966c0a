import { type StoryVersion } from '../../../stories/versions.ts';
import type { PageToSave, StoryToSave } from '../store.ts';
import { sourceKey } from '../../../stories/source-key.ts';
import type { Connection } from './connection.ts';

/** A story of a page, with what of the page matters to it. */
export interface PageStory {
  story: StoryToSave;
  /** The reading's number, and the story's place in it. */
  page: number;
  ordinal: number;
  /** Of the page. */
  from: Pick<PageToSave, 'name' | 'source' | 'insteadOf'>;
}

/** What is kept as JSON of a story that waits. */
type HeldStory = Pick<PageStory, 'story' | 'from'>;

/** The source that a page's uris are of; '' where nobody says. */
export function uriSource({ source }: Pick<PageToSave, 'source'>): string {
  return (source === null ? null : sourceKey(source)) ?? '';
}

/** A stored version of a story that has a uri: its number when it is shown, null when it is held or was canceled. */
export interface KnownVersion extends StoryVersion {
  shown: number | null;
}

/** What is known under a (source, uri). */
export function knownVersion(connection: Connection, source: string, uri: string): KnownVersion | null {
  return connection.get<KnownVersion>(
    `SELECT n AS shown, version, updated, status FROM story WHERE uri_source = $source AND uri = $uri
     UNION ALL SELECT NULL, version, updated, status FROM held WHERE uri_source = $source AND uri = $uri`,
    { source, uri }
  );
}

/** Keeps a story out of sight; of a canceled one nothing but who it was. */
export function hold(connection: Connection, { story, page, ordinal, from }: PageStory): void {
  const { uri, version, updated, status, embargo } = story;
  const kept: HeldStory = { story, from };
  connection.run(
    `INSERT INTO held (page, ordinal, uri_source, uri, version, updated, status, due, story)
     VALUES ($page, $ordinal, $source, $uri, $version, $updated, $status, $due, $story)`,
    {
      ...{ page, ordinal, source: uriSource(from), uri, version, updated, status },
      due: status === 'usable' ? embargo : null,
      story: status === 'canceled' ? null : JSON.stringify(kept)
    }
  );
}

/** Forgets what was held under a (source, uri). */
export function letGo(connection: Connection, source: string, uri: string): void {
  connection.run('DELETE FROM held WHERE uri_source = $source AND uri = $uri', { source, uri });
}

/** Whether an embargo has ended. */
export function isDue(connection: Connection, now: number): boolean {
  return connection.get('SELECT 1 FROM held WHERE due <= $now LIMIT 1', { now }) !== null;
}

/** Takes out the stories whose embargo has ended. */
export function takeDue(connection: Connection, now: number): PageStory[] {
  const rows = connection.all<{ page: number; ordinal: number; story: string }>(
    'SELECT page, ordinal, story FROM held WHERE due <= $now ORDER BY n',
    { now }
  );
  connection.run('DELETE FROM held WHERE due <= $now', { now });
  return rows.map(({ page, ordinal, story }) => ({ page, ordinal, ...(JSON.parse(story) as HeldStory) }));
}
