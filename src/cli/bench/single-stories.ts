import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { aboutCountries } from '../../lib/geocode/about.ts';
import type { Gazetteer } from '../../lib/gazetteer/lookup.ts';
import { placeStory } from '../../lib/engine/place-story.ts';
import { openSqliteWriter } from '../../lib/server/store/sqlite/open-sqlite.ts';
import type { StoreWriter } from '../../lib/server/store/writer.ts';
import type { ArrivingDocument } from '../../lib/stories/types.ts';
import { readDocument } from '../../lib/wire/read-document.ts';
import { makePages } from '../sample/make-pages.ts';

/** Documents of a group: what a feed brings in a moment waits for one commit. */
const GROUP = 50;

/** What a wire does with its stories, of a thousand: a newer version, a kill. */
const [NEWER, KILLED] = [40, 5];

/**
 * Documents of one story each, as feeds bring them: with the provider's own name, some of them a newer version of an earlier one, some a
 * kill. Read and placed already: what is measured is the store.
 */
async function singles(gazetteer: Gazetteer, count: number): Promise<ArrivingDocument[]> {
  const until = Date.UTC(2026, 10, 1);
  const documents: ArrivingDocument[] = [];
  for (const { name, text, captured, language } of makePages({ gazetteer, stories: count, seed: 9, until })) {
    const page = await readDocument(new TextEncoder().encode(text), { name, captured: Date.parse(captured), language });
    for (const wire of page.stories) {
      const n = documents.length;
      const isNewer = n > 1000 && n % 1000 < NEWER;
      const isKill = n > 1000 && n % 1000 >= 1000 - KILLED;
      const of = isNewer || isKill ? n - 1000 + NEWER : n;
      const status = isKill ? ('canceled' as const) : ('usable' as const);
      const told = { ...wire, role: 'main' as const, uri: `urn:bench:${of}`, version: of === n ? '1' : '2', status };
      const story = placeStory(told, { gazetteer });
      const about = aboutCountries(story, gazetteer).map(({ country }) => country);
      const trail = { name: 'feed', captured: null, source: 'Bench', insteadOf: null, home: null };
      documents.push({ ...trail, key: `single-${n}`, address: null, stories: [{ ...story, about }] });
    }
  }
  return documents;
}

/** One-story documents into a store of its own: stories a second with a commit for each, and with one for fifty that wait together. */
export async function measureSingles(folder: string, gazetteer: Gazetteer): Promise<{ each: number; grouped: number }> {
  await mkdir(folder, { recursive: true });
  const documents = await singles(gazetteer, 20_000);
  const store = await openSqliteWriter(join(folder, 'singles.db'), { placeAnew: null });
  try {
    const few = documents.splice(0, 4_000);
    return { each: await rate(store, few, 1), grouped: await rate(store, documents, GROUP) };
  } finally {
    await store.close();
  }
}

async function rate(store: StoreWriter, documents: readonly ArrivingDocument[], size: number): Promise<number> {
  const from = performance.now();
  for (let at = 0; at < documents.length; at += size) {
    await store.save(documents.slice(at, at + size), Date.UTC(2026, 10, 2));
  }
  return documents.length / ((performance.now() - from) / 1000);
}
