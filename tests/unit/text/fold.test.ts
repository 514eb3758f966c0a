import { describe, expect, test } from 'vitest';
import { foldName, foldPrinted, foldSpaced, squeeze } from '../../../src/lib/text/fold.ts';
import { foldKey } from '../../../src/lib/text/key.ts';
import { foldWords } from '../../../src/lib/text/words.ts';
import { fc } from '../gazetteer/property.ts';

/** Printings of one name, and its letters. */
const ALIKE: [name: string, forms: string[], letters: string, why: string][] = [
  ['Łódź', ['ŁÓDŹ', 'łódź', 'Lodz', 'Ło\u0301dz\u0301'], 'lodz', 'ł has no accent to take off'],
  ['Straße', ['STRASSE', 'STRAẞE', 'straße'], 'strasse', 'capitals write ss, or a capital ß'],
  ['Ærø', ['ÆRØ', 'ærø', 'Aero'], 'aero', 'Danish'],
  ['İstanbul', ['ISTANBUL', 'ıstanbul', 'istanbul', 'I\u0307stanbul', 'ISTANBUL\u0307'], 'istanbul', 'four letters i'],
  ['Đà Nẵng', ['ĐÀ NẴNG', 'Da Nang', 'Đa\u0300 Na\u0306\u0303ng'], 'da nang', 'two accents on a letter'],
  ['Ưu Đàm', ['ƯU ĐÀM', 'uu dam'], 'uu dam', 'a horn'],
  ['Þórshöfn', ['ÞÓRSHÖFN', 'thorshofn'], 'thorshofn', 'Icelandic'],
  ['Ǿrsted', ['ǾRSTED', 'Orsted'], 'orsted', 'an accent on a letter that stays whole'],
  ['Ŋaliwurru', ['ŊALIWURRU', 'naliwurru'], 'naliwurru', 'eng'],
  ['Moskou', ['Mos\u00adkou', 'MOSKOU', '\u200eMoskou\u200f', 'Mosk\u2060ou', '\ufeffMoskou', '\u202aMoskou\u202c', 'Mo\u200bskou'], 'moskou', 'what is invisible is not there'],
  ['Hawaiʻi', ['HAWAIʻI', 'Hawaii'], 'hawaii', 'an ʻokina is a letter that readers leave out'],
  ['Ｔｏｋｙｏ', ['tokyo', 'TOKYO'], 'tokyo', 'full-width letters'],
  ['Offenbach', ['Oﬀenbach', 'OFFENBACH'], 'offenbach', 'a ligature of a printed page'],
  ['Θήβα', ['ΘΗΒΑ', 'Θηβα'], 'θηβα', 'Greek drops its accents in capitals'],
  ['Ώς', ['ΩΣ', 'ως'], 'ωσ', 'a final sigma is a sigma'],
  ['Ёлкино', ['ЕЛКИНО', 'елкино', 'Е\u0308лкино'], 'елкино', 'ё is printed as е'],
  ['हिन्दी', ['हिन्दी'], 'हिन्दी', 'vowel signs are no accents'],
  ['がか', ['がか'], 'がか', 'a voiced kana is a letter of its own'],
  ['서울', ['서울'.normalize('NFD').normalize('NFC')], '서울', 'a syllable stays whole']
]; // prettier-ignore

describe.each(ALIKE)('%s', (name, forms, letters) => {
  test.each([name, ...forms])('%j is the same, whatever the shape', (form) => {
    expect(foldName(form)).toBe(letters);
    expect(foldPrinted(form).replace("'", '')).toBe(letters);
    expect(foldKey(form)).toBe(letters.replace(/[^a-z0-9]/g, ''));
    expect(foldWords(form).join(' ')).toBe(letters);
  });
});

describe('a name', () => {
  test.each([
    ['Côte d’Ivoire', 'cote d ivoire', 'an apostrophe parts words'],
    ["Saint-Denis (Réunion), 'old'", 'saint denis reunion old', 'all signs do'],
    ['5½ km²', '5½ km2', 'a half is no 12'],
    ['a\u200b b', 'a b', 'nothing between words but a space'],
    ['𝐁𝐨𝐧𝐧 😀', 'bonn', 'letters beyond the first plane; a picture is none'],
    ['  ', '', 'nothing']
  ])('%j is %j: %s', (name, folded) => expect(foldName(name)).toBe(folded));
});

describe('a printed form', () => {
  test.each([
    ["L’ÁQUILA, N.Y. – 's", "l'aquila, ny – 's", 'signs stay but for full stops'],
    ['`S-GRAVENHAGE', "'s-gravenhage", 'one kind of apostrophe'],
    ['A\tB', 'a\tb', 'spaces stay']
  ])('%j is %j: %s', (text, folded) => expect(foldPrinted(text)).toBe(folded));

  test('has single spaces, or none, where that is asked', () => {
    expect(foldSpaced('New  York\n(N.Y.)')).toBe('new york (ny)');
    expect(squeeze('BUSINESS-Wire _x')).toBe('businesswirex');
  });
});

describe('any text', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 60 });

  test.each([
    ['foldName', foldName],
    ['foldPrinted', foldPrinted],
    ['foldKey', foldKey]
  ])('%s of its own result is the same', (_, fold) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      })
    );
  });

  test.each([
    ['foldName', foldName],
    ['foldPrinted', foldPrinted],
    ['foldKey', foldKey]
  ])('%s does not know capitals', (_, fold) => {
    const letters = fc.constantFrom(...'aąbcčdđeęéfgğhiıjklłmnñoøőpqrsßşštuůvwxyýzžæœþαβγάςабвгёй '.normalize('NFC'));
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 30 }), (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text));
      })
    );
  });
});
