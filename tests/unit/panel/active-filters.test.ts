import { describe, expect, test } from 'vitest';
import { parseFilter } from '../../../src/lib/filter/parse.ts';
import type { FilterNames } from '../../../src/lib/filter/part-labels.ts';
import { activeFilters } from '../../../src/lib/panel/active-filters.ts';

const names: FilterNames = {
  region: (code) => `R${code}`,
  language: (code) => `L${code}`,
  agency: (key) => `A${key}`,
  source: (key) => `S${key}`,
  place: (key) => (key === 'g1' ? 'Oslo' : null),
  date: String
};
const active = (query: string) => activeFilters(parseFilter(new URLSearchParams(query)), names);

describe('every part of the filter can be lifted by itself', () => {
  test('no filter, no chip', () => {
    expect(active('')).toEqual([]);
  });

  test('one of several regions leaves the others', () => {
    expect(active('region=FJ,NL').map(({ label, rest }) => [label.params.value, rest])).toEqual([
      ['RFJ', 'NL'],
      ['RNL', 'FJ']
    ]);
  });

  test('what stories are about stands beside where they were filed', () => {
    expect(active('about=RU,UA&region=GB').map(({ label, rest }) => [label.key, label.params.value, rest])).toEqual([
      ['panel.chip.region', 'RGB', null],
      ['panel.chip.about', 'RRU', 'UA'],
      ['panel.chip.about', 'RUA', 'RU']
    ]);
  });

  test('the last value of a parameter takes the parameter along', () => {
    expect(active('agency=anp').map(({ parameter, rest }) => [parameter, rest])).toEqual([['agency', null]]);
  });

  test('of a long list three are named and the rest counted, lifted together', () => {
    const many = Array.from({ length: 40 }, (_, index) => `a${String(index).padStart(2, '0')}`);
    expect(active(`agency=${many.join()}`)).toEqual([
      {
        parameter: 'agency',
        label: { key: 'panel.chip.agency', params: { value: 'Aa00, Aa01, Aa02 +37' } },
        rest: null
      }
    ]);
  });

  test('box, area, circle, times and words are one chip each, the words first', () => {
    const query =
      'bbox=1,2,3,4&near=4.9,52.37,100&from=2026-03-01&to=2026-03-02&undated=1&q=olie&lang=nl&source=parool';
    expect(active(query).map(({ parameter }) => parameter)).toEqual([
      ...['q', 'near', 'bbox', 'from', 'to', 'undated', 'source', 'lang']
    ]);
  });

  test.each<[query: string, key: string, params: object, why: string]>([
    ['near=g1,100', 'search.chip.near', { km: 100, place: 'Oslo' }, 'a circle is named by its place'],
    ['near=g2,50', 'search.chip.circle', { km: 50 }, 'a place that nobody knows has no name to show'],
    ['near=4.9041,52.3676,2.5', 'search.chip.nearPoint', { km: 2.5, lat: 52.37, lng: 4.9 }, 'a point by its degrees'],
    ['last=24h', 'search.chip.lastHours', { hours: 24 }, 'a day is 24 hours, not yesterday'],
    ['last=7d', 'search.chip.lastDays', { days: 7 }, 'more are days'],
    ['place=g1', 'search.chip.place', { value: 'Oslo' }, 'a place is named'],
    ['place=g1,g2', 'panel.chip.place', { count: 2 }, 'a cluster counted'],
    ['place=_Q', 'panel.chip.bbox', {}, 'a large one is a part of the map'],
    ['unplaced=1', 'panel.chip.unplaced', {}, 'the tray is a filter too']
  ])('%s is one chip: %s %j, %s', (query, key, params) => {
    expect(active(query).map(({ label, rest }) => [label.key, label.params, rest])).toEqual([[key, params, null]]);
  });

  test('a span that ends now has one chip, though it has a beginning too', () => {
    const filter = { ...parseFilter(new URLSearchParams('last=7d')), from: 1 };
    expect(activeFilters(filter, names).map(({ parameter }) => parameter)).toEqual(['last']);
  });
});
