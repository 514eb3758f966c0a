import { expect, test } from 'vitest';
import { buildPhrases, findPhrases } from '../../../src/lib/geocode/phrases.ts';
import { wordsOf } from '../../../src/lib/geocode/words.ts';

const phrases = buildPhrases([
  ['Sudan', 'SD'],
  ['South Sudan', 'SS'],
  ['Georgia', 'GE'],
  ['Georgia', 'US.GA'],
  ['Ga.', 'US.GA'],
  ['Turkey', 'TR'],
  ['libanais', 'LB'],
  ['Floyd County', 'floyd']
]);

const found = (text: string) => {
  const values: string[] = [];
  findPhrases(wordsOf(text), phrases, (value) => values.push(value));
  return values;
};

test.each([
  ['Talks in South Sudan', ['SS'], 'the longest phrase wins'],
  ['Sudan and South Sudan', ['SD', 'SS'], 'and both are found where both stand'],
  ['in Georgia', ['GE', 'US.GA'], 'a phrase with two meanings gives both'],
  ['Rome, Ga., voters', ['US.GA'], 'an abbreviation with its full stop'],
  ['Ga maar', [], 'and not without it'],
  ['roast turkey', [], 'a word in lower case is no name'],
  ['TURKEY VOTES', ['TR'], 'capitals throughout are capitals'],
  ["l'armée libanaise, libanais", ['LB'], 'a phrase in lower case takes whole words only'],
  ['Libanais', ['LB'], 'and a capital, as at the start of a sentence'],
  ['Floyd Counting', [], 'every word of a phrase must be there']
])('%s: %j (%s)', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
