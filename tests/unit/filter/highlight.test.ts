import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlight } from '../../../src/lib/filter/highlight.ts';
import { foldName } from '../../../src/lib/text/fold.ts';
import { foldWords, wordSpans } from '../../../src/lib/text/words.ts';
import { ownTime } from '../own-time.ts';

/** The pieces as one line, hits in brackets. */
const shown = (text: string, query: string) =>
  highlight(text, query)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('');

describe('what a search found is marked', () => {
  test.each<[text: string, query: string, expected: string, why: string]>([
    ['Naar Moskou.', 'moskou', 'Naar [Moskou].', 'case does not count'],
    ['Naar Moskou.', 'mosk', 'Naar [Moskou].', 'the beginning of a word finds it whole'],
    ['Naar Moskou.', 'oskou', 'Naar Moskou.', 'its middle does not'],
    ['Naar Moskou.', '"mosk"', 'Naar Moskou.', 'in quotes a word must be whole'],
    ['In Łódź regnet es', 'lodz', 'In [Łódź] regnet es', 'letters without an accent to take off'],
    ['Die Straße nach Malmö', 'strasse MALMO', 'Die [Straße] nach [Malmö]', 'ß is ss, ö is o'],
    ['Die Strasse', 'Straße', 'Die [Strasse]', 'and the other way around'],
    ['Bodø, Ærø', 'bodo aero', '[Bodø], [Ærø]', 'Danish letters'],
    ['Sa\u0303o Paulo', 'sao', '[Sa\u0303o] Paulo', 'an accent of its own stays with its letter'],
    ['Zuid-Afrika en Zuid-Korea', 'zuid-afrika', '[Zuid-Afrika] en Zuid-Korea', 'a hyphen keeps words in a row'],
    ['the old harbour, the new harbour', '"new harbour"', 'the old harbour, the [new harbour]', 'a phrase'],
    ['new harbour new', '"new harbour" new', '[new harbour] [new]', 'the longest match wins'],
    ['ΟΔΟΣ', 'οδος', '[ΟΔΟΣ]', 'final sigma'],
    ['Мой дом', 'мои', '[Мой] дом', 'й is и, as all letters are without their marks'],
    ['Mos\u00adkou', 'moskou', '[Mos\u00adkou]', 'what is invisible does not part a word'],
    ['no such word', 'moskou', 'no such word', 'nothing found'],
    ['text', '', 'text', 'nothing asked'],
    ['text', '!!! "', 'text', 'no word asked'],
    ['', 'text', '', 'nothing to look in']
  ])('%j for %j: %j, %s', (text, query, expected) => {
    expect(shown(text, query)).toBe(expected);
  });
});

describe('always', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());

  test('the pieces join to the text, none is empty, and no two of a kind follow each other but hits', () => {
    fc.assert(
      fc.property(anything, anything, (text, query) => {
        const pieces = highlight(text, query);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        expect(pieces.some((piece, at) => !piece.hit && pieces[at + 1]?.hit === false)).toBe(false);
      })
    );
  });

  test('a word of the text is found by its beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), (text, pick) => {
        const { start, end } = wordSpans(text);
        fc.pre(start.length > 0);
        const word = pick % start.length;
        expect(highlight(text, text.slice(start[word], end[word])).some((piece) => piece.hit)).toBe(true);
      })
    );
  });

  test('time grows with the text alone', () => {
    const query = Array.from({ length: 16 }, (_, index) => `${'a-'.repeat(5)}a${index}`).join(' ');
    const time = (length: number) => {
      const text = 'a '.repeat(length);
      return ownTime(() => highlight(text, query));
    };
    const [short, long] = [time(5_000), time(50_000)];
    expect(long).toBeLessThan(40 * Math.max(short, 1));
  });
});

test('words are those of the store’s index, letter by letter', () => {
  const db = new DatabaseSync(':memory:');
  db.exec(`
    CREATE VIRTUAL TABLE w USING fts5 (t, content = '', tokenize = 'unicode61 remove_diacritics 2');
    CREATE VIRTUAL TABLE v USING fts5vocab (w, 'instance');
    BEGIN`);
  // Every letter, digit and mark of the scripts that news is printed in, between two letters.
  const characters = Array.from({ length: 0x2000 }, (_, code) => String.fromCodePoint(code)).filter((character) =>
    /[\p{L}\p{N}\p{P}\p{Zs}\p{Mn}]/u.test(character)
  );
  const text = (character: string) => `x${character}y`;
  const insert = db.prepare('INSERT INTO w (rowid, t) VALUES (?, ?)');
  characters.forEach((character, at) => insert.run(at, foldName(text(character))));
  const indexed = characters.map((): string[] => []);
  for (const { doc, term } of db.prepare('SELECT doc, term FROM v ORDER BY doc, offset').iterate())
    indexed[Number(doc)]!.push(String(term));
  db.close();
  const differ = characters.filter((character, at) => {
    const ours = foldWords(text(character));
    return ours.join(' ') !== indexed[at]!.join(' ');
  });
  // Symbols of Greek mathematics, and what Unicode took up or named anew since the index's tables were made (6.1).
  expect(differ.filter((character) => /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Zyyy}]/u.test(character))).toEqual(['ᳲ', 'ᳳ']);
  // The vowel signs of India and its neighbours: our words keep them, the index parts words at them, in text and question alike.
  const letters = differ.filter((character) => !/\p{M}/u.test(character));
  expect(letters.length / characters.length).toBeLessThan(0.03);
});
