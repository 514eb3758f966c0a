import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Correction } from '../../src/lib/model/correction.ts';
import type { Located } from '../../src/lib/model/place.ts';
import type { ArrivingStory } from '../../src/lib/stories/types.ts';
import { OpenedStore, type StoreKind } from './opened-store.ts';
import { located, page, PLACES, story, unplaced } from './stories.ts';

const NOON = Date.UTC(2026, 0, 25, 12);

/** Leads with nothing in common, as the store takes like for like. */
const LEADS = [
  'Dockers in the old harbour laid down work at dawn after talks on night shifts broke off.',
  'Rangers counted more young cedar trees on the northern slopes than in any spring since the war.',
  'Divers mapping a reef off the main island found a coral garden that no chart has shown before.',
  'A ferry with ninety people aboard drifted for six hours before a tug brought it into the lagoon.'
];

let made = 0;

/** A correction of TROY to Beirut, everywhere; whatever else matters to a test is given. */
function correction(told: Partial<Correction> = {}): Correction {
  made++;
  return {
    ...{ id: `c${made}`, printed: 'Troy', qualifier: null, scope: 'always', story: null, source: null },
    ...{ to: { kind: 'place', place: PLACES.beirut }, note: '', made: NOON + made, undone: null },
    ...told
  };
}

const troy: Located = { ...located(PLACES.toronto, 0.8), printed: 'TROY' };

/** What every store must do with corrections. */
export function correctionContract(kind: StoreKind): void {
  describe(`${kind.name}: corrections by the editors`, () => {
    let store: OpenedStore;
    beforeEach(async () => void (store = await OpenedStore.of(kind)));
    afterEach(async () => {
      await store.close();
      await kind.end();
    });

    /** Stories filed from TROY, each on a page of its own source. */
    const fill = async (...sources: string[]): Promise<ArrivingStory[]> => {
      const stories = sources.map((_, at) => story(LEADS[at]!, { placements: [troy] }));
      for (const [at, source] of sources.entries()) await store.save(page([stories[at]!], { source }));
      return stories;
    };
    const placesOf = async (one: ArrivingStory) => {
      const read = await store.story(one.id);
      return read!.placements.map((placement) => (placement.kind === 'located' ? placement.place.name : 'nowhere'));
    };
    const marks = async () => {
      const places = await store.places();
      return Object.fromEntries(places.map((place) => [place.name, [place.articles, place.confidence]]));
    };

    it('move earlier stories, in every answer, and say so', async () => {
      const [one] = await fill('Courier');
      const before = await store.version();
      expect(await store.correct([correction()])).toEqual({ added: 1, stories: 1 });
      expect(await store.version()).not.toBe(before);
      expect(await placesOf(one!)).toEqual(['Beirut']);
      expect(await marks()).toEqual({ Beirut: [1, 0.99] });
      expect(await store.list()).toMatchObject([{ id: one!.id, places: [{ key: 'g2', printed: 'TROY' }] }]);
      expect((await store.story(one!.id))!.placements).toMatchObject([
        {
          reasons: [{ code: 'corrected' }],
          runnersUp: [{ place: { name: 'Toronto' }, confidence: 0.8, reasons: [{ code: 'engine-choice' }] }]
        }
      ]);
    });

    it('hold for stories that come later', async () => {
      await store.correct([correction()]);
      const [one] = await fill('Courier');
      expect(await placesOf(one!)).toEqual(['Beirut']);
      expect((await store.reader.corrections.list())[0]).toMatchObject({ stories: 1 });
    });

    it('hold when a page is read anew, and undoing gives what the engine says by then', async () => {
      const one = story(LEADS[0]!, { placements: [troy] });
      await store.save(page([one], { address: '/pages/a.txt' }));
      const asked = correction();
      await store.correct([asked]);
      await store.save(page([{ ...one, placements: [{ ...troy, place: PLACES.suva }] }], { address: '/pages/a.txt' }));
      expect(await placesOf(one)).toEqual(['Beirut']);
      await store.setUndone(asked.id, NOON);
      expect(await placesOf(one)).toEqual(['Suva']);
      expect(await marks()).toEqual({ Suva: [1, 0.8] });
    });

    it('leave other names alone, and the same name with another qualifier', async () => {
      const lead = `TROY, Ohio (AP) — ${LEADS[1]}`;
      const span = (text: string) => ({ start: lead.indexOf(text), end: lead.indexOf(text) + text.length, text });
      const ohio = story(lead, {
        placements: [troy],
        dateline: { ...story('').dateline!, places: [{ ...span('TROY'), qualifier: span('Ohio') }] }
      });
      const apia = story(LEADS[2]!, { placements: [located(PLACES.apia)] });
      await store.save(page([ohio, apia]));
      expect(await store.correct([correction()])).toEqual({ added: 1, stories: 0 });
      expect(await placesOf(ohio)).toEqual(['Toronto']);
      expect(await store.correct([correction({ qualifier: 'OHIO' })])).toEqual({ added: 1, stories: 1 });
      expect(await placesOf(ohio)).toEqual(['Beirut']);
      expect(await placesOf(apia)).toEqual(['Apia']);
    });

    it('reach one story, one source, or every story of the name', async () => {
      const [one, two, three] = await fill('Courier', 'Courier', 'Herald');
      const reach = (told: Partial<Correction>) => store.reader.corrections.reach(correction(told));
      expect(await reach({ scope: 'story', story: one!.id })).toBe(1);
      expect(await reach({ scope: 'source', source: 'courier' })).toBe(2);
      expect(await reach({ scope: 'always' })).toBe(3);
      await store.correct([
        correction({ scope: 'story', story: one!.id, to: { kind: 'place', place: PLACES.apia } }),
        correction({ scope: 'source', source: 'courier', to: { kind: 'place', place: PLACES.suva } }),
        correction({ scope: 'always' })
      ]);
      expect(await placesOf(one!)).toEqual(['Apia']);
      expect(await placesOf(two!)).toEqual(['Suva']);
      expect(await placesOf(three!)).toEqual(['Beirut']);
      expect(await reach({ scope: 'always' }), 'the narrower hold two').toBe(1);
      expect(await store.reader.corrections.sourcesOf(three!.id)).toEqual([{ key: 'herald', name: 'Herald' }]);
      const listed = await store.reader.corrections.list();
      for (const { id, stories } of listed) expect(await store.reader.corrections.placed(id)).toBe(stories);
      expect(listed.map((row) => [row.scope, row.stories, row.sourceName])).toEqual([
        ['always', 1, null],
        ['source', 1, 'Courier'],
        ['story', 1, null]
      ]);
      expect(await store.reader.corrections.stories(listed[1]!.id, 10)).toMatchObject([{ id: two!.id }]);
    });

    it('yield to later ones of the same scope, and come back when those are undone', async () => {
      const [one] = await fill('Courier');
      const [first, second] = [correction(), correction({ to: { kind: 'place', place: PLACES.suva } })];
      await store.correct([second, first]);
      expect(await placesOf(one!), 'whichever came in first').toEqual(['Suva']);
      expect(await store.setUndone(second.id, NOON)).toEqual({ added: 0, stories: 1 });
      expect(await placesOf(one!)).toEqual(['Beirut']);
      await store.setUndone(second.id, null);
      expect(await placesOf(one!)).toEqual(['Suva']);
      expect(await store.setUndone('none', NOON)).toBeNull();
    });

    it('undone, leave everything exactly as it was', async () => {
      const stories = await fill('Courier', 'Herald', 'Courier');
      const state = async () => ({
        places: await store.places(),
        counts: await store.counts(),
        stories: await Promise.all(stories.map((one) => store.story(one.id)))
      });
      const before = await state();
      const all = [
        correction({ to: { kind: 'none' } }),
        correction({ scope: 'source', source: 'herald' }),
        correction({ scope: 'story', story: stories[0]!.id, to: { kind: 'point', place: PLACES.suva } })
      ];
      await store.correct(all);
      expect(await state()).not.toEqual(before);
      expect(await store.counts()).toEqual({ stories: 3, located: 2, unplaced: 1 });
      for (const one of all) await store.setUndone(one.id, NOON);
      expect(await state()).toEqual(before);
      expect((await store.reader.corrections.list({ inForce: false })).map(({ stories: now }) => now)).toEqual([
        0, 0, 0
      ]);
      expect(await store.reader.corrections.list({ inForce: true })).toEqual([]);
    });

    it('place what the engine could not, even a story that names no place', async () => {
      const lost = story(LEADS[0]!, { placements: [unplaced('XANADU')] });
      const nameless = story(LEADS[1]!, { placements: [unplaced('')] });
      const other = story(LEADS[2]!, { placements: [unplaced('')] });
      for (const one of [lost, nameless, other]) await store.save(page([one]));
      await store.correct([
        correction({ printed: 'Xanadu' }),
        correction({ printed: '', scope: 'story', story: nameless.id })
      ]);
      expect(await store.counts()).toEqual({ stories: 3, located: 2, unplaced: 1 });
      expect(await store.reader.corrections.reach(correction({ printed: '' })), 'no name is no name in common').toBe(0);
      await store.correct([correction({ printed: '' })]);
      expect(await placesOf(other)).toEqual(['nowhere']);
    });

    it('wait for a story that is not there yet, and follow one to its other id', async () => {
      await store.correct([correction({ scope: 'story', story: 'later' })]);
      const one = story(LEADS[0]!, { id: 'later', placements: [troy] });
      await store.save(page([one]));
      expect(await placesOf(one)).toEqual(['Beirut']);
    });

    it('with an id that is there already change nothing', async () => {
      await fill('Courier');
      const one = correction();
      await store.correct([one]);
      const before = await store.version();
      expect(await store.correct([{ ...one, to: { kind: 'none' } }])).toEqual({ added: 0, stories: 0 });
      expect(await store.version()).toBe(before);
    });
  });

  describe(`${kind.name}: sessions`, () => {
    it('last until they expire or are removed', async () => {
      const store = await OpenedStore.of(kind);
      await store.writer.addSession('a', { now: 0, expires: 100 });
      expect([await store.reader.sessions.has('a', 99), await store.reader.sessions.has('a', 100)]).toEqual([
        true,
        false
      ]);
      expect(await store.reader.sessions.has('b', 0)).toBe(false);
      await store.writer.removeSession('a');
      expect(await store.reader.sessions.has('a', 0)).toBe(false);
      expect(await store.reader.sessions.salt()).toMatch(/^[0-9a-f]{32}$/);
      expect(await store.reader.sessions.salt()).toBe(await store.reader.sessions.salt());
      await store.close();
      await kind.end();
    });
  });
}
