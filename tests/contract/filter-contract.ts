import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTER, type Filter, type Near } from '../../src/lib/model/filter.ts';
import { AskedStore } from './asked-store.ts';
import type { StoreKind } from './opened-store.ts';
import { located, page, PLACES, story, unplaced } from './stories.ts';

const HOUR = 3_600_000;
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
const DAY = 24 * HOUR;
const NOON = Date.UTC(2026, 0, 25, 12);

const QUAY = 'The quay wall along the old grain harbour gave way in the night and took four lamp posts with it.';
const MINT = 'The national mint struck its last copper coin and gave the press to a school for toolmakers.';
const OWLS = 'Barn owls moved into the bell tower that masons had left open for a summer of slow repairs.';
const SNOW = 'Snow closed the bridge between both banks for the first time since the ferries were laid up.';
const KAVA = 'Growers of kava want a seal on every sack after traders mixed in leaves from another island.';
const REEF = 'A survey boat that was to chart the outer reef came home with a hold full of plastic crates.';
const VOID = 'Nobody could say where the balloon came down that three villages had watched for an afternoon.';

const filter = (narrowed: Partial<Filter>): Filter => ({ ...NO_FILTER, ...narrowed });
const around = (lng: number, lat: number, km: number): { near: Near } => ({
  near: { place: null, at: [lng, lat], km }
});

/** How every store narrows by circle, source, admin-1 region and unknown time, and counts over time. */
export function filterContract(kind: StoreKind): void {
  describe(`${kind.name}: narrowing`, () => {
    let store: AskedStore;
    beforeEach(async () => {
      store = await AskedStore.of(kind);
      await store.save(
        page(
          [
            story(QUAY, { placements: [located(PLACES.amsterdam)], published: NOON, agencies: [['anp', 'ANP']] }),
            story(MINT, { placements: [located(PLACES.ottawa)], published: NOON - 3 * HOUR, language: 'fr' })
          ],
          { source: 'Het Parool' }
        )
      );
      await store.save(
        page(
          [
            story(OWLS, { placements: [located(PLACES.toronto), located(PLACES.ottawa)], published: NOON - 2 * DAY }),
            story(SNOW, { placements: [located(PLACES.quebec)], published: null }),
            story(MINT, { role: 'item', published: NOON - 3 * HOUR })
          ],
          { source: 'Le Devoir' }
        )
      );
      await store.save(
        page([
          story(KAVA, { placements: [located(PLACES.suva)], published: NOON - 30 * DAY }),
          story(REEF, { placements: [located(PLACES.apia)], published: null }),
          story(VOID, { placements: [unplaced('NOWHERE')], published: NOON - 5 * HOUR })
        ])
      );
    });
    afterEach(async () => {
      await store.close();
      await kind.end();
    });
    const leads = async (narrowed: Partial<Filter>) =>
      (await store.articles(filter(narrowed), { limit: 50, cursor: null })).articles.map((row) => row.firstLine);

    const CASES: [Partial<Filter>, string[], string][] = [
      [around(4.9, 52.37, 1), [QUAY], 'a circle around a place holds it'],
      [around(0, 52.37, 332), [], '332.5 km along the parallel is outside 332'],
      [around(0, 52.37, 333), [QUAY], '… and inside 333'],
      [around(180, -16, 950), [KAVA, REEF], 'a circle on 180° reaches both sides'],
      [around(-179, -16, 330), [], 'Suva is some 360 km off, Apia 820'],
      [around(-179, -16, 400), [KAVA], 'from the east to the west of 180°'],
      [around(100, 90, 4200), [QUAY], 'a circle around the pole takes every longitude'],
      [around(100, 88, 4500), [QUAY], 'so does one that holds the pole'],
      [around(0, -90, 8000), [KAVA], 'the south pole likewise: 7,990 km to Suva, 8,470 to Apia'],
      [around(0, 0, 20_000), [QUAY, MINT, OWLS, KAVA, SNOW, REEF], 'the widest circle: all but who is nowhere'],
      [{ undated: true }, [SNOW, REEF], 'stories whose time nobody knows'],
      [{ undated: true, from: 0 }, [], 'nothing is both undated and in a span'],
      [{ undated: true, regions: ['CA'] }, [SNOW], 'undated, of one country'],
      [{ sources: ['het parool'] }, [QUAY, MINT], 'a source'],
      [{ sources: ['le devoir'] }, [MINT, OWLS, SNOW], 'a story on pages of two sources has both'],
      [{ sources: ['het parool', 'le devoir'] }, [QUAY, MINT, OWLS, SNOW], 'either'],
      [{ sources: ['de krant'] }, [], 'a source that nobody is'],
      [{ regions: ['CA.08'] }, [MINT, OWLS], 'an admin-1 region'],
      [{ regions: ['CA.08', 'NL'] }, [QUAY, MINT, OWLS], 'an admin-1 region or a country'],
      [{ regions: ['CA.10', '061'] }, [SNOW, REEF], 'an admin-1 region or a region of the world'],
      [{ regions: ['CA', 'CA.08'] }, [MINT, OWLS, SNOW], 'a country and a part of it: the country'],
      [{ regions: ['CA.99'] }, [], 'an admin-1 region without stories'],
      [{ regions: ['US.08'] }, [], 'the same number in another country']
    ];
    it.each(CASES)('%j gives its stories in list, counts and places alike', async (narrowed, expected, why) => {
      expect(await leads(narrowed), why).toEqual(expected);
      expect((await store.counts(filter(narrowed))).stories, why).toBe(expected.length);
      const lines = (await store.places(filter(narrowed))).map((place) => place.newestLine);
      expect(
        lines.filter((line) => !expected.includes(line)),
        why
      ).toEqual([]);
    });

    it('quotes the passage that a search found where the line in the list does not have the words', async () => {
      const told = { headline: 'Left', paragraphs: ['Nothing.', 'A walrus sang on the slipway.'] };
      await store.save(page([story('Everybody left the shipyard for the long summer weekend of the year.', told)]));
      const excerpts = async (q: string) =>
        (await store.articles(filter({ q }), { limit: 5, cursor: null })).articles.map((row) => row.excerpt);
      expect(await excerpts('walrus')).toEqual(['A walrus sang on the slipway.']);
      expect(await excerpts('"left"')).toEqual([null, null]);
      expect((await store.articles(NO_FILTER, { limit: 1, cursor: null })).articles[0]?.excerpt).toBeNull();
    });

    it('names the sources of a story, in the list and whole', async () => {
      const { articles } = await store.articles(filter({ q: 'mint' }), { limit: 5, cursor: null });
      expect(articles[0]?.sources).toEqual(['Het Parool', 'Le Devoir']);
      expect((await store.story(story(MINT).id))?.sources).toEqual(['Het Parool', 'Le Devoir']);
      expect((await store.story(story(KAVA).id))?.sources).toEqual([]);
    });

    it('counts sources beside the ones chosen, by folded name', async () => {
      expect(await store.sources(filter({ sources: ['le devoir'], languages: ['fr', 'en'] }))).toEqual([
        { key: 'le devoir', name: 'Le Devoir', articles: 3 },
        { key: 'het parool', name: 'Het Parool', articles: 2 }
      ]);
    });

    it('takes the name off that stood for a source before it was told', async () => {
      const told = { source: 'De Morgen', insteadOf: 'Le Devoir' };
      await store.save(page([story(OWLS, { placements: [located(PLACES.toronto)] })], told));
      expect((await store.story(story(OWLS).id))?.sources).toEqual(['De Morgen']);
      expect((await store.story(story(SNOW).id))?.sources).toEqual(['Le Devoir']);
    });

    it('counts the admin-1 regions of a country, a story of two places once, whatever region is chosen', async () => {
      const expected = [
        { key: 'CA.08', name: 'CA.08', articles: 2 },
        { key: 'CA.10', name: 'CA.10', articles: 1 }
      ];
      expect(await store.admin1(NO_FILTER, 'CA')).toEqual(expected);
      expect(await store.admin1(filter({ regions: ['CA.10', 'NL'] }), 'CA')).toEqual(expected);
      expect(await store.admin1(filter({ languages: ['fr'] }), 'CA')).toMatchObject([{ key: 'CA.08', articles: 1 }]);
      expect(await store.admin1(NO_FILTER, 'NL')).toEqual([]);
      expect(await store.admin1(NO_FILTER, null), 'of all countries').toEqual(expected);
    });

    const TIMES: [
      Partial<Filter>,
      { start: number | null; step: number; filled: [number, number][]; unknown: number },
      string
    ][] = [
      [{ regions: ['NL'] }, { start: NOON, step: HOUR, filled: [[0, 1]], unknown: 0 }, 'one story: one bucket'],
      [
        { from: NOON, to: NOON + 1, undated: true },
        {
          // Thirty days in 3-hour buckets would be 241: more than fit.
          start: NOON - 30 * DAY,
          step: 6 * HOUR,
          filled: [
            [0, 1],
            [112, 1],
            [119, 2],
            [120, 1]
          ],
          unknown: 2
        },
        'the time of the filter is set aside'
      ],
      [
        { regions: ['CA'] },
        {
          start: NOON - 2 * DAY,
          step: HOUR,
          filled: [
            [0, 1],
            [45, 1]
          ],
          unknown: 1
        },
        'a country; the story of two places counts once'
      ],
      [{ regions: ['WS'] }, { start: null, step: HOUR, filled: [], unknown: 1 }, 'unknown times only'],
      [{ unplaced: true }, { start: NOON - 5 * HOUR, step: HOUR, filled: [[0, 1]], unknown: 0 }, 'the tray'],
      [{ languages: ['fr'] }, { start: NOON - 3 * HOUR, step: HOUR, filled: [[0, 1]], unknown: 0 }, 'a language'],
      [{ q: 'nothing of this kind' }, { start: null, step: HOUR, filled: [], unknown: 0 }, 'no story at all']
    ];
    it.each(TIMES)('%j over time: %j', async (narrowed, expected, why) => {
      const { buckets, ...rest } = await store.times(filter(narrowed));
      const filled = [...buckets.entries()].filter(([, articles]) => articles > 0);
      expect({ ...rest, filled }, why).toEqual(expected);
    });

    it('counts as much over time with a condition as without', async () => {
      expect(await store.times(filter({ languages: ['en', 'fr'] }))).toEqual(await store.times(NO_FILTER));
    });

    const laid = (timeZone: string | null, within: { from: number; to: number } | null = null) => ({
      timeZone,
      within
    });

    it('begins days at the midnight of a zone, and counts what choosing a bucket leaves', async () => {
      for (const narrowed of [{}, { languages: ['en', 'fr'] }, { regions: ['150'] }]) {
        const whole = await store.times(filter(narrowed));
        // 30 days in steps of six hours: in Kolkata these begin half past the hour.
        const { start, step, buckets, unknown } = await store.times(filter(narrowed), laid('Asia/Kolkata'));
        expect((start! + 5.5 * HOUR) % step).toBe(0);
        expect([sum(buckets), unknown]).toEqual([sum(whole.buckets), whole.unknown]);
        for (const [at, articles] of buckets.entries()) {
          if (articles === 0) continue;
          const span = { from: start! + at * step, to: start! + (at + 1) * step };
          expect((await store.counts(filter({ ...narrowed, ...span }))).stories).toBe(articles);
        }
      }
    });

    it('lays a part of time out in finer buckets, whole ones, whether there are stories or not', async () => {
      const within = { from: NOON - DAY, to: NOON };
      for (const narrowed of [{}, { regions: ['150'] }]) {
        const part = await store.times(filter(narrowed), laid(null, within));
        expect({ ...part, buckets: part.buckets.length }).toEqual({
          ...{ start: NOON - DAY, step: HOUR, buckets: 24, unknown: 0 }
        });
        expect(sum(part.buckets)).toBe((await store.counts(filter({ ...narrowed, ...within }))).stories);
      }
      const empty = await store.times(NO_FILTER, laid('Europe/Amsterdam', { from: 0, to: 9 * DAY }));
      expect([empty.start, empty.step, sum(empty.buckets)]).toEqual([-HOUR, 3 * HOUR, 0]);
    });

    describe('in steps', () => {
      const span = { start: NOON - 2 * DAY, step: DAY, steps: 3 };
      /** `step: place stories, …` for each step. */
      const arrived = async (narrowed: Partial<Filter>, steps = span) => {
        const { stories, keys, filings } = await store.arrivals(filter(narrowed), steps);
        const pairs = (flat: number[]) =>
          flat.flatMap((index, at) => (at % 2 === 0 ? [`${keys[index]} ${flat[at + 1]}`] : [])).sort();
        return { stories, filings: filings.map(pairs) };
      };

      it('tells where stories arrived: of two places at both, without a place at none, without a time never', async () => {
        expect(await arrived({})).toEqual({
          stories: [1, 2, 1],
          filings: [
            [`${PLACES.ottawa.key} 1`, `${PLACES.toronto.key} 1`].sort(),
            [`${PLACES.ottawa.key} 1`],
            [`${PLACES.amsterdam.key} 1`]
          ]
        });
      });

      it('leaves out what the filter or its time leaves out', async () => {
        expect(await arrived({ languages: ['fr'] })).toEqual({
          stories: [0, 1, 0],
          filings: [[], [`${PLACES.ottawa.key} 1`], []]
        });
        expect((await arrived({ regions: ['NL'] })).stories).toEqual([0, 0, 1]);
        expect((await arrived({ from: NOON - DAY, to: NOON })).stories).toEqual([0, 2, 0]);
        expect(await arrived({ unplaced: true })).toEqual({ stories: [0, 1, 0], filings: [[], [], []] });
        expect(await arrived({ undated: true })).toEqual({ stories: [0, 0, 0], filings: [[], [], []] });
      });

      it('takes the beginning of a step into it, and its end into the next', async () => {
        expect((await arrived({}, { start: NOON - DAY, step: DAY, steps: 1 })).stories).toEqual([2]);
        expect((await arrived({}, { start: NOON, step: 1, steps: 1 })).stories).toEqual([1]);
      });
    });

    it('counts what is fresh at each place, with and without conditions', async () => {
      const fresh = async (narrowed: Partial<Filter>, freshSince: number | null) =>
        Object.fromEntries((await store.places(filter(narrowed), freshSince)).map((at) => [at.name, at.fresh]));
      expect(await fresh({ regions: ['CA', 'NL'] }, NOON - DAY)).toEqual({
        Amsterdam: 1,
        Ottawa: 1,
        Toronto: 0,
        Québec: 0
      });
      expect(await fresh({ languages: ['en'], regions: ['CA', 'NL'] }, NOON)).toEqual({
        Amsterdam: 1,
        Ottawa: 0,
        Toronto: 0,
        Québec: 0
      });
      expect(await fresh({ regions: ['NL'] }, null)).toEqual({ Amsterdam: 0 });
    });
  });
}
