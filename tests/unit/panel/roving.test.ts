import { expect, test } from 'vitest';
import { stepTo } from '../../../src/lib/panel/roving.ts';

const rows: [key: string, at: number, length: number, to: number | null, why: string][] = [
  ['ArrowDown', -1, 3, 0, 'from outside the list to its first'],
  ['ArrowDown', 2, 3, 2, 'the last is the last'],
  ['ArrowUp', 0, 3, 0, 'the first is the first'],
  ['End', 0, 3, 2, 'to the end'],
  ['Home', 2, 3, 0, 'to the start'],
  ['ArrowDown', 0, 0, null, 'an empty list has nowhere to go'],
  ['a', 1, 3, null, 'letters are for typing']
];

test.each(rows)('%s at %i of %i → %o: %s', (key, at, length, to) => {
  expect(stepTo(key, at, length)).toBe(to);
});
