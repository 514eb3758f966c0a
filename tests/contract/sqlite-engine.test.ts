import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../src/lib/engine/version.ts';
import type { PlaceAnew, StoryToPlace } from '../../src/lib/server/store/place-anew.ts';
import { openSqliteReader } from '../../src/lib/server/store/sqlite/open-reader.ts';
import { openSqliteWriter } from '../../src/lib/server/store/sqlite/open-sqlite.ts';
import { OpenedStore } from './opened-store.ts';
import { sqliteKind } from './sqlite-store.ts';
import { located, page, PLACES, story } from './stories.ts';

const STORIES = 30;
const kind = sqliteKind();
const lead = (n: number) => ['one', 'two', 'three', 'four', 'five', 'six'].map((word) => `${word}${n}`).join(' ');
const troy = { ...located(PLACES.toronto, 0.8), printed: 'TROY' };

/** An engine that has everything in Suva, and notes what it was asked. */
function inSuva(): { engine: PlaceAnew; asked: StoryToPlace[] } {
  const asked: StoryToPlace[] = [];
  const engine: PlaceAnew = (told) => {
    asked.push(told);
    return { dateline: story('').dateline, placements: [{ ...troy, place: PLACES.suva }], about: ['FJ'] };
  };
  return { engine, asked };
}

/** Stories that another engine placed, or 0.1's (null). */
function agedTo(engine: number | null): void {
  const raw = new DatabaseSync(kind.file());
  raw.prepare('UPDATE story SET engine = ?').run(engine);
  raw.exec("DELETE FROM task WHERE kind = 'engine'");
  raw.close();
}

async function opened(engine: PlaceAnew): Promise<OpenedStore> {
  const writer = await openSqliteWriter(kind.file(), { placeAnew: async () => engine });
  return new OpenedStore({ writer, reader: openSqliteReader(kind.file()) }, Date.now);
}

describe('SQLite: a newer engine', () => {
  beforeEach(async () => {
    const store = await OpenedStore.of(kind);
    const stories = Array.from({ length: STORIES }, (_, n) =>
      story(lead(n), { headline: `Headline ${n}`, paragraphs: ['More.'], placements: [troy] })
    );
    await store.save(page(stories, { home: 'Troy, NY, US' }));
    await store.close();
  });
  afterEach(() => kind.end());

  it('places the stories anew from what is kept of them, in batches that are logged and resumed', async () => {
    agedTo(ENGINE_VERSION - 1);
    const { engine, asked } = inSuva();
    const first = await opened(engine);
    const before = (await first.reader.head()).last;
    expect(await first.writer.rework(10)).toBe(STORIES - 10);
    expect((await first.reader.head()).last).toBe(before + 10);
    expect(await first.places()).toMatchObject([
      { key: PLACES.toronto.key, articles: STORIES - 10 },
      { key: PLACES.suva.key, articles: 10 }
    ]);
    await first.close();
    const second = await opened(engine);
    expect(await second.reader.left()).toBe(STORIES - 10);
    await second.settle();
    expect(await second.places()).toMatchObject([{ key: PLACES.suva.key, articles: STORIES }]);
    expect((await second.list())[0]).toMatchObject({ about: ['FJ'], places: [{ key: PLACES.suva.key }] });
    expect(asked).toHaveLength(STORIES);
    expect(asked[0]).toEqual({
      ...{ headline: 'Headline 0', lead: lead(0), paragraphs: ['More.'], language: 'en', home: 'Troy, NY, US' }
    });
    await second.close();
  });

  it('leaves to the editors what they placed, and gives its own place when that is undone', async () => {
    const before = await opened(inSuva().engine);
    const to = { kind: 'place' as const, place: PLACES.beirut };
    await before.correct([
      {
        ...{ id: 'c', printed: 'Troy', qualifier: null, scope: 'always', story: null, source: null },
        ...{ to, note: '', made: 1, undone: null }
      }
    ]);
    await before.close();
    agedTo(ENGINE_VERSION - 1);
    const store = await opened(inSuva().engine);
    await store.settle();
    expect(await store.places()).toMatchObject([{ key: PLACES.beirut.key, articles: STORIES }]);
    await store.setUndone('c', 2);
    expect(await store.places()).toMatchObject([{ key: PLACES.suva.key, articles: STORIES }]);
    await store.close();
  });

  it('asks nothing of stories that it placed itself, and leaves those of 0.1 where they are', async () => {
    for (const version of [ENGINE_VERSION, null]) {
      agedTo(version);
      const { engine, asked } = inSuva();
      const store = await opened(engine);
      await store.settle();
      expect(asked).toEqual([]);
      expect(await store.places()).toMatchObject([{ key: PLACES.toronto.key, articles: STORIES }]);
      expect(await store.reader.left()).toBe(0);
      await store.close();
    }
  });
});
