import { fc } from './property.ts';
import { describe, expect, it } from 'vitest';
import { fold, foldBytes, foldWords, LONGEST_KEY } from '../../../src/lib/gazetteer/fold.ts';

describe('fold', () => {
  it.each([
    ['GENÈVE', 'geneve', 'marks go'],
    ['Gene\u0300ve', 'geneve', 'decomposed text is the same text'],
    ["'s-Hertogenbosch", 'shertogenbosch', 'apostrophe and hyphen go'],
    ['’S-HERTOGENBOSCH', 'shertogenbosch', 'a curly apostrophe is one too'],
    ["ST. JOHN'S", 'stjohns', 'dots and spaces go'],
    ['N’Djamena', 'ndjamena', 'as printed with and without apostrophe'],
    ['Łódź', 'lodz', 'ł does not decompose'],
    ['STRASSBURG', 'strassburg', 'capitals have no ß'],
    ['Straßburg', 'strassburg', 'ß is ss'],
    ['København', 'kobenhavn', 'ø'],
    ['Œuilly', 'oeuilly', 'œ'],
    ['Diyarbakır', 'diyarbakir', 'dotless i'],
    ['İZMİR', 'izmir', 'dotted capital I'],
    ['Þórshöfn', 'thorshofn', 'þ is two letters'],
    ['Москва', '', 'another script has no key'],
    ['', '', 'nothing']
  ])('%j becomes %j: %s', (printed, key) => expect(fold(printed)).toBe(key));

  it('keeps the words apart where they are asked for', () => {
    expect(foldWords("St.John's-aan-Zee (Oost)")).toEqual(['st', 'johns', 'aan', 'zee', 'oost']);
  });

  it('folds bytes as it folds text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const bytes = new TextEncoder().encode(text);
        const into = new Uint8Array(2 * LONGEST_KEY);
        const end = foldBytes(bytes, { start: 0, end: bytes.length }, into, 0);
        expect(new TextDecoder().decode(into.subarray(0, end))).toBe(fold(text));
      })
    );
  });

  it('gives the same key for its own result', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      })
    );
  });
});
