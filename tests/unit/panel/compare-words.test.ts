import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWords } from '../../../src/lib/panel/compare-words.ts';

const shown = (text: string, other: string) =>
  compareWords(text, other)
    .map((piece) => (piece.own ? `[${piece.text}]` : piece.text))
    .join('');

test.each<[text: string, other: string, expected: string, why: string]>([
  ['Twelve people died.', 'Twelve people died.', 'Twelve people died.', 'the same words'],
  ['Fifteen people died.', 'Twelve people died.', '[Fifteen] people died.', 'another number'],
  ['Two bridges are closed.', 'Two bridges closed.', 'Two bridges [are ]closed.', 'a word more'],
  ['Two bridges closed.', 'Two bridges are closed.', 'Two bridges closed.', 'a word less leaves nothing to mark'],
  ['', 'Anything', '', 'nothing at all']
])('%j beside %j: %s, %s', (text, other, expected) => {
  expect(shown(text, other)).toBe(expected);
});

test('the pieces are the text again, whatever it is compared with', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }), (text, other) => {
      expect(
        compareWords(text, other)
          .map((piece) => piece.text)
          .join('')
      ).toBe(text);
    })
  );
});
