import { describe, expect, test } from 'vitest';
import { NO_FILTER, type Filter } from '../../../src/lib/model/filter.ts';
import type { Place } from '../../../src/lib/model/place.ts';
import { freshFrom, settleFilter, settleLoosely } from '../../../src/lib/server/settle-filter.ts';

const NOW = Date.UTC(2026, 0, 25, 12, 34, 56, 789);
const gazetteer = {
  place: (key: string) => (key === 'g1' ? ({ key, lng: 4.9, lat: 52.37 } as Place) : null)
};
const settling = { gazetteer, now: NOW };
const filter = (narrowed: Partial<Filter>): Filter => ({ ...NO_FILTER, ...narrowed });
const around = (place: string) => ({ near: { place, at: null, km: 50 } });

test('the last hours count back from the whole minute, in the place of `from`', () => {
  const settled = settleFilter(filter({ last: 24, from: 5, to: 9 }), settling);
  expect(settled).toEqual(filter({ from: Date.UTC(2026, 0, 24, 12, 34), to: 9 }));
  expect(settleFilter(filter({ last: 24, to: 9 }), { gazetteer, now: NOW + 3000 })).toEqual(settled);
});

test('the circle around a place gets its middle, one around a point keeps it', () => {
  expect(settleFilter(filter(around('g1')), settling).near).toEqual({ place: 'g1', at: [4.9, 52.37], km: 50 });
  const point = filter({ near: { place: null, at: [1, 2], km: 3 } });
  expect(settleFilter(point, settling)).toEqual(point);
});

test.each<[Partial<Filter>, string, string]>([
  [around('g9'), 'near', 'a place that the gazetteer does not know'],
  [{ regions: ['NL', 'US.ZZ'] }, 'region', 'an admin-1 region that is none']
])('%j is refused at %s: %s', (narrowed, parameter) => {
  expect(() => settleFilter(filter(narrowed), settling)).toThrow(expect.objectContaining({ parameter }));
});

describe('for a page', () => {
  test('what cannot be settled is left out and said; the rest stands', () => {
    const read = settleLoosely(
      filter({ ...around('g9'), regions: ['NL', 'US.CA', 'US.ZZ'], last: 2, q: 'x' }),
      settling
    );
    expect(read.problems.map(({ parameter }) => parameter)).toEqual(['region', 'near']);
    expect(read.asked).toEqual(filter({ regions: ['NL', 'US.CA'], last: 2, q: 'x' }));
    expect(read.settled).toEqual({ ...read.asked, last: null, from: Date.UTC(2026, 0, 25, 10, 34) });
  });

  test('the filter as asked keeps its words, and tells the map where the circle is', () => {
    const read = settleLoosely(filter({ ...around('g1'), last: 24 }), settling);
    expect(read.problems).toEqual([]);
    expect(read.asked).toMatchObject({ last: 24, from: null, near: { place: 'g1', at: [4.9, 52.37] } });
  });
});

test('fresh is the last 24 hours, to five minutes', () => {
  expect(new Date(freshFrom(NOW)).toISOString()).toBe('2026-01-24T12:30:00.000Z');
});
