import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../../src/lib/server/find-places.ts';
import { gazetteer } from './open.ts';

const names = (q: string, limit = 5) => gazetteer.search(q, limit).map(({ name, country }) => `${name} ${country}`);

describe('what is typed finds', () => {
  test.each<[typed: string, first: string, why: string]>([
    ['ams', 'Amsterdam NL', 'a beginning'],
    ['Moskou', 'Moscow RU', 'a name in another language'],
    ['GENÈVE', 'Genève CH', 'capitals and accents alike'],
    ["'s-Her", "'s-Hertogenbosch NL", 'signs or none'],
    ['paris', 'Paris FR', 'the largest of many'],
    ['bord', 'Bordeaux FR', 'a large town before small ones of just that name'],
    ['den h', 'The Hague NL', 'a beginning of two words'],
    ['wash', 'Washington US', 'a capital before larger places']
  ])('%j: %s, %s', (typed, first) => {
    expect(names(typed)[0]).toBe(first);
  });

  test('nothing where nothing is Latin, and nothing where nothing is called so', () => {
    expect(names('東京')).toEqual([]);
    expect(names('qqqqq')).toEqual([]);
    expect(names('')).toEqual([]);
  });

  test('points only: no country and no state', () => {
    expect(gazetteer.search('california', 20).filter(({ precision }) => precision === 'country')).toEqual([]);
    expect(gazetteer.search('california', 20).filter(({ key }) => key.startsWith('a-'))).toEqual([]);
  });

  test('as many as asked', () => {
    expect(gazetteer.search('a', 7)).toHaveLength(7);
  });
});

describe('places are offered', () => {
  test("in the reader's language", () => {
    const [first] = findPlaces(gazetteer, { q: 'beij', limit: 3, locale: 'nl' });
    expect(first).toMatchObject({ name: 'Peking', country: 'CN', region: null });
  });

  test.each([
    ['beiroet', 'capital'],
    ['rotterdam', 'city'],
    ['troy', 'place']
  ])('%s with its kind: %s, and how many live there', (q, kind) => {
    const [first] = findPlaces(gazetteer, { q, limit: 1, locale: 'nl' });
    expect(first).toMatchObject({ kind });
    expect(first!.people).toBeGreaterThan(1000);
  });

  test('with their region where another of that name lies in the same country', () => {
    const found = findPlaces(gazetteer, { q: 'springfield', limit: 4, locale: 'en' });
    expect(found.filter(({ country }) => country === 'US').map(({ region }) => region)).toContain('Missouri');
    expect(found.every(({ region }) => region !== null)).toBe(true);
  });
});
