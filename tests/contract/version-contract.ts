import type { StoryFacts } from '../../src/lib/columns/types.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArrivingStory } from '../../src/lib/stories/types.ts';
import { type Narrowed, OpenedStore, type StoreKind } from './opened-store.ts';
import { located, page, PLACES, story } from './stories.ts';

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 0, 25, 12);
const NEWS = 'Dockers in the old harbour laid down work at dawn after talks on night shifts broke off.';
const LATER = 'The strike in the old harbour ended after nine hours, and the cranes were moving again by dusk.';
const OTHER = 'Rangers counted more young cedar trees on the northern slopes than in any spring since the war.';
const URI = 'urn:bode:1';

/** How every store keeps what providers say of their stories. `open` gives a store over fresh data that goes by that clock. */
export function versionContract(kind: StoreKind): void {
  describe(`${kind.name}: versions, kills and embargoes`, () => {
    let store: OpenedStore;
    let now = NOON;
    beforeEach(async () => {
      now = NOON;
      store = await OpenedStore.of(kind, () => now);
    });
    afterEach(async () => {
      await store.close();
      await kind.end();
    });

    /** A story that is found by every filter. */
    const told = (lead: string, more: Parameters<typeof story>[1] = {}): ArrivingStory =>
      story(lead, {
        placements: [located(PLACES.beirut)],
        agencies: [['afp', 'AFP']],
        about: ['LB'],
        published: NOON - HOUR,
        uri: URI,
        ...more
      });
    const save = (stories: ArrivingStory[], more: Parameters<typeof page>[1] = {}) =>
      store.save(page(stories, { source: 'Bode', ...more }));

    /** What each question answers: the number of stories that it knows of. */
    const seen = async (narrowed: Narrowed = {}) => {
      const facts = await store.facts(narrowed);
      const having = (list: (facts: StoryFacts) => readonly unknown[]) =>
        facts.filter((each) => list(each).length > 0).length;
      return {
        list: (await store.list(narrowed)).length,
        map: having(({ filings }) => filings),
        agencies: having(({ agencies }) => agencies),
        sources: having(({ sources }) => sources),
        about: having(({ about }) => about)
      };
    };
    const everywhere = (stories: number) => ({
      ...{ list: stories, map: stories, agencies: stories, sources: stories, about: stories }
    });
    const leads = () => store.lines();

    it('keeps what a provider says of a story, and gives it back with the story', async () => {
      const origin = {
        uri: URI,
        url: 'https://bode.example/1',
        version: '3',
        updated: NOON,
        status: 'usable' as const,
        embargo: NOON - HOUR,
        byline: 'Jan Smit',
        claims: [
          { field: 'location' as const, label: 'Beirut', country: 'LB', point: [35.5, 33.9] as [number, number] }
        ]
      };
      await save([told(NEWS, origin)]);
      expect(await store.story(told(NEWS).id)).toMatchObject(origin);
      await save([story(OTHER)]);
      expect(await store.story(story(OTHER).id)).toMatchObject({ uri: null, url: null, version: null, claims: [] });
    });

    it.each<[before: Partial<ArrivingStory>, after: Partial<ArrivingStory>, lead: string, why: string]>([
      [{ version: '1' }, { version: '2' }, LATER, 'a newer version'],
      [{ version: '9' }, { version: '10' }, LATER, 'a newer version, counted as a number'],
      [{ version: '1' }, {}, LATER, 'no version'],
      [{}, { version: '1' }, LATER, 'a first version'],
      [{ version: '2' }, { version: '2' }, LATER, 'the same version, read again'],
      [{ version: '2' }, { version: '1' }, NEWS, 'an older version'],
      [{ version: '10' }, { version: '9' }, NEWS, 'an older version, counted as a number'],
      [{ updated: NOON }, { updated: NOON - HOUR }, NEWS, 'no version, made earlier'],
      [{ updated: NOON }, { updated: NOON + HOUR }, LATER, 'no version, made later']
    ])('of one (source, uri) %j and then %j shows %j: %4$s', async (before, after, lead) => {
      await save([told(NEWS, before)]);
      const { id } = told(NEWS);
      expect(await save([told(LATER, { ...after, placements: [located(PLACES.toronto)] })])).toMatchObject({
        added: 0
      });
      expect(await leads()).toEqual([lead]);
      expect(await seen()).toEqual(everywhere(1));
      expect((await store.places()).map(({ key }) => key)).toEqual([lead === LATER ? 'g5' : 'g2']);
      // Its address stays.
      expect((await store.story(id))?.lead).toBe(lead);
      expect((await seen({ q: 'cranes' })).list).toBe(lead === LATER ? 1 : 0);
    });

    it('takes the same name in another source for another story', async () => {
      await save([told(NEWS)]);
      await save([told(OTHER)], { source: 'Kroniek' });
      expect(await leads()).toHaveLength(2);
    });

    it('takes two names for two stories, however alike the words', async () => {
      for (const uri of ['a', 'b', 'c']) await save([told(NEWS, { uri })]);
      expect(await leads()).toEqual([NEWS, NEWS, NEWS]);
      expect(await seen()).toEqual(everywhere(3));
    });

    it('lets an item of a list, which has no name, meet the story that has', async () => {
      await save([told(NEWS, { version: '4' })]);
      await save([story(OTHER), told(NEWS, { uri: null, role: 'item' })], { source: 'Kroniek' });
      expect(await store.story(told(NEWS).id)).toMatchObject({
        uri: URI,
        version: '4',
        sources: ['Bode', 'Kroniek']
      });
      expect(await leads()).toHaveLength(2);
    });

    it.each<[Partial<ArrivingStory>, string]>([
      [{ status: 'withheld' }, 'withheld'],
      [{ status: 'withheld', embargo: NOON - HOUR }, 'withheld, its embargo over'],
      [{ embargo: NOON + HOUR }, 'under embargo'],
      [{ status: 'canceled' }, 'canceled']
    ])('shows nothing anywhere of a story that is %j (%s), with a name or without', async (hidden) => {
      for (const uri of [URI, null]) await save([told(NEWS, { ...hidden, uri })]);
      expect(await seen()).toEqual(everywhere(0));
      expect(await seen({ q: 'harbour' })).toEqual(everywhere(0));
      expect(await store.story(told(NEWS).id)).toBeNull();
    });

    it.each<Partial<ArrivingStory>>([
      { status: 'withheld' },
      { embargo: NOON + HOUR },
      { status: 'canceled', lead: '' }
    ])('takes a shown story away when its provider says %j', async (hidden) => {
      await save([told(NEWS, { version: '1' })]);
      expect(await seen()).toEqual(everywhere(1));
      const before = await store.version();
      await save([told(NEWS, { ...hidden, version: '2' })]);
      expect(await seen()).toEqual(everywhere(0));
      expect(await seen({ q: 'harbour' })).toEqual(everywhere(0));
      expect(await store.version()).not.toBe(before);
    });

    it('shows a story when its embargo ends, and says so by its version', async () => {
      await save([told(NEWS, { embargo: NOON + HOUR }), told(OTHER, { role: 'item', uri: null })]);
      expect(await leads()).toEqual([OTHER]);
      const before = await store.version();
      now = NOON + HOUR - 1;
      expect(await store.writer.releaseDue(now)).toBe(0);
      expect(await store.version()).toBe(before);
      now = NOON + HOUR;
      expect(await store.writer.releaseDue(now)).toBe(1);
      expect(await store.version()).not.toBe(before);
      expect(await leads()).toHaveLength(2);
      expect((await store.story(told(NEWS).id))?.links).toMatchObject([{ rel: 'item', story: { firstLine: OTHER } }]);
      expect((await store.story(told(NEWS).id))?.sources).toEqual(['Bode']);
    });

    it('shows the version that came last when an embargo ends', async () => {
      await save([told(NEWS, { embargo: NOON + HOUR, version: '1' })]);
      await save([told(LATER, { embargo: NOON + 2 * HOUR, version: '2' })]);
      expect(await store.writer.releaseDue(NOON + HOUR)).toBe(0);
      expect(await leads()).toEqual([]);
      expect(await store.writer.releaseDue(NOON + 2 * HOUR)).toBe(1);
      expect(await leads()).toEqual([LATER]);
    });

    it('keeps a kill until a version that is newer for certain', async () => {
      await save([told(NEWS, { version: '1' })]);
      await save([told('', { version: '2', status: 'canceled' })]);
      await save([told(NEWS, { version: '1' })]);
      await save([told(NEWS, { version: '2' })]);
      await save([told(NEWS)]);
      expect(await seen()).toEqual(everywhere(0));
      await save([told(LATER, { version: '3' })]);
      expect(await leads()).toEqual([LATER]);
    });

    it('keeps a kill that comes before its story', async () => {
      await save([told('', { status: 'canceled' })]);
      await save([told(NEWS)]);
      expect(await seen()).toEqual(everywhere(0));
    });

    it('changes nothing for a kill of an older version', async () => {
      await save([told(NEWS, { version: '2' })]);
      await save([told('', { version: '1', status: 'canceled' })]);
      expect(await leads()).toEqual([NEWS]);
    });

    it('ends a dispatch of two when one of its prints is killed', async () => {
      const print = told(NEWS, { agencies: [['reuters', 'Reuters']], uri: null });
      await save([told(NEWS)]);
      await save([print]);
      const dispatches = async () => (await store.list()).map(({ dispatch }) => dispatch === null);
      expect(await dispatches()).toEqual([false, false]);
      await save([told('', { status: 'canceled' })]);
      expect(await dispatches()).toEqual([true]);
    });
  });

  describe(`${kind.name}: a page that is read again`, () => {
    let store: OpenedStore;
    beforeEach(async () => void (store = await OpenedStore.of(kind, () => NOON)));
    afterEach(async () => {
      await store.close();
      await kind.end();
    });
    const TORN = 'Dockers in the old har';
    const address = '/pages/a.txt';
    const at = (where: string | null, ...leads: string[]) =>
      page(
        leads.map((lead, index) => story(lead, { role: index === 0 ? 'main' : 'item' })),
        { address: where, source: 'Bode' }
      );
    const save = (where: string | null, ...leads: string[]) => store.save(at(where, ...leads));
    const leads = async () => {
      return (await store.lines()).sort();
    };

    it('leaves nothing of what was half written', async () => {
      await save(address, OTHER, TORN);
      await save(address, OTHER, NEWS);
      expect(await leads()).toEqual([NEWS, OTHER].sort());
      expect(await store.story(story(TORN).id)).toBeNull();
      expect((await store.counts({ q: 'dockers' })).stories).toBe(1);
      expect((await store.story(story(OTHER).id))?.links.map((link) => link.story.firstLine)).toEqual([NEWS]);
    });

    it('keeps what another page has too, until that is read again as well', async () => {
      await save(address, NEWS, OTHER);
      await save('/pages/b.txt', LATER, OTHER);
      await save(address, NEWS);
      expect(await leads()).toEqual([LATER, NEWS, OTHER].sort());
      await save('/pages/b.txt', LATER);
      expect(await leads()).toEqual([LATER, NEWS].sort());
    });

    it('keeps what a copy of the page has, though it was not read twice', async () => {
      const once = at(address, OTHER);
      await store.save(once);
      expect(await store.writer.hasReading(once.key, '/pages/copy.txt')).toBe(true);
      await save(address, NEWS);
      expect(await leads()).toEqual([NEWS, OTHER].sort());
      expect(await store.writer.hasReading(once.key, null)).toBe(true);
      await save('/pages/copy.txt', LATER);
      expect(await leads()).toEqual([LATER, NEWS].sort());
    });

    it('reads a page that is as it was before, and has its stories again', async () => {
      const first = at(address, OTHER);
      await store.save(first);
      await save(address, NEWS);
      expect(await store.writer.hasReading(first.key, address)).toBe(false);
      await store.save(first);
      expect(await leads()).toEqual([OTHER]);
    });

    it('keeps every document that came from nowhere in particular', async () => {
      await save(null, NEWS);
      await save(null, OTHER);
      expect(await leads()).toEqual([NEWS, OTHER].sort());
    });

    it('shows what the page held back, once it says otherwise', async () => {
      const held = (status: 'withheld' | 'canceled' | 'usable') =>
        page([story(NEWS, { status, uri: 'a' })], { address, source: 'Bode' });
      for (const status of ['withheld', 'canceled', 'usable'] as const) await store.save(held(status));
      expect(await leads()).toEqual([NEWS]);
      await store.save(held('withheld'));
      expect(await leads()).toEqual([]);
    });
  });
}
