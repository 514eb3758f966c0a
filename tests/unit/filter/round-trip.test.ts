import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILTER_TABLE } from '../../../src/lib/filter/parameters.ts';
import { parseFilter, readFilter } from '../../../src/lib/filter/parse.ts';
import { filterParams, queryOf } from '../../../src/lib/filter/serialise.ts';
import { type Camera, readView, type PageView, viewParams } from '../../../src/lib/filter/view.ts';
import { type Filter, NO_FILTER } from '../../../src/lib/model/filter.ts';
import { REGIONS, WORLD } from '../../../src/lib/region/regions.ts';

const PARAMETERS = [...Object.keys(FILTER_TABLE), 'at', 'story'];

const sorted = (values: fc.Arbitrary<string>) =>
  fc.uniqueArray(values, { maxLength: 6 }).map((list) => list.toSorted());
const degrees = (limit: number) => fc.integer({ min: -limit * 1e6, max: limit * 1e6 }).map((value) => value / 1e6 + 0);
/** The encoded polyline keeps five decimals. */
const corner = (limit: number) => fc.integer({ min: -limit * 1e5, max: limit * 1e5 }).map((value) => value / 1e5 + 0);
const codes = REGIONS.map((region) => region.code).filter((code) => code !== WORLD);
const earliest = Date.UTC(1900, 0, 1);
const latest = Date.UTC(2200, 0, 1);

/** Filters as `parseFilter` makes them: lists sorted, `to` after `from`. */
const filters: fc.Arbitrary<Filter> = fc
  .record({
    regions: sorted(fc.constantFrom(...codes, 'US.CA', 'NL.07')),
    about: sorted(fc.constantFrom(...codes)),
    bbox: fc.option(fc.tuple(degrees(180), degrees(90), degrees(180), degrees(90))),
    area: fc.option(fc.array(fc.tuple(corner(540), corner(90)), { minLength: 3, maxLength: 12 })),
    near: fc.option(
      fc
        .record({ at: fc.tuple(degrees(180), degrees(90)), km: fc.integer({ min: 1, max: 200_000 }) })
        .chain(({ at, km }) =>
          fc.constantFrom({ place: null, at, km: km / 10 }, { place: 'g2950159', at: null, km: km / 10 })
        )
    ),
    last: fc.option(fc.integer({ min: 1, max: 87_600 })),
    undated: fc.boolean(),
    sources: sorted(fc.constantFrom('het parool', 'nos')),
    span: fc.tuple(fc.option(fc.integer({ min: earliest, max: latest })), fc.option(fc.integer({ min: 1, max: 1e12 }))),
    agencies: sorted(fc.constantFrom('anp', 'reuters', 'agence france-presse', 'tt nyhetsbyrån')),
    languages: sorted(fc.constantFrom('nl', 'en', 'de', 'fr')),
    q: fc.string({ unit: 'binary', maxLength: 80 }).map((text) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim()),
    places: sorted(fc.stringMatching(/^g\d{1,9}$/)),
    unplaced: fc.boolean()
  })
  .map(({ bbox, span: [from, length], ...rest }) => ({
    ...rest,
    bbox: bbox && [bbox[0], Math.min(bbox[1], bbox[3]), bbox[2], Math.max(bbox[1], bbox[3])],
    from,
    to: length === null ? null : (from ?? earliest) + length
  }));

describe('a filter', () => {
  test('comes back from its own URL', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const url = new URL(`https://example.org/${queryOf(filterParams(filter))}`);
        expect(parseFilter(url.searchParams)).toEqual(filter);
      })
    );
  });

  test('of nothing is an empty URL', () => {
    expect(filterParams(NO_FILTER).toString()).toBe('');
    expect(queryOf(filterParams(NO_FILTER))).toBe('');
  });

  test('has one URL, whatever order it was given in', () => {
    const one = parseFilter(new URLSearchParams('q=x&region=NL,BE&lang=nl'));
    const other = parseFilter(new URLSearchParams('lang=NL&region=be&region=nl&q=x'));
    expect(filterParams(one).toString()).toBe(filterParams(other).toString());
  });

  test('has a URL that people can read', () => {
    const filter = parseFilter(new URLSearchParams('region=nl,150&from=2026-07-21&to=2026-07-21&bbox=1,2,3,4'));
    expect(queryOf(filterParams(filter))).toBe('?region=150,NL&bbox=1,2,3,4&from=2026-07-21&to=2026-07-21');
  });
});

const cameras: fc.Arbitrary<Camera> = fc.record({
  lng: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((value) => value / 1e4 + 0),
  lat: fc.integer({ min: -900_000, max: 900_000 }).map((value) => value / 1e4 + 0),
  zoom: fc.integer({ min: 0, max: 2400 }).map((value) => value / 100)
});
const views: fc.Arbitrary<PageView> = fc.record({
  at: fc.option(cameras),
  story: fc.option(fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/))
});

describe('a view', () => {
  test('comes back from its own URL', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(new URLSearchParams(viewParams(view).toString()))).toEqual({ view, problems: [] });
      })
    );
  });

  test.each([
    [193.1, -166.9, 'beyond the antimeridian'],
    [-540, -180, 'once round the world'],
    [4.9, 4.9, 'within range']
  ])('panned to %d is written as %d: %s', (lng, written) => {
    expect(viewParams({ at: { lng, lat: 1, zoom: 2 }, story: null }).get('at')).toBe(`${written},1,2`);
  });

  test.each([
    ['at=4.9,52.4', 'at', 'lng,lat,zoom'],
    ['at=4.9,52.4,25', 'at', 'lng,lat,zoom'],
    ['at=4.9,52.4,-1', 'at', 'lng,lat,zoom'],
    ['at=x', 'at', '"x" is not a view'],
    ['story=<script>', 'story', 'is not the id of a story']
  ])('%s: %s says “%s”', (query, parameter, says) => {
    const { view, problems } = readView(new URLSearchParams(query));
    expect(view).toEqual({ at: null, story: null });
    expect(problems[0]).toMatchObject({ parameter });
    expect(problems[0]!.message).toContain(says);
  });
});

test('no text from outside makes a reader throw, and what was read is a filter that reads back', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('NL,EU-ish', '1,2,3,4', '2026-07-21', '9999-12-31', '9999-12-31T23:00-05:00', '__proto__')
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...PARAMETERS), text), { maxLength: 8 }), (pairs) => {
      const params = new URLSearchParams(pairs);
      readView(params);
      const { filter } = readFilter(params);
      expect(parseFilter(filterParams(filter))).toEqual(filter);
    })
  );
});
