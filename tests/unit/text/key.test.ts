import { fc } from '../gazetteer/property.ts';
import { describe, expect, it } from 'vitest';
import { foldKey, KEY_ROOM, keyOfBytes, keyWords, LONGEST_KEY } from '../../../src/lib/text/key.ts';

describe('the key of a name', () => {
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
    ['ǾRSTED', 'orsted', 'an accent on a letter that stays whole'],
    ['eﬃcient', 'efficient', 'a ligature'],
    ['Mos\u00adkou', 'moskou', 'a soft hyphen is none'],
    ['Hawaiʻi', 'hawaii', 'an ʻokina'],
    ['Ấp Bình Thạnh', 'apbinhthanh', 'two accents on a letter'],
    ['Москва', '', 'another script has no key'],
    ['', '', 'nothing']
  ])('%j becomes %j: %s', (printed, key) => expect(foldKey(printed)).toBe(key));

  it('folds bytes as it folds text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const bytes = new TextEncoder().encode(text);
        const into = new Uint8Array(KEY_ROOM);
        const end = keyOfBytes(bytes, { start: 0, end: bytes.length }, into, 0);
        expect(new TextDecoder().decode(into.subarray(0, end))).toBe(foldKey(text));
      })
    );
  });

  it('keeps the words apart where they are asked for', () => {
    expect(keyWords("St.John's-aan-Zee (Oost) Москва")).toEqual(['st', 'johns', 'aan', 'zee', 'oost']);
  });

  it('is no longer than the longest name, but for the last letter', () => {
    expect(foldKey('ab'.repeat(LONGEST_KEY))).toHaveLength(LONGEST_KEY);
    expect(foldKey('ﬃ'.repeat(LONGEST_KEY)).length).toBeLessThanOrEqual(KEY_ROOM);
  });

  it('gives the same key for its own result', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(foldKey(foldKey(text))).toBe(foldKey(text));
      })
    );
  });
});
