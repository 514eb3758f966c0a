import { expect, test } from 'vitest';
import { parseFilter } from '../../../src/lib/filter/parse.ts';
import type { FilterParameter } from '../../../src/lib/filter/parameters.ts';
import { narrowingParts } from '../../../src/lib/filter/parts.ts';
import { NO_FILTER, type Filter } from '../../../src/lib/model/filter.ts';
import { settleFilter } from '../../../src/lib/server/settle-filter.ts';
import { countLifts } from '../../../src/routes/(map)/count-lifts.server.ts';

const gazetteer = { place: () => ({ lng: 35.5, lat: 33.9 }) as never };
const asFiltered = (query: string) => {
  const asked = parseFilter(new URLSearchParams(query));
  return { asked, settled: settleFilter(asked, { gazetteer, now: Date.UTC(2026, 2, 14) }) };
};

/** A store whose stories fit nothing but the empty filter. */
const onlyUnfiltered = {
  counts: async (filter: Filter) => {
    const stories = narrowingParts(filter).length === 0 ? 40 : 0;
    return { stories, located: stories, unplaced: 0 };
  }
};

test.each<[query: string, lifted: FilterParameter]>([
  ['q=olie', 'q'],
  ['region=NL', 'region'],
  ['region=US.TX', 'region'],
  ['place=g276781', 'place'],
  ['near=g276781,100', 'near'],
  ['near=4.9,52.37,100', 'near'],
  ['bbox=1,2,3,4', 'bbox'],
  ['area=_seK_seK_seK_seK?~hbE', 'area'],
  ['about=RU', 'about'],
  ['last=24h', 'last'],
  ['last=7d', 'last'],
  ['from=2026-01-01', 'from'],
  ['to=2026-01-01', 'to'],
  ['undated=1', 'undated'],
  ['agency=afp', 'agency'],
  ['source=parool', 'source'],
  ['lang=fr', 'lang'],
  ['unplaced=1', 'unplaced']
])('%s emptied the list: lifting %s is offered, as the address has it', async (query, lifted) => {
  expect(await countLifts(onlyUnfiltered, asFiltered(query))).toEqual([{ parameter: lifted, total: 40 }]);
});

test('the last hours and the words, of which neither alone is to blame, offer nothing', async () => {
  expect(await countLifts(onlyUnfiltered, asFiltered('last=24h&q=olie'))).toEqual([]);
  expect(narrowingParts(NO_FILTER)).toEqual([]);
});
