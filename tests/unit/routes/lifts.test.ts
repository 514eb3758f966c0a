import { expect, test } from 'vitest';
import { parseFilter } from '../../../src/lib/filter/parse.ts';
import type { FilterParameter } from '../../../src/lib/filter/parameters.ts';
import { READ_ROWS } from '../../../src/lib/filter/reading-table.ts';
import { narrowingParts } from '../../../src/lib/filter/parts.ts';
import { NO_FILTER } from '../../../src/lib/model/filter.ts';
import { settleFilter } from '../../../src/lib/server/settle-filter.ts';
import { liftsOf } from '../../../src/routes/(map)/lifts.server.ts';

const gazetteer = { place: () => ({ lng: 35.5, lat: 33.9 }) as never };
const asFiltered = (query: string) => {
  const asked = parseFilter(new URLSearchParams(query));
  return { asked, settled: settleFilter(asked, { gazetteer, now: Date.UTC(2026, 2, 14) }) };
};

test.each<[query: string, lifted: FilterParameter]>(
  READ_ROWS.map(([parameter, { schema }]) => [`${parameter}=${schema.example}`, parameter])
)('%s emptied the list: lifting %s is offered, as the address has it', (query, parameter) => {
  const { asked, settled } = asFiltered(query);
  // An answer knows the filter as it was settled.
  const without = Object.fromEntries(narrowingParts(settled).map((part) => [part, 40]));
  expect(liftsOf(asked, without)).toEqual([{ parameter, total: 40 }]);
});

test('what brings nothing back is not offered', () => {
  const { asked } = asFiltered('last=24h&q=olie');
  expect(liftsOf(asked, { from: 0, q: 3 })).toEqual([{ parameter: 'q', total: 3 }]);
  expect(liftsOf(NO_FILTER, {})).toEqual([]);
});
