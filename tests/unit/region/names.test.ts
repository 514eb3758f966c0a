import { describe, expect, test } from 'vitest';
import { NAME_LANGUAGES } from '../../../src/lib/model/language.ts';
import { foldName } from '../../../src/lib/text/fold.ts';
import { loadNames, sortByName } from '../../../src/lib/region/names.ts';
import { childrenOf, REGIONS } from '../../../src/lib/region/regions.ts';
import { searchRegions } from '../../../src/lib/region/search.ts';

const all = await Promise.all(NAME_LANGUAGES.map(loadNames));
const [nl, en] = [all[0]!, all[1]!];

describe('names', () => {
  test.each(all.map((names) => [names.language, names] as const))('in %s: every region has its own', (_, names) => {
    expect(REGIONS.filter(({ code }) => names.region(code) === code)).toEqual([]);
    const countries = REGIONS.filter(({ kind }) => kind === 'country').map(({ code }) => names.region(code));
    expect(new Set(countries).size).toBe(countries.length);
  });

  test.each([
    ['LB', 'Libanon', 'Lebanon'],
    ['150', 'Europa', 'Europe'],
    ['001', 'Wereld', 'World'],
    ['XK', 'Kosovo', 'Kosovo'],
    ['HK', 'Hongkong', 'Hong Kong'],
    ['003', 'Noord-Amerika', 'North America']
  ])('%s is %s in Dutch and %s in English', (code, dutch, english) => {
    expect([nl.region(code), en.region(code)]).toEqual([dutch, english]);
  });

  test('languages have names too', () => {
    expect([nl.languageName('nl'), en.languageName('nl'), en.languageName('fr')]).toEqual([
      'Nederlands',
      'Dutch',
      'French'
    ]);
  });

  test('an unknown code is given back, whatever it is', () => {
    expect([nl.region('ZZ'), nl.region('constructor'), nl.languageName('xx')]).toEqual(['ZZ', 'constructor', 'xx']);
  });

  test('lists go by name, accents set aside', () => {
    expect(sortByName(['TR', 'EG', 'EC', 'GA', 'AT'], nl)).toEqual(['EC', 'EG', 'GA', 'AT', 'TR']);
    const names = sortByName(childrenOf('150'), nl).map(nl.region);
    expect(names).toEqual(['Noord-Europa', 'Oost-Europa', 'West-Europa', 'Zuid-Europa']);
  });
});

describe('the search', () => {
  test.each([
    ['nederland', 'NL', 'a name'],
    ['Neder', 'NL', 'the beginning of a name'],
    ['EUROPA', '150', 'capitals'],
    ['cote d ivoire', 'CI', 'accents and apostrophes left out, another language'],
    ['Türkiye', 'TR', 'a name in another language'],
    ['turk', 'TR', 'of several that begin so, the one nearest to what was typed'],
    ['noord-korea', 'KP', 'a hyphen'],
    ['korea', 'KR', 'a word within a name'],
    ['VS', 'US', 'a short name'],
    ['nl', 'NL', 'a code'],
    ['DEU', 'DE', 'an alpha-3 code'],
    ['150', '150', 'an M49 code'],
    ['emiraten', 'AE', 'a later word'],
    ['wereld', '001', 'the world']
  ])('of “%s” finds %s first: %s', (query, code) => {
    expect(searchRegions(query, [nl, en])[0]).toBe(code);
  });

  test.each(['', '   ', '!!', 'xyzzy', 'a'.repeat(10_000)])('of “%s” finds nothing', (query) => {
    expect(searchRegions(query, [nl, en])).toEqual([]);
  });

  test('stops at its limit', () => {
    expect(searchRegions('a', [nl, en], 7)).toHaveLength(7);
  });
});

test.each([
  ['Côte d’Ivoire', 'cote d ivoire'],
  ['ŁÓDŹ', 'lodz'],
  ['Åland', 'aland'],
  ['  Guinee-Bissau ', 'guinee bissau'],
  ['Færøerne', 'faeroerne']
])('%s folds to %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});
