import { describe, expect, test } from 'vitest';
import { parseFilter } from '../../../src/lib/filter/parse.ts';
import { activeFilters, type FilterNames } from '../../../src/lib/panel/active-filters.ts';

const names: FilterNames = {
  region: (code) => `R${code}`,
  language: (code) => `L${code}`,
  agency: (key) => `A${key}`,
  date: String
};
const active = (query: string, options = {}) => activeFilters(parseFilter(new URLSearchParams(query)), names, options);

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

  test('box, times and words are one chip each', () => {
    const query = 'bbox=1,2,3,4&from=2026-03-01&to=2026-03-02&q=olie&lang=nl';
    expect(active(query).map(({ parameter }) => parameter)).toEqual(['bbox', 'from', 'to', 'lang', 'q']);
  });

  test('places and the tray count only where an empty list has to be explained', () => {
    expect(active('place=g1&unplaced=1')).toEqual([]);
    expect(active('place=g1&unplaced=1', { all: true }).map(({ parameter }) => parameter)).toEqual([
      'place',
      'unplaced'
    ]);
  });
});
