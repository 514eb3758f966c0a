import { isOutdated, visibilityOf } from '../../../stories/versions.ts';
import type { PageToSave, Saved, StoryToSave } from '../store.ts';
import { placeAnew } from './apply-corrections.ts';
import type { Connection } from './connection.ts';
import { joinDispatch } from './dispatches.ts';
import { findAlike, findNamed, freeId, type KnownStory, type Sighting } from './find-known.ts';
import { hold, isDue, knownVersion, letGo, type PageStory, takeDue, uriSource } from './held.ts';
import { addReading, type Brought, readingOf, standAt, stands, takeOver, writeBrought } from './readings.ts';
import { removeStory } from './remove-story.ts';
import { writeSources } from './write-sources.ts';
import { insertStory, replaceStory, setPublished } from './write-story.ts';

/** Whether a reading was saved before; it then stands at the address, where one is given. */
export function hasPage(connection: Connection, key: string, address: string | null): boolean {
  const page = readingOf(connection, key);
  if (page === null) return false;
  if (address === null || stands(connection, page, address)) return true;
  connection.transaction(() => {
    standAt(connection, page, address);
    revise(connection);
  });
  return true;
}

/** Saves a page in one transaction; a reading that was saved before changes nothing. `now`: epoch milliseconds. */
export function savePage(connection: Connection, page: PageToSave, now: number): Saved {
  return connection.transaction(() => {
    if (readingOf(connection, page.key) !== null) return { known: true, added: 0, linked: 0 };
    const saved: Saved = { known: false, added: 0, linked: 0 };
    const reading = addReading(connection, page);
    const address = page.address ?? page.key;
    forgetHeldAt(connection, address);
    const taken = new Set<number>();
    const brought: Brought[] = [];
    for (const [ordinal, story] of page.stories.entries()) {
      const n = arrive(connection, { story, page: reading, ordinal, from: page }, { taken, saved, now });
      if (n === null) continue;
      taken.add(n);
      brought.push({ ordinal, story: n, isMain: story.role === 'main' });
    }
    writeBrought(connection, reading, brought);
    takeOver(connection, reading, page.name);
    standAt(connection, reading, address);
    settle(connection, page, brought);
    return saved;
  });
}

/** Shows the stories whose embargo has ended since. */
export function releaseDue(connection: Connection, now: number): void {
  if (!isDue(connection, now)) return;
  connection.transaction(() => {
    for (const due of takeDue(connection, now)) {
      const saved: Saved = { known: false, added: 0, linked: 0 };
      const n = saveStory(connection, due, { taken: new Set(), saved });
      const brought = { ordinal: due.ordinal, story: n, isMain: due.story.role === 'main' };
      writeBrought(connection, due.page, [brought]);
      settle(connection, due.from, [brought]);
    }
  });
}

/** What follows from a page's stories. Corrections come last: their scope may be who published the page. */
function settle(connection: Connection, from: PageStory['from'], brought: readonly Brought[]): void {
  const numbers = brought.map(({ story }) => story);
  writeSources(connection, from, numbers);
  for (const n of new Set(numbers)) placeAnew(connection, n);
  revise(connection);
}

function revise(connection: Connection): void {
  connection.run("UPDATE meta SET value = value + 1 WHERE key = 'revision'");
}

/** What a page held back is its own to say anew. */
function forgetHeldAt(connection: Connection, address: string): void {
  connection.run('DELETE FROM held WHERE page = (SELECT page FROM standing WHERE address = $address)', { address });
}

/** What the stories of one page share while they are saved. */
interface Saving {
  taken: ReadonlySet<number>;
  saved: Saved;
}

/** A story's number, as it is shown now; null where nothing of it is. */
function arrive(connection: Connection, arriving: PageStory, saving: Saving & { now: number }): number | null {
  const { story, from } = arriving;
  const source = uriSource(from);
  const known = story.uri === null ? null : knownVersion(connection, source, story.uri);
  if (known && isOutdated(story, known)) return known.shown;
  if (story.uri !== null) letGo(connection, source, story.uri);
  const visibility = visibilityOf(story, saving.now);
  if (visibility === 'shown') return saveStory(connection, arriving, saving);
  if (known && known.shown !== null) removeStory(connection, known.shown);
  // A kill without a name is a kill of nothing.
  if (visibility === 'held' || story.uri !== null) hold(connection, arriving);
  return null;
}

function saveStory(connection: Connection, { story, from }: PageStory, { taken, saved }: Saving): number {
  const n = mergeStory(connection, story, { page: from.name, source: uriSource(from), taken }, saved);
  joinDispatch(connection, n, story);
  return n;
}

function mergeStory(connection: Connection, story: StoryToSave, reading: Sighting, saved: Saved): number {
  const named = findNamed(connection, story, reading);
  const known = named ?? findAlike(connection, story, reading);
  if (!known) {
    saved.added++;
    return insertStory(connection, { ...story, id: freeId(connection, story, reading) }, reading);
  }
  saved.linked++;
  const isOwn = named !== null || known.text_page === reading.page;
  const published = publishedOf(story, known, isOwn);
  // A page's own story has the headline and all paragraphs; an item of a list only its lead.
  if (isOwn || (story.role === 'main' && !known.from_main)) {
    replaceStory(connection, known, { ...story, published }, reading);
  } else if (published !== known.published) {
    setPublished(connection, known.n, published);
  }
  return known.n;
}

/**
 * When a story that two pages bring was published. A page's own story knows best. Between items the earlier
 * instant: `an hour ago` is rounded towards the present, so the smallest of several bounds is the nearest.
 */
function publishedOf(story: StoryToSave, known: KnownStory, isOwn: boolean): number | null {
  if (story.published === null) return known.published;
  if (known.published === null || isOwn) return story.published;
  if (story.role === 'main' && !known.from_main) return story.published;
  if (story.role === 'item' && known.from_main) return known.published;
  return Math.min(story.published, known.published);
}
