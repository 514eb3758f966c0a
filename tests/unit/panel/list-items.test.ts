import { expect, test } from 'vitest';
import type { PlaceCount, StorySummary } from '../../../src/lib/model/story.ts';
import { keptRows, placeItems, rowOf, storyItems } from '../../../src/lib/panel/list-items.ts';

const story = (id: string) => ({ id, dispatch: null }) as StorySummary;
const place = (key: string, articles: number) => ({ key, articles }) as PlaceCount;

test('stories keep their order, counted from 0', () => {
  expect(storyItems([story('b'), story('a')]).map(({ key, at }) => [key, at])).toEqual([
    ['b', 0],
    ['a', 1]
  ]);
});

test('places stand busiest first, then by key, whatever order they come in', () => {
  const items = placeItems([place('g3', 1), place('g2', 5), place('g1', 1)]);
  expect(items.map(({ key, at }) => [key, at])).toEqual([
    ['g2', 0],
    ['g1', 1],
    ['g3', 2]
  ]);
});

test("a story's row is found, and none where it has none", () => {
  const items = storyItems([story('a'), story('b')]);
  expect([rowOf(items, 'b'), rowOf(items, 'c'), rowOf(items, null)]).toEqual([1, -1, -1]);
  expect(rowOf(placeItems([place('a', 1)]), 'a')).toBe(-1);
});

const kept: [rows: number[], expected: number[], why: string][] = [
  [[], [], 'nothing is kept for nothing'],
  [[-1], [], 'no row has the focus'],
  [[70], [19, 20, 21], 'with its neighbours, so that Tab leads on'],
  [[50], [0, 1], 'the one before it is always there'],
  [[10], [], 'the first rows are always there'],
  [[99], [48, 49], 'the last has none after it'],
  [[70, 71], [19, 20, 21, 22], 'each once, in order'],
  [[500], [], 'a row that is no longer in the list']
];

test.each(kept)('of 100 rows, the first 50 in the page, %j keep %j: %s', (rows, expected) => {
  expect(keptRows(rows, 50, 100)).toEqual(expected);
});
