import { describe, expect, it, test } from 'vitest';
import type { SettledFilter, SettledNear } from '../../../src/lib/model/filter.ts';
import type { LngLat } from '../../../src/lib/model/geo.ts';
import { shownFacet, ToldStories } from './told-stories.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOON = Date.UTC(2026, 0, 25, 12);

const around = (lng: number, lat: number, km: number): { near: SettledNear } => ({
  near: { place: null, at: [lng, lat], km }
});

/** A day's stories from four continents. */
const world = () =>
  new ToldStories({
    harbour: { at: ['Amsterdam'], published: NOON, agencies: ['ANP'], language: 'nl' },
    cedars: {
      at: ['Beirut'],
      confidence: 0.6,
      published: NOON - HOUR,
      agencies: ['AFP', 'Reuters'],
      about: ['SY', 'TR']
    },
    reef: { at: ['Suva', 'Apia'], published: NOON - 2 * HOUR, agencies: ['AFP'], about: ['FJ'] },
    ferry: { at: ['Apia'], confidence: 0.5, published: null },
    trams: { published: NOON - 3 * HOUR, about: ['PL', 'UA'] }
  });

const ring = (...corners: LngLat[]): Partial<SettledFilter> => ({ area: corners });

describe('a filter over the world', () => {
  const FILTERS: [Partial<SettledFilter>, string[], string][] = [
    [{}, ['harbour', 'cedars', 'reef', 'trams', 'ferry'], 'newest first, the unknown time last'],
    [{ regions: ['NL'] }, ['harbour'], 'a country'],
    [{ regions: ['150', 'LB'] }, ['harbour', 'cedars'], 'a continent and a country: either'],
    [{ regions: ['AQ'] }, [], 'a region without stories'],
    [{ bbox: [0, 30, 40, 60] }, ['harbour', 'cedars'], 'a box'],
    [{ bbox: [170, -30, -170, 0] }, ['reef', 'ferry'], 'a box across 180°'],
    [ring([0, 45], [10, 45], [10, 60], [0, 60]), ['harbour'], 'a drawn area'],
    [ring([0, 60], [40, 28], [40, 60]), ['cedars'], 'a triangle: not its whole box'],
    [ring([170, -30], [190, -30], [190, 0], [170, 0]), ['reef', 'ferry'], 'a drawn area across 180°'],
    [ring([-190, -30], [-170, -30], [-170, 0], [-190, 0]), ['reef', 'ferry'], 'the same from the other side'],
    [{ from: NOON - HOUR }, ['harbour', 'cedars'], 'from is inclusive; unknown times fit no span'],
    [{ to: NOON - HOUR }, ['reef', 'trams'], 'to is exclusive'],
    [{ about: ['SY'] }, ['cedars'], 'about a country, filed in another'],
    [{ about: ['LB'] }, [], 'filed there is not about it'],
    [{ about: ['TR', 'UA'] }, ['cedars', 'trams'], 'about either; a story without a place is about something too'],
    [{ about: ['151'] }, ['trams'], 'about a region of the world'],
    [{ about: ['FJ'], regions: ['WS'] }, ['reef'], 'about one, filed in the other'],
    [{ about: ['FJ'], regions: ['NL'] }, [], 'filed elsewhere'],
    [{ about: ['AQ'] }, [], 'about nothing here'],
    [{ agencies: ['reuters', 'anp'] }, ['harbour', 'cedars'], 'agencies: either'],
    [{ agencies: ['constructor'] }, [], 'an agency that nobody is'],
    [{ languages: ['nl'] }, ['harbour'], 'a language'],
    [{ places: ['g3', 'g2'] }, ['cedars', 'reef'], 'places of a cluster'],
    [{ places: ['toString'] }, [], 'a place that is none'],
    [{ unplaced: true }, ['trams'], 'the tray'],
    [{ unplaced: true, regions: ['NL'] }, ['trams'], 'the tray sets conditions of place aside'],
    [{ regions: ['WS'], agencies: ['afp'], languages: ['en'], from: 0 }, ['reef'], 'everything at once'],
    [{ places: ['g3'], regions: ['WS'] }, [], 'one place must meet all: filed from both is not enough']
  ];
  it.each(FILTERS)('%j gives its stories in list, pages, counts and places alike', (narrowed, expected, why) => {
    const stories = world();
    expect(stories.list(narrowed), why).toEqual(expected);
    expect(stories.list(narrowed, { limit: 1 }), why).toEqual(expected);
    const { counts, places, regions } = stories.ask(narrowed);
    const inTray = expected.includes('trams') ? 1 : 0;
    expect([counts.stories, counts.located], why).toEqual([expected.length, expected.length - inTray]);
    expect(
      Object.values(stories.places(narrowed)).every(([, , newest]) => expected.includes(newest)),
      why
    ).toBe(true);
    expect(places.place.length > 0, why).toBe(expected.length > inTray);
    expect(regions['001']! >= expected.length || narrowed.unplaced === true, why).toBe(true);
  });

  it('finds words among the stories that have them', () => {
    const found = Uint32Array.of(1, 3, 99);
    expect(world().ask({ q: 'quay' }, { found }).counts).toEqual({ stories: 2, located: 2, unplaced: 0 });
    expect(world().ask({ q: 'quay', regions: ['NL'] }, { found }).without).toEqual({ q: 1, region: 2 });
    expect(world().ask({ q: '!!!' }, { found: new Uint32Array(0) }).counts.stories).toBe(0);
    expect(() => world().ask({ q: 'quay' })).toThrow('without what was found');
  });

  it('counts stories by place, the newest and the highest confidence with each', () => {
    const shown = Object.entries(world().places({})).map(([name, [articles, , newest, sure]]) => [
      name,
      articles,
      newest,
      sure.toFixed(1)
    ]);
    expect(shown).toEqual([
      ['Amsterdam', 1, 'harbour', '0.9'],
      ['Beirut', 1, 'cedars', '0.6'],
      ['Suva', 1, 'reef', '0.9'],
      ['Apia', 2, 'reef', '0.9']
    ]);
  });

  it('keeps counting the tray when a region narrows the map', () => {
    expect(world().ask({ regions: ['NL'] }).counts).toEqual({ stories: 1, located: 1, unplaced: 1 });
    expect(world().ask({ regions: ['NL'], languages: ['nl'] }).counts.unplaced).toBe(0);
  });

  it('counts agencies, subjects and languages beside the ones chosen', () => {
    const facets = (narrowed: Partial<SettledFilter>) => world().ask(narrowed);
    expect(facets({ agencies: ['anp'] }).agencies).toEqual([
      { key: 'afp', name: 'AFP', articles: 2 },
      { key: 'anp', name: 'ANP', articles: 1 },
      { key: 'reuters', name: 'Reuters', articles: 1 }
    ]);
    expect(shownFacet(facets({ regions: ['NL'] }).agencies)).toBe('anp 1');
    expect(shownFacet(facets({ about: ['SY'], regions: ['LB', 'WS'] }).about)).toBe('FJ 1, SY 1, TR 1');
    expect(shownFacet(facets({}).about)).toBe('FJ 1, PL 1, SY 1, TR 1, UA 1');
    expect(shownFacet(facets({ languages: ['nl'] }).languages)).toBe('en 4, nl 1');
  });

  it('tells for each part how many stories would fit without it', () => {
    expect(world().ask({ regions: ['NL'], languages: ['en'] }).without).toEqual({ region: 4, lang: 1 });
    expect(world().ask({ unplaced: true, undated: true, from: 0 }).without).toEqual({
      undated: 1,
      from: 0,
      unplaced: 0
    });
    expect(world().ask({}).without).toEqual({});
  });

  it('counts a story filed from two places once in each region, and in the world once', () => {
    expect(world().ask({}).regions).toMatchObject({ '001': 5, '009': 2, FJ: 1, WS: 2, NL: 1, LB: 1 });
    expect(world().ask({ bbox: [170, -30, -170, 0] }).regions).toEqual({
      ...{ '001': 2, '009': 2, '054': 1, '061': 2, FJ: 1, WS: 2 }
    });
  });
});

/** Canada's stories, of which some have no time, and some more. */
const canada = () =>
  new ToldStories({
    quay: { at: ['Amsterdam'], published: NOON, agencies: ['ANP'], sources: ['Het Parool'] },
    mint: { at: ['Ottawa'], published: NOON - 3 * HOUR, language: 'fr', sources: ['Het Parool', 'Le Devoir'] },
    owls: { at: ['Toronto', 'Ottawa'], published: NOON - 2 * DAY, sources: ['Le Devoir'] },
    snow: { at: ['Québec'], published: null, sources: ['Le Devoir'] },
    kava: { at: ['Suva'], published: NOON - 30 * DAY },
    reef: { at: ['Apia'], published: null },
    void: { published: NOON - 5 * HOUR }
  });

describe('narrowing by circle, source, admin-1 region and unknown time', () => {
  const CASES: [Partial<SettledFilter>, string[], string][] = [
    [around(4.9, 52.37, 1), ['quay'], 'a circle around a place holds it'],
    [around(0, 52.37, 332), [], '332.5 km along the parallel is outside 332'],
    [around(0, 52.37, 333), ['quay'], '… and inside 333'],
    [around(180, -16, 950), ['kava', 'reef'], 'a circle on 180° reaches both sides'],
    [around(-179, -16, 330), [], 'Suva is some 360 km off, Apia 820'],
    [around(-179, -16, 400), ['kava'], 'from the east to the west of 180°'],
    [around(100, 90, 4200), ['quay'], 'a circle around the pole takes every longitude'],
    [around(100, 88, 4500), ['quay'], 'so does one that holds the pole'],
    [around(0, -90, 8000), ['kava'], 'the south pole likewise: 7,990 km to Suva, 8,470 to Apia'],
    [
      around(0, 0, 20_000),
      ['quay', 'mint', 'owls', 'kava', 'snow', 'reef'],
      'the widest circle: all but who is nowhere'
    ],
    [{ undated: true }, ['snow', 'reef'], 'stories whose time nobody knows'],
    [{ undated: true, from: 0 }, [], 'nothing is both undated and in a span'],
    [{ undated: true, regions: ['CA'] }, ['snow'], 'undated, of one country'],
    [{ sources: ['het parool'] }, ['quay', 'mint'], 'a source'],
    [{ sources: ['le devoir'] }, ['mint', 'owls', 'snow'], 'a story on pages of two sources has both'],
    [{ sources: ['het parool', 'le devoir'] }, ['quay', 'mint', 'owls', 'snow'], 'either'],
    [{ sources: ['de krant'] }, [], 'a source that nobody is'],
    [{ regions: ['CA.08'] }, ['mint', 'owls'], 'an admin-1 region'],
    [{ regions: ['CA.08', 'NL'] }, ['quay', 'mint', 'owls'], 'an admin-1 region or a country'],
    [{ regions: ['CA.10', '061'] }, ['snow', 'reef'], 'an admin-1 region or a region of the world'],
    [{ regions: ['CA', 'CA.08'] }, ['mint', 'owls', 'snow'], 'a country and a part of it: the country'],
    [{ regions: ['CA.99'] }, [], 'an admin-1 region without stories'],
    [{ regions: ['US.08'] }, [], 'the same number in another country']
  ];
  it.each(CASES)('%j gives its stories in list, counts and places alike', (narrowed, expected, why) => {
    const stories = canada();
    expect(stories.list(narrowed), why).toEqual(expected);
    expect(stories.ask(narrowed).counts.stories, why).toBe(expected.length);
    expect(
      Object.values(stories.places(narrowed)).every(([, , newest]) => expected.includes(newest)),
      why
    ).toBe(true);
  });

  it('counts sources beside the ones chosen', () => {
    expect(canada().ask({ sources: ['le devoir'], languages: ['fr', 'en'] }).sources).toEqual([
      { key: 'le devoir', name: 'Le Devoir', articles: 3 },
      { key: 'het parool', name: 'Het Parool', articles: 2 }
    ]);
  });

  it('counts admin-1 regions, a story of two places once, whatever region is chosen', () => {
    expect(canada().ask({}).admin1).toEqual({ 'CA.08': 2, 'CA.10': 1 });
    expect(canada().ask({ regions: ['CA.10', 'NL'] }).admin1).toEqual({ 'CA.08': 2, 'CA.10': 1 });
    expect(canada().ask({ languages: ['fr'] }).admin1).toEqual({ 'CA.08': 1 });
  });

  it('counts what is fresh at each place, with and without conditions', () => {
    const fresh = (narrowed: Partial<SettledFilter>, since: number | null) =>
      Object.fromEntries(Object.entries(canada().places(narrowed, since)).map(([name, [, count]]) => [name, count]));
    expect(fresh({ regions: ['CA', 'NL'] }, NOON - DAY)).toEqual({ Amsterdam: 1, Ottawa: 1, Toronto: 0, Québec: 0 });
    expect(fresh({ languages: ['en'], regions: ['CA', 'NL'] }, NOON)).toEqual({
      ...{ Amsterdam: 1, Ottawa: 0, Toronto: 0, Québec: 0 }
    });
    expect(fresh({ regions: ['NL'] }, null)).toEqual({ Amsterdam: 0 });
  });
});

describe('stories over time', () => {
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const over = (narrowed: Partial<SettledFilter>, offset = 0, within: { from: number; to: number } | null = null) =>
    canada().ask(narrowed, { times: { offset, within } }).times!;

  type Filled = [bucket: number, stories: number][];
  const TIMES: [Partial<SettledFilter>, { start: number | null; step: number; filled: Filled; unknown: number }, string][] = [
    [{ regions: ['NL'] }, { start: NOON, step: HOUR, filled: [[0, 1]], unknown: 0 }, 'one story: one bucket'],
    [
      { from: NOON, to: NOON + 1, undated: true },
      // Thirty days in 3-hour buckets would be 241: more than fit.
      { start: NOON - 30 * DAY, step: 6 * HOUR, filled: [[0, 1], [112, 1], [119, 2], [120, 1]], unknown: 2 },
      'the time of the filter is set aside'
    ],
    [
      { regions: ['CA'] },
      { start: NOON - 2 * DAY, step: HOUR, filled: [[0, 1], [45, 1]], unknown: 1 },
      'a country; the story of two places counts once'
    ],
    [{ regions: ['WS'] }, { start: null, step: HOUR, filled: [], unknown: 1 }, 'unknown times only'],
    [{ unplaced: true }, { start: NOON - 5 * HOUR, step: HOUR, filled: [[0, 1]], unknown: 0 }, 'the tray'],
    [{ languages: ['fr'] }, { start: NOON - 3 * HOUR, step: HOUR, filled: [[0, 1]], unknown: 0 }, 'a language'],
    [{ agencies: ['nobody'] }, { start: null, step: HOUR, filled: [], unknown: 0 }, 'no story at all']
  ]; // prettier-ignore
  it.each(TIMES)('%j: %j', (narrowed, expected, why) => {
    const { buckets, ...rest } = over(narrowed);
    const filled = [...buckets.entries()].filter(([, articles]) => articles > 0);
    expect({ ...rest, filled }, why).toEqual(expected);
  });

  test('days begin at a reader’s midnight, and a bucket holds what choosing it leaves', () => {
    for (const narrowed of [{}, { languages: ['en', 'fr'] }, { regions: ['150'] }]) {
      const whole = over(narrowed);
      // 30 days in steps of six hours: in Kolkata these begin half past the hour.
      const { start, step, buckets, unknown } = over(narrowed, 5.5 * HOUR);
      expect((start! + 5.5 * HOUR) % step).toBe(0);
      expect([sum(buckets), unknown]).toEqual([sum(whole.buckets), whole.unknown]);
      for (const [at, articles] of buckets.entries()) {
        const span = { from: start! + at * step, to: start! + (at + 1) * step };
        if (articles > 0) expect(canada().ask({ ...narrowed, ...span }).counts.stories).toBe(articles);
      }
    }
  });

  test('a part of time is laid out in finer buckets, whole ones, whether there are stories or not', () => {
    const within = { from: NOON - DAY, to: NOON };
    for (const narrowed of [{}, { regions: ['150'] }]) {
      const part = over(narrowed, 0, within);
      expect({ ...part, buckets: part.buckets.length }).toEqual({
        start: NOON - DAY,
        step: HOUR,
        buckets: 24,
        unknown: 0
      });
      expect(sum(part.buckets)).toBe(canada().ask({ ...narrowed, ...within }).counts.stories);
    }
    const empty = over({}, HOUR, { from: 0, to: 9 * DAY });
    expect([empty.start, empty.step, sum(empty.buckets)]).toEqual([-HOUR, 3 * HOUR, 0]);
  });
});

describe('arrivals in steps', () => {
  const span = { start: NOON - 2 * DAY, step: DAY, steps: 3 };
  /** `place stories` for each step. */
  const arrived = (narrowed: Partial<SettledFilter>, steps = span) => {
    const { stories, keys, filings } = canada().ask(narrowed, { arrivals: steps }).arrivals!;
    const pairs = (flat: number[]) =>
      flat.flatMap((index, at) => (at % 2 === 0 ? [`${keys[index]} ${flat[at + 1]}`] : []));
    return { stories, filings: filings.map(pairs) };
  };

  test('a story arrives at each of its places, without a place at none, without a time never', () => {
    expect(arrived({})).toEqual({ stories: [1, 2, 1], filings: [['g5 1', 'g6 1'], ['g6 1'], ['g1 1']] });
  });

  test('what the filter or its time leaves out does not arrive', () => {
    expect(arrived({ languages: ['fr'] })).toEqual({ stories: [0, 1, 0], filings: [[], ['g6 1'], []] });
    expect(arrived({ regions: ['NL'] }).stories).toEqual([0, 0, 1]);
    expect(arrived({ from: NOON - DAY, to: NOON }).stories).toEqual([0, 2, 0]);
    expect(arrived({ unplaced: true })).toEqual({ stories: [0, 1, 0], filings: [[], [], []] });
    expect(arrived({ undated: true })).toEqual({ stories: [0, 0, 0], filings: [[], [], []] });
  });

  test('the beginning of a step is in it, its end in the next', () => {
    expect(arrived({}, { start: NOON - DAY, step: DAY, steps: 1 }).stories).toEqual([2]);
    expect(arrived({}, { start: NOON, step: 1, steps: 1 }).stories).toEqual([1]);
  });
});
