import { expect, test } from 'vitest';
import { parseFilter } from '../../../src/lib/filter/parse.ts';
import { narrowingParts, withoutPart } from '../../../src/lib/filter/parts.ts';
import { filterParams } from '../../../src/lib/filter/serialise.ts';
import { NO_FILTER } from '../../../src/lib/model/filter.ts';

const EVERY: [parameter: string, value: string][] = [
  ['q', 'olie'],
  ['region', 'NL,150'],
  ['place', 'g1'],
  ['near', '4.9,52.37,100'],
  ['bbox', '1,2,3,4'],
  ['area', '_p~iF~ps|U_ulLnnqC_mqNvxq`@'],
  ['about', 'UA'],
  ['last', '7d'],
  ['from', '2026-03-01'],
  ['to', '2026-03-02'],
  ['undated', '1'],
  ['agency', 'anp,reuters'],
  ['source', 'parool'],
  ['lang', 'nl'],
  ['unplaced', '1']
];

test('nothing narrows the world', () => {
  expect(narrowingParts(NO_FILTER)).toEqual([]);
});

test.each(EVERY)('%s=%s is one part, and lifting it leaves the world', (parameter, value) => {
  const filter = parseFilter(new URLSearchParams([[parameter, value]]));
  expect(narrowingParts(filter)).toEqual([parameter]);
  expect(withoutPart(filter, narrowingParts(filter)[0]!)).toEqual(NO_FILTER);
});

test('every parameter that the filter writes is a part', () => {
  const written = [...filterParams(parseFilter(new URLSearchParams(EVERY))).keys()];
  expect(EVERY.map(([parameter]) => parameter).sort()).toEqual(written.sort());
});

test('the beginning that follows from a span goes with it', () => {
  const settled = { ...NO_FILTER, last: 24, from: 1 };
  expect(narrowingParts(settled)).toEqual(['last']);
  expect(withoutPart(settled, 'last')).toEqual(NO_FILTER);
});
