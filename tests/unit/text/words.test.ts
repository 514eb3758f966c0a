import { describe, expect, test } from 'vitest';
import { foldSpan, foldWords, wordSpans } from '../../../src/lib/text/words.ts';
import { fc } from '../gazetteer/property.ts';

describe('words', () => {
  test.each<[text: string, words: string[], printed: string[], why: string]>([
    ["St.John's-aan-Zee (Oost)", ['st', 'john', 's', 'aan', 'zee', 'oost'], ['St', 'John', 's', 'aan', 'Zee', 'Oost'], 'signs part'],
    ['Noord-Hollandse, 3½', ['noord', 'hollandse', '3½'], ['Noord', 'Hollandse', '3½'], 'a hyphen too'],
    ['\u200bŁo\u0301dz\u0301\u200b!', ['lodz'], ['Ło\u0301dz\u0301'], 'a last accent belongs to it, what is invisible around it does not'],
    ['Mos\u00adkou', ['moskou'], ['Mos\u00adkou'], 'within it it does'],
    ['Hawaiʻi', ['hawaii'], ['Hawaiʻi'], 'a letter that looks like an apostrophe'],
    ['😀𝐁onn😀', ['bonn'], ['𝐁onn'], 'two units make a letter'],
    ['', [], [], 'none']
  ])('of %j are %j: %s', (text, words, printed) => {
    const { start, end } = wordSpans(text);
    expect(foldWords(text)).toEqual(words);
    expect(start.map((from, index) => text.slice(from, end[index]))).toEqual(printed);
  }); // prettier-ignore

  test('may be joined at apostrophes', () => {
    expect(foldWords("N'Djamena, 's-Gravenhage", { joined: true })).toEqual(['ndjamena', 's', 'gravenhage']);
    expect(foldWords("N'Djamena, 's-Gravenhage")).toEqual(['n', 'djamena', 's', 'gravenhage']);
  });

  test('are read up to a limit', () =>
    expect(foldWords('Amsterdam Rotterdam', { limit: 13 })).toEqual(['amsterdam', 'rot']));

  test('of one fold have one hash, others another', () => {
    const { hash } = wordSpans('Łódź LODZ lódz lodzi');
    expect(new Set(hash).size).toBe(2);
  });

  test('of any text lie within it, in order, apart, and fold to what they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.boolean(), (text, joined) => {
        const { start, end, hash } = wordSpans(text, { joined });
        let before = 0;
        start.forEach((from, index) => {
          expect(from).toBeGreaterThanOrEqual(before);
          expect(end[index]).toBeGreaterThan(from);
          before = end[index]!;
          const folded = foldSpan(text, from, before);
          expect(folded).not.toBe('');
          expect(wordSpans(folded).hash).toEqual([hash[index]]);
        });
        expect(before).toBeLessThanOrEqual(text.length);
      })
    );
  });
});
