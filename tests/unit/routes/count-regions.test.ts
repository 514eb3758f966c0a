import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/lib/model/filter.ts';
import type { PlaceCount } from '../../../src/lib/model/story.ts';
import type { SharedStories, Store } from '../../../src/lib/server/store/store.ts';
import { countRegions } from '../../../src/routes/(map)/count-regions.server.ts';

const place = (country: string, articles: number) => ({ country, articles }) as PlaceCount;

function counts(places: PlaceCount[], shared: SharedStories[]) {
  return countRegions({ shared: async () => shared } as unknown as Store, NO_FILTER, places);
}

test.each<[places: PlaceCount[], shared: SharedStories[], expected: Record<string, number>, why: string]>([
  [[place('NL', 2), place('NL', 3)], [], { NL: 5 }, 'a country is the sum of its places'],
  [
    [place('UA', 4), place('RU', 6)],
    [{ countries: ['UA', 'RU'], stories: 3 }],
    { UA: 4, RU: 6, '151': 7, '150': 7 },
    'a story of two countries is one of the region that holds both'
  ],
  [
    [place('NL', 4), place('NL', 6)],
    [{ countries: ['NL', 'NL'], stories: 2 }],
    { NL: 8, '155': 8, '150': 8 },
    'a story of two places is one of its country'
  ],
  [
    [place('NL', 1), place('US', 1)],
    [{ countries: ['NL', 'US'], stories: 1 }],
    { NL: 1, US: 1 },
    'countries of two continents meet in the world alone'
  ]
])('%j with %j: %j, %s', async (places, shared, expected) => {
  const { '001': _world, ...regions } = await counts(places, shared);
  expect(regions).toEqual(expected);
});
