import { expect, test } from 'vitest';
import type { StorySummary } from '../../../src/lib/model/story.ts';
import { pagesOf, type Batch } from '../../../src/lib/panel/list-pages.svelte.ts';

const batch = (ids: string, next: string | null): Batch => ({
  articles: [...ids].map((id) => ({ id }) as StorySummary),
  next,
  total: 9
});
const idsOf = (first: Batch) => pagesOf(first).stories.map(({ id }) => id).join(''); // prettier-ignore

test('pages follow one another, and a story that comes again stands once', async () => {
  const first = batch('abc', 'c1');
  const answers: Record<string, Batch> = { c1: batch('cde', 'c2'), c2: batch('f', null) };
  const fetchMore = async (cursor: string) => answers[cursor]!;
  await pagesOf(first).append(fetchMore);
  expect([idsOf(first), pagesOf(first).next]).toEqual(['abcde', 'c2']);
  await pagesOf(first).append(fetchMore);
  await pagesOf(first).append(fetchMore);
  expect([idsOf(first), pagesOf(first).next]).toEqual(['abcdef', null]);
});

test('one page is asked for once, however often the end comes near', async () => {
  const first = batch('a', 'c1');
  let asked = 0;
  const fetchMore = async () => {
    asked++;
    return batch('b', null);
  };
  await Promise.all([pagesOf(first).append(fetchMore), pagesOf(first).append(fetchMore)]);
  expect([asked, idsOf(first)]).toEqual([1, 'ab']);
});

test('a page that cannot be had leaves what is there, and can be asked for again', async () => {
  const first = batch('a', 'c1');
  await pagesOf(first).append(() => Promise.reject(new Error('away')));
  expect([pagesOf(first).failed, idsOf(first), pagesOf(first).next]).toEqual([true, 'a', 'c1']);
  await pagesOf(first).append(async () => batch('b', null));
  expect([pagesOf(first).failed, idsOf(first)]).toEqual([false, 'ab']);
});
