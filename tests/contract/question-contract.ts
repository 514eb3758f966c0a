import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTER, type Filter } from '../../src/lib/model/filter.ts';
import type { ArrivingStory } from '../../src/lib/stories/types.ts';
import { AskedStore } from './asked-store.ts';
import type { StoreKind } from './opened-store.ts';
import { located, page, PLACES, story, unplaced } from './stories.ts';

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 0, 25, 12);

/** Leads with nothing in common, as the store takes like for like. */
const HARBOUR = 'Dockers in the old harbour laid down work at dawn after talks on night shifts broke off.';
const CEDARS = 'Rangers counted more young cedar trees on the northern slopes than in any spring since the war.';
const REEF = 'Divers mapping a reef off the main island found a coral garden that no chart has shown before.';
const FERRY = 'A ferry with ninety people aboard drifted for six hours before a tug brought it into the lagoon.';
const TRAMS = 'Łódź wants twelve trams back that it lent to its twin city and never heard of again.';

const filter = (narrowed: Partial<Filter>): Filter => ({ ...NO_FILTER, ...narrowed });

/** What every store must do. `open` gives a store over fresh data, `end` throws it away. */
export function questionContract(kind: StoreKind): void {
  describe(`${kind.name}: the store`, () => {
    let store: AskedStore;
    beforeEach(async () => void (store = await AskedStore.of(kind)));
    afterEach(async () => {
      await store.close();
      await kind.end();
    });

    const fill = async (...stories: ArrivingStory[]) => {
      for (const one of stories) await store.save(page([one]));
    };
    const world = () => [
      story(HARBOUR, {
        placements: [located(PLACES.amsterdam)],
        published: NOON,
        agencies: [['anp', 'ANP']],
        language: 'nl'
      }),
      story(CEDARS, {
        placements: [located(PLACES.beirut, 0.6)],
        about: ['SY', 'TR'],
        published: NOON - HOUR,
        agencies: [
          ['afp', 'AFP'],
          ['reuters', 'Reuters']
        ]
      }),
      story(REEF, {
        placements: [located(PLACES.suva), located(PLACES.apia)],
        about: ['FJ'],
        published: NOON - 2 * HOUR,
        agencies: [['afp', 'AFP']]
      }),
      story(FERRY, {
        placements: [located(PLACES.apia, 0.5)],
        published: null,
        headline: 'Ferry adrift'
      }),
      story(TRAMS, {
        placements: [unplaced('NOWHERE')],
        about: ['PL', 'UA'],
        published: NOON - 3 * HOUR,
        paragraphs: ['The mayor shrugged.']
      })
    ];
    const leads = async (narrowed: Partial<Filter>) => {
      const { articles } = await store.articles(filter(narrowed), { limit: 50, cursor: null });
      return articles.map((article) => article.firstLine);
    };

    /** The same list in pages of one. */
    const oneByOne = async (narrowed: Partial<Filter>) => {
      const lines: string[] = [];
      let cursor: string | null = null;
      do {
        const part: Awaited<ReturnType<AskedStore['articles']>> = await store.articles(filter(narrowed), {
          limit: 1,
          cursor
        });
        lines.push(...part.articles.map((article) => article.firstLine));
        cursor = part.next;
      } while (cursor !== null);
      return lines;
    };

    it('is empty at first', async () => {
      expect(await store.places(NO_FILTER)).toEqual([]);
      expect(await store.counts(NO_FILTER)).toEqual({ stories: 0, located: 0, unplaced: 0 });
      expect(await store.articles(NO_FILTER, { limit: 10, cursor: null })).toEqual({
        articles: [],
        next: null,
        total: 0
      });
      expect(await store.story('none')).toBeNull();
    });

    it('gives a story back whole', async () => {
      const saved = story(HARBOUR, {
        headline: 'Harbour at rest',
        paragraphs: ['One.', 'Two.'],
        section: 'Abroad',
        published: NOON,
        placements: [located(PLACES.amsterdam), unplaced('XANADU')],
        about: ['NL', 'BE'],
        agencies: [
          ['reuters', 'Reuters'],
          [null, 'Dorpsbode']
        ]
      });
      await store.save(page([saved], { name: 'a.txt' }));
      const read = await store.story(saved.id);
      expect(read).toMatchObject({
        id: saved.id,
        headline: 'Harbour at rest',
        lead: HARBOUR,
        paragraphs: ['One.', 'Two.'],
        section: 'Abroad',
        published: NOON,
        page: 'a.txt',
        about: ['NL', 'BE'],
        agencies: ['Reuters', 'Dorpsbode']
      });
      expect(read?.placements).toEqual(saved.placements);
      expect(read?.dateline).toEqual(saved.dateline);
      const [row] = (await store.articles(NO_FILTER, { limit: 1, cursor: null })).articles;
      expect(row?.places).toEqual([
        {
          key: 'g1',
          printed: 'AMSTERDAM',
          name: 'Amsterdam',
          country: 'NL',
          lng: 4.9,
          lat: 52.37,
          precision: 'place',
          confidence: 0.9
        }
      ]);
      expect(row?.unplaced).toEqual(['XANADU']);
      expect(row?.about).toEqual(['NL', 'BE']);
    });

    it('counts stories by place, the newest line and the highest confidence with each', async () => {
      await fill(...world());
      const places = await store.places(NO_FILTER);
      expect(
        places.map(({ key, articles, newest, newestLine, confidence }) => [
          key,
          articles,
          newest,
          newestLine,
          confidence
        ])
      ).toEqual([
        ['g4', 2, NOON - 2 * HOUR, REEF, 0.9],
        ['g1', 1, NOON, HARBOUR, 0.9],
        ['g2', 1, NOON - HOUR, CEDARS, 0.6],
        ['g3', 1, NOON - 2 * HOUR, REEF, 0.9]
      ]);
    });

    it('counts the same with the kept totals and by grouping', async () => {
      await fill(...world());
      const everything = { languages: ['en', 'nl'] };
      expect(await store.places(filter(everything))).toEqual(await store.places(NO_FILTER));
    });

    it('counts a story of several places once in each region', async () => {
      await fill(...world());
      const { FJ, WS, '009': oceania, '001': all } = await store.regions(NO_FILTER);
      expect({ FJ, WS, oceania, all }).toEqual({ FJ: 1, WS: 2, oceania: 2, all: 5 });
    });

    const FILTERS: [Partial<Filter>, string[], string][] = [
      [{}, [HARBOUR, CEDARS, REEF, TRAMS, 'Ferry adrift'], 'newest first, the unknown time last'],
      [{ regions: ['NL'] }, [HARBOUR], 'a country'],
      [{ regions: ['150', 'LB'] }, [HARBOUR, CEDARS], 'a continent and a country: either'],
      [{ regions: ['AQ'] }, [], 'a region without stories'],
      [{ bbox: [0, 30, 40, 60] }, [HARBOUR, CEDARS], 'a box'],
      [{ bbox: [170, -30, -170, 0] }, [REEF, 'Ferry adrift'], 'a box across 180°'],
      [
        {
          area: [
            [0, 45],
            [10, 45],
            [10, 60],
            [0, 60]
          ]
        },
        [HARBOUR],
        'a drawn area'
      ],
      [
        {
          area: [
            [0, 60],
            [40, 28],
            [40, 60]
          ]
        },
        [CEDARS],
        'a triangle: not its whole box'
      ],
      [
        {
          area: [
            [170, -30],
            [190, -30],
            [190, 0],
            [170, 0]
          ]
        },
        [REEF, 'Ferry adrift'],
        'a drawn area across 180°'
      ],
      [
        {
          area: [
            [-190, -30],
            [-170, -30],
            [-170, 0],
            [-190, 0]
          ]
        },
        [REEF, 'Ferry adrift'],
        'the same from the other side'
      ],
      [{ from: NOON - HOUR }, [HARBOUR, CEDARS], 'from is inclusive; unknown times fit no span'],
      [{ to: NOON - HOUR }, [REEF, TRAMS], 'to is exclusive'],
      [{ about: ['SY'] }, [CEDARS], 'about a country, filed in another'],
      [{ about: ['LB'] }, [], 'filed there is not about it'],
      [{ about: ['TR', 'UA'] }, [CEDARS, TRAMS], 'about either; a story without a place is about something too'],
      [{ about: ['151'] }, [TRAMS], 'about a region of the world'],
      [{ about: ['FJ'], regions: ['WS'] }, [REEF], 'about one, filed in the other'],
      [{ about: ['FJ'], regions: ['NL'] }, [], 'filed elsewhere'],
      [{ about: ['AQ'] }, [], 'about nothing here'],
      [{ agencies: ['reuters', 'anp'] }, [HARBOUR, CEDARS], 'agencies: either'],
      [{ languages: ['nl'] }, [HARBOUR], 'a language'],
      [{ places: ['g3', 'g2'] }, [CEDARS, REEF], 'places of a cluster'],
      [{ unplaced: true }, [TRAMS], 'the tray'],
      [{ q: 'lodz' }, [TRAMS], 'diacritics and case do not matter'],
      [{ q: 'shrug' }, [TRAMS], 'the beginning of a word, in the body'],
      [{ q: 'Adrift' }, ['Ferry adrift'], 'the headline'],
      [{ q: '"main island"' }, [REEF], 'words in a row'],
      [{ q: '"island main"' }, [], 'not in that row'],
      [{ q: 'reef island' }, [REEF], 'all words are required'],
      [{ q: '!!!' }, [], 'no word at all finds nothing'],
      [{ q: 'island', regions: ['WS'], agencies: ['afp'], languages: ['en'], from: 0 }, [REEF], 'everything at once']
    ];
    it.each(FILTERS)(
      '%j gives its stories, in the list, the counts and the places alike',
      async (narrowed, expected, why) => {
        await fill(...world());
        expect(await leads(narrowed), why).toEqual(expected);
        expect(await oneByOne(narrowed), why).toEqual(expected);
        const counts = await store.counts(filter(narrowed));
        expect(counts.stories, why).toBe(expected.length);
        const tray = expected.filter((line) => line === TRAMS).length;
        expect(counts.located, why).toBe(expected.length - tray);
        const shown = await store.places(filter(narrowed));
        const lines = shown.map((place) => place.newestLine);
        for (const { newestId, newestLine } of shown) {
          const newest = await store.story(newestId);
          expect(newest?.headline ?? newest?.lead, why).toContain(newestLine);
        }
        expect(
          lines.every((line) => expected.includes(line)),
          why
        ).toBe(true);
        expect(lines.length > 0, why).toBe(expected.length > tray);
        // Places added up count the story of two places twice, where both fit.
        const filings = shown.reduce((sum, place) => sum + place.articles, 0);
        const twice =
          expected.includes(REEF) && ['g3', 'g4'].every((key) => shown.some((at) => at.key === key)) ? 1 : 0;
        expect(filings - twice, why).toBe(counts.located);
      }
    );

    it('keeps counting the tray when a region narrows the map', async () => {
      await fill(...world());
      expect(await store.counts(filter({ regions: ['NL'] }))).toEqual({ stories: 1, located: 1, unplaced: 1 });
      expect(await store.counts(filter({ regions: ['NL'], languages: ['nl'] }))).toMatchObject({ unplaced: 0 });
    });

    it('counts agencies, subjects and languages beside the ones chosen', async () => {
      await fill(...world());
      expect(await store.agencies(filter({ agencies: ['anp'] }))).toEqual([
        { key: 'afp', name: 'AFP', articles: 2 },
        { key: 'anp', name: 'ANP', articles: 1 },
        { key: 'reuters', name: 'Reuters', articles: 1 }
      ]);
      expect(await store.agencies(filter({ regions: ['NL'] }))).toEqual([{ key: 'anp', name: 'ANP', articles: 1 }]);
      expect(await store.about(filter({ about: ['SY'], regions: ['LB', 'WS'] }))).toEqual([
        { key: 'FJ', name: 'FJ', articles: 1 },
        { key: 'SY', name: 'SY', articles: 1 },
        { key: 'TR', name: 'TR', articles: 1 }
      ]);
      expect((await store.about(NO_FILTER)).map(({ key }) => key)).toEqual(['FJ', 'PL', 'SY', 'TR', 'UA']);
      expect(await store.languages(filter({ languages: ['nl'] }))).toEqual([
        { key: 'en', name: 'en', articles: 4 },
        { key: 'nl', name: 'nl', articles: 1 }
      ]);
    });

    it.each(['newest', 'oldest'] as const)(
      'pages through every story once, %s first, unknown times last',
      async (order) => {
        // Equal times and unknown ones are where a cursor loses or repeats rows.
        const stories = Array.from({ length: 23 }, (_, n) =>
          story(`Report ${n} ${'abcdefghijklmnopqrstuvw'[n]}${n} of its very own kind number ${n * 7919}`, {
            published: n % 5 === 0 ? null : NOON - Math.floor(n / 4) * HOUR
          })
        );
        await store.save(page(stories));
        const seen: (number | null)[] = [];
        const ids = new Set<string>();
        let cursor: string | null = null;
        do {
          const part: Awaited<ReturnType<AskedStore['articles']>> = await store.articles(NO_FILTER, {
            limit: 4,
            cursor,
            order
          });
          expect(part.total).toBe(23);
          for (const article of part.articles) {
            ids.add(article.id);
            seen.push(article.published);
          }
          cursor = part.next;
        } while (cursor !== null);
        expect(seen).toHaveLength(23);
        expect(ids.size).toBe(23);
        const known = seen.filter((time) => time !== null);
        expect(seen.slice(known.length).every((time) => time === null)).toBe(true);
        expect(known).toEqual(known.toSorted((a, b) => (order === 'newest' ? b - a : a - b)));
      }
    );

    it.each(['', 'x', '1', "1.1'; DROP TABLE story", '1.', '99999999999999999.1'])(
      'refuses the cursor %j',
      async (cursor) => {
        await expect(store.articles(NO_FILTER, { limit: 5, cursor })).rejects.toMatchObject({
          code: 'bad_request',
          parameter: 'cursor'
        });
      }
    );

    const HOSTILE = [
      '"',
      '""',
      'a"b',
      '*',
      'NEAR(',
      'AND',
      'a AND',
      'headline:x',
      '-x',
      '^x',
      "';--",
      '(',
      '{a}',
      '\0',
      '\ud800',
      '日本',
      'x'.repeat(5000),
      '" OR 1'
    ];
    it.each(HOSTILE)('takes any text as a search: %j', async (q) => {
      await fill(...world());
      await expect(store.articles(filter({ q }), { limit: 5, cursor: null })).resolves.toBeDefined();
      await expect(store.places(filter({ q }))).resolves.toBeDefined();
    });
  });
}
