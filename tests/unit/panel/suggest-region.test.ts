import { expect, test } from 'vitest';
import { suggestRegion } from '../../../src/lib/panel/suggest-region.ts';
import { loadNames } from '../../../src/lib/region/names.ts';

const dutch = await loadNames('nl');

const rows: [given: string, code: string | null, why: string][] = [
  ['EU-ish', '150', 'the first word begins a name'],
  ['Duitsland', 'DE', "a name in the reader's language"],
  ['NL,duitsland', 'DE', 'what is good is passed over'],
  ['NL,150', null, 'nothing is wrong'],
  ['qqqq', null, 'nothing comes near'],
  ['', null, 'nothing was given']
];

test.each(rows)('%j → %o: %s', (given, code) => {
  expect(suggestRegion(given, dutch)).toBe(code);
});
