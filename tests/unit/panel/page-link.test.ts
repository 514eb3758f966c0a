import { expect, test } from 'vitest';
import { pageLink, type Step } from '../../../src/lib/panel/page-link.ts';

const rows: [search: string, step: Step, change: Record<string, string | null>, expected: string, why: string][] = [
  ['', 'story', { story: 'a1' }, '/?story=a1', 'a row opens its story'],
  ['?region=150&q=olie', 'story', { story: 'a1' }, '/?region=150&q=olie&story=a1', 'the filter stays under a story'],
  [
    'region=150&at=4,52,6',
    'story',
    { story: 'a1' },
    '/?region=150&story=a1',
    'where the map stood is not where it will'
  ],
  ['story=a1', 'story', { story: null }, '/', 'closing the last parameter leaves the bare page'],
  ['place=g1,g2&story=a1', 'story', { story: null }, '/?place=g1,g2', 'a story opened in a cluster closes to it'],
  ['story=a1&place=g9', 'filter', { region: 'FJ' }, '/?region=FJ', 'a new region closes story and place'],
  [
    'region=FJ&story=a1',
    'place',
    { place: 'g1,g2' },
    '/?region=FJ&place=g1,g2',
    'a cluster is looked at under the filter'
  ],
  ['unplaced=1', 'place', { place: 'g1' }, '/?place=g1', 'a marker leads out of the tray'],
  ['place=g1', 'unplaced', { unplaced: '1' }, '/?unplaced=1', 'the tray holds no place'],
  ['cursor=abc&region=150', 'filter', { region: null }, '/', 'a cursor belongs to one list only'],
  ['region=150', 'story', { cursor: 'abc' }, '/?region=150&cursor=abc', 'the next page keeps the filter'],
  ['locale=en&region=NL', 'filter', { region: null }, '/?locale=en', 'the chosen language outlives every step']
];

test.each(rows)('%j, %s %j → %s: %s', (search, step, change, expected) => {
  expect(pageLink({ path: '/', search }, step, change)).toBe(expected);
});

test('links stay on the page they are on', () => {
  expect(pageLink({ path: '/embed', search: 'region=150' }, 'story', { story: 'a1' })).toBe(
    '/embed?region=150&story=a1'
  );
});
