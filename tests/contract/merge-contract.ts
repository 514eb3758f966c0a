import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/lib/model/filter.ts';
import type { Store } from '../../src/lib/server/store/store.ts';
import { located, page, PLACES, story } from './stories.ts';

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 0, 25, 12);
const MAIN = 'The river rose above the quays for a third night and two bridges in the old town were closed to cars.';
const ITEM = 'A court ordered the return of a stolen altarpiece that hung in a school canteen for forty years.';
const OTHER = 'Farmers blocked the ring road with hay bales to protest against a new levy on diesel for tractors.';

/** How every store merges pages: one story seen twice is one story. */
export function mergeContract(name: string, open: () => Promise<Store>, end: () => Promise<void>): void {
  describe(`${name}: pages that meet`, () => {
    let store: Store;
    beforeEach(async () => void (store = await open()));
    afterEach(async () => {
      await store.close();
      await end();
    });
    const total = async () => (await store.counts(NO_FILTER)).stories;

    it('adds nothing for a page that it has, and its version says so', async () => {
      const once = page([story(MAIN)]);
      expect(await store.hasPage(once.key)).toBe(false);
      expect(await store.savePage(once)).toEqual({ known: false, added: 1, linked: 0 });
      expect(await store.hasPage(once.key)).toBe(true);
      const version = await store.version();
      expect(await store.savePage(once)).toEqual({ known: true, added: 0, linked: 0 });
      expect(await store.version()).toBe(version);
      expect(await total()).toBe(1);
    });

    it('changes its version with every page', async () => {
      const versions = new Set([await store.version()]);
      for (const lead of [MAIN, ITEM, OTHER]) {
        await store.savePage(page([story(lead)]));
        versions.add(await store.version());
      }
      expect(versions.size).toBe(4);
    });

    it('links a page’s story and its items both ways, in the order of the page', async () => {
      const [main, first, second] = [story(MAIN), story(ITEM, { role: 'item' }), story(OTHER, { role: 'item' })];
      await store.savePage(page([main, first, second]));
      expect((await store.article(main.id))?.links.map((link) => [link.rel, link.story.id])).toEqual([
        ['item', first.id],
        ['item', second.id]
      ]);
      expect((await store.article(first.id))?.links.map((link) => [link.rel, link.story.id])).toEqual([
        ['listed-under', main.id]
      ]);
    });

    it('keeps one story of an item that is another page’s own, with that page’s text', async () => {
      const item = story(ITEM, { role: 'item', published: NOON, placements: [located(PLACES.suva, 0.5)] });
      const own = story(ITEM, {
        headline: 'Altarpiece goes home',
        firstLine: 'Altarpiece goes home',
        paragraphs: ['More.'],
        published: NOON - HOUR,
        placements: [located(PLACES.amsterdam)]
      });
      await store.savePage(page([story(MAIN), item], { name: 'first.txt' }));
      expect(await store.savePage(page([own], { name: 'own.txt' }))).toEqual({ known: false, added: 0, linked: 1 });
      expect(await total()).toBe(2);
      expect(await store.article(item.id)).toMatchObject({
        headline: 'Altarpiece goes home',
        paragraphs: ['More.'],
        published: NOON - HOUR,
        page: 'first.txt'
      });
      expect((await store.places(NO_FILTER)).map((place) => [place.key, place.articles, place.confidence])).toEqual([
        ['g1', 1, 0.9]
      ]);
      expect(await store.counts({ ...NO_FILTER, q: 'more' })).toMatchObject({ stories: 1 });
    });

    it('does not let an item take a page’s own text away', async () => {
      await store.savePage(page([story(ITEM, { headline: 'Altarpiece goes home', published: NOON })]));
      await store.savePage(page([story(MAIN), story(ITEM, { role: 'item', published: NOON - HOUR })]));
      const { articles } = await store.articles({ ...NO_FILTER, q: 'altarpiece' }, { limit: 5, cursor: null });
      expect(articles).toHaveLength(1);
      expect(articles[0]).toMatchObject({ headline: 'Altarpiece goes home', published: NOON });
    });

    it('takes the earlier of two items’ times, and fills in an unknown one', async () => {
      const seen = (published: number | null) =>
        page([story(MAIN), story(ITEM, { role: 'item', published, placements: [located(PLACES.apia)] })]);
      const { id } = story(ITEM);
      for (const [published, expected] of [
        [null, null],
        [NOON, NOON],
        [NOON + HOUR, NOON],
        [NOON - HOUR, NOON - HOUR],
        [null, NOON - HOUR]
      ] as const) {
        await store.savePage(seen(published));
        expect((await store.article(id))?.published).toBe(expected);
      }
      expect(await store.places({ ...NO_FILTER, to: NOON - HOUR + 1 })).toMatchObject([
        { key: 'g4', articles: 1, newest: NOON - HOUR }
      ]);
    });

    it('takes a near-identical lead for the same story, findable by either id', async () => {
      const changed = MAIN.replace('were closed', 'are closed');
      await store.savePage(page([story(MAIN)]));
      expect(await store.savePage(page([story(changed)]))).toMatchObject({ added: 0, linked: 1 });
      expect(await total()).toBe(1);
      expect(await store.article(story(changed).id)).toMatchObject({ id: story(MAIN).id });
    });

    it('reads a page anew when its reading changed', async () => {
      const name = 'same.txt';
      await store.savePage(page([story(MAIN, { placements: [located(PLACES.suva)] })], { name }));
      await store.savePage(page([story(MAIN, { placements: [located(PLACES.toronto)], published: NOON })], { name }));
      expect((await store.places(NO_FILTER)).map((place) => place.key)).toEqual(['g5']);
      expect((await store.article(story(MAIN).id))?.published).toBe(NOON);
    });

    it('reads a long page anew, and then once more', async () => {
      const stories = (published: number) =>
        Array.from({ length: 60 }, (_, n) => {
          const words = Array.from({ length: 30 }, (_, w) => `word${n}x${w}`).join(' ');
          return story(words, { role: n === 0 ? 'main' : 'item', published, placements: [located(PLACES.suva)] });
        });
      for (const published of [NOON, NOON + HOUR, NOON - HOUR]) {
        await store.savePage(page(stories(published), { name: 'long.txt' }));
        expect(await store.counts(NO_FILTER)).toEqual({ stories: 60, located: 60, unplaced: 0 });
        expect(await store.places(NO_FILTER)).toMatchObject([{ articles: 60, newest: published }]);
        expect((await store.counts({ ...NO_FILTER, q: 'word7x3' })).stories).toBe(1);
      }
    });

    it('files a story once from a place that its dateline names twice', async () => {
      await store.savePage(page([story(MAIN, { placements: [located(PLACES.suva), located(PLACES.suva)] })]));
      expect(await store.places(NO_FILTER)).toMatchObject([{ key: 'g3', articles: 1 }]);
    });

    it('saves all of a page or nothing', async () => {
      const broken = story(OTHER, { role: 'item', lead: null as unknown as string });
      await expect(store.savePage(page([story(MAIN), broken]))).rejects.toThrow();
      expect(await total()).toBe(0);
      expect(await store.places(NO_FILTER)).toEqual([]);
      // And the store goes on.
      await store.savePage(page([story(MAIN)]));
      expect(await total()).toBe(1);
    });
  });
}
