import { expect, test } from 'vitest';
import { boundedCache } from '../../../src/lib/text/bounded-cache.ts';

test('an answer is made once, null too, until others have been used since', () => {
  const cache = boundedCache<string | null>(2);
  const made: string[] = [];
  const ask = (key: string) => cache(key, () => (made.push(key), key === 'none' ? null : key));
  expect([ask('none'), ask('a'), ask('none'), ask('b'), ask('none'), ask('a')]).toEqual([
    null,
    'a',
    null,
    'b',
    null,
    'a'
  ]);
  expect(made).toEqual(['none', 'a', 'b', 'a']);
});
