import { expect, test } from 'vitest';
import { readHome } from '../../../src/lib/geocode/home.ts';
import { gazetteer } from './open.ts';

const read = (text: string) => {
  const home = readHome(text, gazetteer);
  return home && [home.place?.name ?? null, home.country, home.admin1];
};

test.each<[text: string, expected: (string | null)[] | null, why: string]>([
  ['Brattleboro, VT, US', ['Brattleboro', 'US', 'VT'], 'place, state and country'],
  ['Hudson, Ohio', ['Hudson', 'US', 'OH'], 'a state without its country'],
  ['London, Ontario, CA', ['London', 'CA', '08'], 'CA is Canada where a province stands before it'],
  ['Alkmaar, NL', ['Alkmaar', 'NL', '07'], 'NL is the Netherlands, though Newfoundland is printed so'],
  ['NL', [null, 'NL', null], 'a country alone has no place'],
  ['Nowhere-at-all, VT, US', [null, 'US', 'VT'], 'an unknown town leaves its state'],
  ['Brattleboro', ['Brattleboro', 'US', 'VT'], 'a town alone is the best known of that name'],
  ['', null, 'nothing is no home'],
  ['?!', null, 'nor is rubbish']
])('%s: %j (%s)', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
