import { expect, test } from 'vitest';
import { liesIn, toggleRegion } from '../../../src/lib/region/toggle.ts';

test.each<[chosen: string[], code: string, expected: string[], why: string]>([
  [[], 'NL', ['NL'], 'the first'],
  [['NL'], 'JP', ['NL', 'JP'], 'one more'],
  [['NL', 'JP'], 'NL', ['JP'], 'one less'],
  [['NL', 'JP'], '001', [], 'the world takes everything away'],
  [['150', 'JP'], 'NL', ['JP', 'NL'], 'a country in a chosen continent narrows it'],
  [['NL', 'BE', 'JP'], '150', ['JP', '150'], 'a continent takes its countries up'],
  [['US'], 'US.CA', ['US.CA'], 'a state narrows its country'],
  [['US.CA', 'US.NY'], 'US', ['US'], 'a country takes its states up'],
  [['US.CA'], 'US.NY', ['US.CA', 'US.NY'], 'states stand beside each other'],
  [['019'], 'US.CA', ['US.CA'], 'a state lies in its continent too'],
  [['003'], '021', ['021'], 'Northern America lies in the group of North America']
])('%j and then %s: %j, %s', (chosen, code, expected) => {
  expect(toggleRegion(chosen, code)).toEqual(expected);
});

test.each<[code: string, other: string, expected: boolean]>([
  ['NL', 'NL', true],
  ['NL', '155', true],
  ['155', 'NL', false],
  ['US.CA', 'US', true],
  ['US', 'US.CA', false],
  ['US.CA', 'CA', false],
  ['XX.1', '150', false]
])('%s lies in %s: %s', (code, other, expected) => {
  expect(liesIn(code, other)).toBe(expected);
});
