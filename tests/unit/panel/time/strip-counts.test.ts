import { expect, test, vi } from 'vitest';
import { NO_FILTER } from '../../../../src/lib/model/filter.ts';
import type { Span } from '../../../../src/lib/panel/time/span-text.ts';
import { StripCounts } from '../../../../src/routes/(map)/strip-counts.svelte.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WHOLE = { start: 0, step: DAY, buckets: [1, 2, 0, 3], unknown: 5 };
const PART = { start: DAY, step: HOUR, buckets: new Array<number>(48).fill(1), unknown: 0 };
const ALL = { from: null, to: null };
const SPAN = { from: DAY, to: 3 * DAY };

const opened = async () => {
  const fetch = vi.fn(async (_filter: unknown, within: unknown) => (within ? PART : WHOLE));
  const counts = new StripCounts(fetch);
  await counts.follow(NO_FILTER, ALL);
  return { counts, fetch };
};

test('a change of time alone asks nothing anew', async () => {
  const { counts, fetch } = await opened();
  await counts.follow({ ...NO_FILTER, ...SPAN }, SPAN);
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(counts.times).toEqual(WHOLE);
});

test('a part is finer and keeps the number of unknown times; out of it the whole is there again', async () => {
  const { counts } = await opened();
  await counts.zoom(SPAN);
  expect([counts.zoomed, counts.times]).toEqual([true, { ...PART, unknown: 5 }]);
  await counts.zoom(null);
  expect([counts.zoomed, counts.times]).toEqual([false, WHOLE]);
});

test.each<[span: Span, stays: boolean, why: string]>([
  [{ from: 2 * DAY, to: 3 * DAY }, true, 'within it'],
  [{ from: DAY, to: 3 * DAY }, true, 'all of it'],
  [ALL, false, 'all time'],
  [{ from: 0, to: 3 * DAY }, false, 'from before it'],
  [{ from: 2 * DAY, to: null }, false, 'to the last story, which lies after it']
])('a span of %j leaves the reader in the part: %j, %s', async (span, stays) => {
  const { counts } = await opened();
  await counts.zoom(SPAN);
  await counts.follow({ ...NO_FILTER, ...span }, span);
  expect(counts.zoomed).toBe(stays);
});

test('under another filter the part is counted anew, too', async () => {
  const { counts, fetch } = await opened();
  await counts.zoom(SPAN);
  await counts.follow({ ...NO_FILTER, q: 'olie', ...SPAN }, SPAN);
  expect(fetch.mock.calls.slice(2).map(([, within]) => within)).toEqual([null, SPAN]);
  expect(counts.zoomed).toBe(true);
});

test('what cannot be fetched is said, and asked for again with the next change', async () => {
  const fetch = vi.fn().mockRejectedValueOnce(new Error('no network')).mockResolvedValue(WHOLE);
  const counts = new StripCounts(fetch);
  await counts.follow(NO_FILTER, ALL);
  expect(counts.failed).toBe(true);
  await counts.follow({ ...NO_FILTER, ...SPAN }, SPAN);
  expect([counts.failed, counts.times]).toEqual([false, WHOLE]);
});
