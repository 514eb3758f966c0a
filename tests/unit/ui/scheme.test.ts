import { expect, test } from 'vitest';
import { appearanceOf } from '../../../src/lib/ui/scheme.ts';

test.each<[cookie: string | null | undefined, appearance: string, why: string]>([
  ['dark', 'dark', 'the reader’s choice'],
  ['light', 'light', 'the reader’s choice'],
  ['system', 'system', 'as the device has it'],
  ['"><script>', 'system', 'nonsense in a cookie never reaches the page'],
  [undefined, 'system', 'no cookie'],
  [null, 'system', 'no attribute']
])('a cookie of %j means %s: %s', (cookie, meaning) => {
  expect(appearanceOf(cookie)).toBe(meaning);
});
