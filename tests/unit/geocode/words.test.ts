import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCapitalised, wordsOf } from '../../../src/lib/geocode/words.ts';

const cut = (text: string) => {
  const words = wordsOf(text);
  return words.start.map((start, index) => text.slice(start, words.end[index]));
};

test.each([
  ['Noord-Hollandse duinen', ['Noord', 'Hollandse', 'duinen'], 'a hyphen parts words'],
  ["St. John's, N.L.", ['St', 'John', 's', 'N', 'L'], 'full stops and apostrophes too'],
  ['GENÈVE – Łódź', ['GENÈVE', 'Łódź'], 'letters with marks belong to the word'],
  ['', [], 'nothing has no words']
])('%j is cut into %j: %s', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test.each([
  ['Genève', 'GENEVE', true, 'marks and case are folded away'],
  ['Straße', 'STRASSE', true, 'ß is ss'],
  ['Genua', 'Genève', false, 'other letters make another word']
])('%s and %s have the same hash: %s (%s)', (left, right, same) => {
  expect(wordsOf(left).hash[0] === wordsOf(right).hash[0]).toBe(same);
});

test('a name begins with a capital, also one with a mark', () => {
  const words = wordsOf('Łódź and łódź in 2024');
  expect(words.hash.map((_, index) => isCapitalised(words, index))).toEqual([true, false, false, false, true]);
});

test('words lie inside any text, in order, and no further than the limit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(200), (text, limit) => {
      const { start, end } = wordsOf(text, limit);
      let before = 0;
      start.forEach((from, index) => {
        expect(from).toBeGreaterThanOrEqual(before);
        expect(end[index]).toBeGreaterThan(from);
        before = end[index]!;
      });
      expect(before).toBeLessThanOrEqual(Math.min(limit, text.length));
    }),
    { numRuns: 200 }
  );
});
