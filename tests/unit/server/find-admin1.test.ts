import { expect, test } from 'vitest';
import { findAdmin1 } from '../../../src/lib/server/find-admin1.ts';

const find = (name: string, { locale = 'nl', limit = 5, articles = {} as Record<string, number> } = {}) => {
  const counts = Object.entries(articles).map(([key, count]) => ({ key, name: key, articles: count }));
  return findAdmin1({ name, locale, limit, counts });
};

test.each([
  ['Texas', 'US.TX', 'Texas', 'the name itself'],
  ['noord-holl', 'NL.07', 'Noord-Holland', 'the beginning of the reader’s name'],
  ['Beieren', 'DE.02', 'Beieren', 'Dutch'],
  ['Bavaria', 'DE.02', 'Beieren', 'English'],
  ['bayern', 'DE.02', 'Beieren', 'as they call it there'],
  ['andalucia', 'ES.51', 'Andalusië', 'without its accent'],
  ['ANDALUSIE', 'ES.51', 'Andalusië', 'without its accent, in capitals']
])('%s finds %s, %s: %s', (typed, key, name) => {
  expect(find(typed)[0]).toMatchObject({ key, name, country: key.slice(0, 2) });
});

test('better fits come first, then more stories', () => {
  const names = find('limburg', { articles: { 'BE.VLG': 9, 'NL.05': 3 } }).map(({ key, fit, articles }) => [
    key,
    fit,
    articles
  ]);
  expect(names[0]).toEqual(['NL.05', 0, 3]);
  const georgia = find('new', { locale: 'en', articles: { 'US.NY': 4, 'US.NJ': 7 } }).map(({ key }) => key);
  expect(georgia.slice(0, 2)).toEqual(['US.NJ', 'US.NY']);
});

test('a division that is there under an old and a new code is one, with its stories', () => {
  expect(find('Parwan', { articles: { 'AF.40': 2 } }).map(({ key, articles }) => [key, articles])).toEqual([
    ['AF.40', 2]
  ]);
});

test('there are as many as asked for, and none for what is no name', () => {
  expect(find('a', { limit: 7 })).toHaveLength(7);
  expect([find('---'), find('qqqqqq')]).toEqual([[], []]);
});
