import type { PageToSave, Saved, StoryToSave } from '../store.ts';
import { placeAnew } from './apply-corrections.ts';
import type { Connection } from './connection.ts';
import { writeSources } from './write-sources.ts';
import { joinDispatch } from './dispatches.ts';
import { findKnown, freeId, type KnownStory, type Sighting } from './find-known.ts';
import { insertStory, replaceStory, setPublished } from './write-story.ts';

export function hasPage(connection: Connection, key: string): boolean {
  return connection.get('SELECT 1 FROM page WHERE key = $key', { key }) !== null;
}

/** Saves a page in one transaction; a reading that was saved before changes nothing. */
export function savePage(connection: Connection, page: PageToSave): Saved {
  return connection.transaction(() => {
    if (hasPage(connection, page.key)) return { known: true, added: 0, linked: 0 };
    connection.run('INSERT INTO page (key, name, captured) VALUES ($key, $name, $captured)', {
      key: page.key,
      name: page.name,
      captured: page.captured
    });
    const saved: Saved = { known: false, added: 0, linked: 0 };
    const taken = new Set<number>();
    const numbers = page.stories.map((story) => {
      const n = saveStory(connection, story, { page: page.name, taken, saved });
      taken.add(n);
      joinDispatch(connection, n, story);
      return n;
    });
    link(connection, page.stories, numbers);
    writeSources(connection, page, numbers);
    // Last: a correction's scope may be who published the page.
    for (const n of new Set(numbers)) placeAnew(connection, n);
    connection.run("UPDATE meta SET value = value + 1 WHERE key = 'revision'");
    return saved;
  });
}

function saveStory(
  connection: Connection,
  story: StoryToSave,
  { page, taken, saved }: Sighting & { saved: Saved }
): number {
  const known = findKnown(connection, story, { page, taken });
  if (!known) {
    saved.added++;
    return insertStory(connection, { ...story, id: freeId(connection, story) }, page);
  }
  saved.linked++;
  const reread = known.text_page === page;
  const published = publishedOf(story, known, reread);
  // A page's own story has the headline and all paragraphs; an item of a list only its lead.
  if (reread || (story.role === 'main' && !known.from_main)) {
    replaceStory(connection, known, { ...story, published }, page);
  } else if (published !== known.published) {
    setPublished(connection, known.n, published);
  }
  return known.n;
}

/**
 * When a story that two pages bring was published. A page's own story knows best. Between items the earlier
 * instant: `an hour ago` is rounded towards the present, so the smallest of several bounds is the nearest.
 */
function publishedOf(story: StoryToSave, known: KnownStory, reread: boolean): number | null {
  if (story.published === null) return known.published;
  if (known.published === null || reread) return story.published;
  if (story.role === 'main' && !known.from_main) return story.published;
  if (story.role === 'item' && known.from_main) return known.published;
  return Math.min(story.published, known.published);
}

/** The page's own story and its items point at each other. */
function link(connection: Connection, stories: StoryToSave[], numbers: number[]): void {
  const parent = numbers[stories.findIndex((story) => story.role === 'main')];
  if (parent === undefined) return;
  for (const [ordinal, story] of stories.entries()) {
    const child = numbers[ordinal];
    if (story.role === 'main' || child === undefined || child === parent) continue;
    connection.run('INSERT OR IGNORE INTO link (parent, child, ordinal) VALUES ($parent, $child, $ordinal)', {
      parent,
      child,
      ordinal
    });
  }
}
