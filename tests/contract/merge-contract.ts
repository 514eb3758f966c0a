import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OpenedStore, type StoreKind } from './opened-store.ts';
import { located, page, PLACES, story } from './stories.ts';

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 0, 25, 12);
const MAIN = 'The river rose above the quays for a third night and two bridges in the old town were closed to cars.';
const ITEM = 'A court ordered the return of a stolen altarpiece that hung in a school canteen for forty years.';
const OTHER = 'Farmers blocked the ring road with hay bales to protest against a new levy on diesel for tractors.';

/** How every store merges pages: one story seen twice is one story. */
export function mergeContract(kind: StoreKind): void {
  describe(`${kind.name}: pages that meet`, () => {
    let store: OpenedStore;
    beforeEach(async () => void (store = await OpenedStore.of(kind)));
    afterEach(async () => {
      await store.close();
      await kind.end();
    });
    const total = async () => (await store.counts()).stories;

    it('adds nothing for a page that it has, and its version says so', async () => {
      const once = page([story(MAIN)]);
      expect(await store.writer.hasReading(once.key, null)).toBe(false);
      expect(await store.save(once)).toEqual({ known: false, added: 1, linked: 0 });
      expect(await store.writer.hasReading(once.key, null)).toBe(true);
      const version = await store.version();
      expect(await store.save(once)).toEqual({ known: true, added: 0, linked: 0 });
      expect(await store.version()).toBe(version);
      expect(await total()).toBe(1);
    });

    it('changes its version with every page', async () => {
      const versions = new Set([await store.version()]);
      for (const lead of [MAIN, ITEM, OTHER]) {
        await store.save(page([story(lead)]));
        versions.add(await store.version());
      }
      expect(versions.size).toBe(4);
    });

    it('links a page’s story and its items both ways, in the order of the page', async () => {
      const [main, first, second] = [story(MAIN), story(ITEM, { role: 'item' }), story(OTHER, { role: 'item' })];
      await store.save(page([main, first, second]));
      expect((await store.story(main.id))?.links.map((link) => [link.rel, link.story.id])).toEqual([
        ['item', first.id],
        ['item', second.id]
      ]);
      expect((await store.story(first.id))?.links.map((link) => [link.rel, link.story.id])).toEqual([
        ['listed-under', main.id]
      ]);
    });

    it('keeps one story of an item that is another page’s own, with that page’s text', async () => {
      const item = story(ITEM, { role: 'item', published: NOON, placements: [located(PLACES.suva, 0.5)] });
      const own = story(ITEM, {
        headline: 'Altarpiece goes home',
        paragraphs: ['More.'],
        published: NOON - HOUR,
        placements: [located(PLACES.amsterdam)]
      });
      await store.save(page([story(MAIN), item], { name: 'first.txt' }));
      expect(await store.save(page([own], { name: 'own.txt' }))).toEqual({ known: false, added: 0, linked: 1 });
      expect(await total()).toBe(2);
      expect(await store.story(item.id)).toMatchObject({
        headline: 'Altarpiece goes home',
        paragraphs: ['More.'],
        published: NOON - HOUR,
        page: 'first.txt'
      });
      expect((await store.places()).map((place) => [place.key, place.articles, place.confidence])).toEqual([
        ['g1', 1, 0.9]
      ]);
      expect(await store.counts({ q: 'more' })).toMatchObject({ stories: 1 });
    });

    it('does not let an item take a page’s own text away', async () => {
      await store.save(page([story(ITEM, { headline: 'Altarpiece goes home', published: NOON })]));
      await store.save(page([story(MAIN), story(ITEM, { role: 'item', published: NOON - HOUR })]));
      const articles = await store.list({ q: 'altarpiece' });
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
        await store.save(seen(published));
        expect((await store.story(id))?.published).toBe(expected);
      }
      expect(await store.places({ to: NOON - HOUR + 1 })).toMatchObject([
        { key: 'g4', articles: 1, newest: NOON - HOUR }
      ]);
    });

    it('takes a near-identical lead for the same story, findable by either id', async () => {
      const changed = MAIN.replace('were closed', 'are closed');
      await store.save(page([story(MAIN)]));
      expect(await store.save(page([story(changed)]))).toMatchObject({ added: 0, linked: 1 });
      expect(await total()).toBe(1);
      expect(await store.story(story(changed).id)).toMatchObject({ id: story(MAIN).id });
    });

    it('reads a page anew when its reading changed', async () => {
      const address = '/pages/same.txt';
      await store.save(page([story(MAIN, { placements: [located(PLACES.suva)] })], { address }));
      await store.save(page([story(MAIN, { placements: [located(PLACES.toronto)], published: NOON })], { address }));
      expect((await store.places()).map((place) => place.key)).toEqual(['g5']);
      expect((await store.story(story(MAIN).id))?.published).toBe(NOON);
    });

    it('reads a long page anew, and then once more', async () => {
      const stories = (published: number) =>
        Array.from({ length: 60 }, (_, n) => {
          const words = Array.from({ length: 30 }, (_, w) => `word${n}x${w}`).join(' ');
          return story(words, { role: n === 0 ? 'main' : 'item', published, placements: [located(PLACES.suva)] });
        });
      for (const published of [NOON, NOON + HOUR, NOON - HOUR]) {
        await store.save(page(stories(published), { address: '/pages/long.txt' }));
        expect(await store.counts()).toEqual({ stories: 60, located: 60, unplaced: 0 });
        expect(await store.places()).toMatchObject([{ articles: 60, newest: published }]);
        expect((await store.counts({ q: 'word7x3' })).stories).toBe(1);
      }
    });

    it('files a story once from a place that its dateline names twice', async () => {
      await store.save(page([story(MAIN, { placements: [located(PLACES.suva), located(PLACES.suva)] })]));
      expect(await store.places()).toMatchObject([{ key: 'g3', articles: 1 }]);
    });

    it('saves all of a page or nothing', async () => {
      const broken = story(OTHER, { role: 'item', lead: null as unknown as string });
      await expect(store.save(page([story(MAIN), broken]))).rejects.toThrow();
      expect(await total()).toBe(0);
      expect(await store.places()).toEqual([]);
      // And the store goes on.
      await store.save(page([story(MAIN)]));
      expect(await total()).toBe(1);
    });
  });
}
