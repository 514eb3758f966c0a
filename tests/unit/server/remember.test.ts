import { beforeEach, expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/lib/model/filter.ts';
import { remembering } from '../../../src/lib/server/store/remember.ts';
import type { Store } from '../../../src/lib/server/store/store.ts';

let version = '';
let asked: string[] = [];
let rows = 1;
let fail = false;

const inner = {
  version: async () => version,
  places: async (...question: unknown[]) => {
    asked.push(JSON.stringify(question));
    if (fail) throw new Error('the disk is full');
    return Array.from({ length: rows }, () => asked.length);
  },
  articles: async () => asked.push('articles')
} as unknown as Store;

beforeEach(() => {
  [version, asked, rows, fail] = ['1', [], 1, false];
});

const q = (text: string) => ({ ...NO_FILTER, q: text });

test('an answer is kept until the version changes', async () => {
  const store = remembering(inner);
  const [one, two] = await Promise.all([store.places(NO_FILTER), store.places(NO_FILTER)]);
  expect(one).toBe(two);
  expect(asked).toHaveLength(1);
  version = '2';
  expect(await store.places(NO_FILTER)).toEqual([2]);
  expect(asked).toHaveLength(2);
});

test('another question has another answer, another freshness too', async () => {
  const store = remembering(inner);
  await store.places(NO_FILTER);
  await store.places(q('x'));
  await store.places(NO_FILTER, { freshSince: 5 });
  expect(asked).toHaveLength(3);
});

test('pages of the list are not kept', async () => {
  const store = remembering(inner);
  await store.articles(NO_FILTER, { limit: 1, cursor: null });
  await store.articles(NO_FILTER, { limit: 1, cursor: null });
  expect(asked).toEqual(['articles', 'articles']);
});

test('a failure is not kept', async () => {
  const store = remembering(inner);
  fail = true;
  await expect(store.places(NO_FILTER)).rejects.toThrow('the disk is full');
  fail = false;
  expect(await store.places(NO_FILTER)).toEqual([2]);
});

test('what was used longest ago is forgotten when too many rows are held', async () => {
  const store = remembering(inner);
  rows = 40_000;
  await store.places(q('a'));
  await store.places(q('b'));
  await store.places(q('a'));
  await store.places(q('c'));
  expect(asked).toHaveLength(3);
  await store.places(q('a'));
  expect(asked).toHaveLength(3);
  await store.places(q('b'));
  expect(asked).toHaveLength(4);
});

test('an answer to the version before never stands for the one after', async () => {
  const store = remembering(inner);
  const before = store.places(NO_FILTER);
  version = '2';
  await before;
  await store.places(NO_FILTER);
  expect(asked).toHaveLength(2);
});

test('long questions do not fill the memory, however short their answers', async () => {
  const store = remembering(inner);
  const long = (n: number) => q(`${n} ${'x'.repeat(12_000)}`);
  for (let n = 0; n < 50; n++) await store.places(long(n % 5));
  expect(asked).toHaveLength(50);
  // 3,000 characters are ten rows: of 12,000 such questions the first is forgotten.
  const middling = (n: number) => q(`${n} ${'x'.repeat(3_000)}`);
  for (let n = 0; n < 12_000; n++) await store.places(middling(n));
  asked = [];
  await store.places(middling(11_999));
  expect(asked).toHaveLength(0);
  await store.places(middling(0));
  expect(asked).toHaveLength(1);
});

test('a store that is a class keeps its methods', async () => {
  class Counting {
    #count = 0;
    version = async () => 'v';
    places(): Promise<number[]> {
      return Promise.resolve([++this.#count]);
    }
    close(): Promise<number> {
      return Promise.resolve(this.#count);
    }
  }
  const store = remembering(new Counting() as unknown as Store);
  expect(await store.places(NO_FILTER)).toEqual(await store.places(NO_FILTER));
  expect(await store.close()).toBe(1);
});
