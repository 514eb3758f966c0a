import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_FILTER, type Filter } from '../../../src/lib/model/filter.ts';
import { NewestStories } from '../../../src/routes/(map)/newest-stories.svelte.ts';

describe('the newest story of what is pointed at', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const asked: { address: string; signal: AbortSignal | null }[] = [];
  function serve(answer: () => Response = () => Response.json({ articles: [{ id: 's1', firstLine: 'Ice' }] })) {
    asked.length = 0;
    vi.stubGlobal('fetch', async (address: string, { signal = null }: RequestInit = {}) => {
      asked.push({ address, signal });
      return answer();
    });
  }
  const under = (filter: Partial<Filter> = {}) =>
    new NewestStories(() => ({ filter: { ...NO_FILTER, ...filter }, locale: 'nl' }));

  test('comes a moment after, under the filter, one story', async () => {
    serve();
    const newest = under({ regions: ['NO'], unplaced: true });
    newest.point('g1');
    expect([newest.shown, asked]).toEqual([null, []]);
    await vi.runAllTimersAsync();
    expect(newest.shown).toEqual({ key: 'g1', line: 'Ice', id: 's1' });
    expect(asked.map(({ address }) => address)).toEqual(['/api/articles?region=NO&place=g1&locale=nl&limit=1']);
  });

  test('is not asked for by a pointer that only passes over', async () => {
    serve();
    const newest = under();
    newest.point('g1');
    newest.point(null);
    await vi.runAllTimersAsync();
    expect([asked, newest.shown]).toEqual([[], null]);
  });

  test('is asked for once, and is there at once when the pointer comes back', async () => {
    serve();
    const newest = under();
    newest.point('g1');
    await vi.runAllTimersAsync();
    newest.point(null);
    expect(newest.shown).toBeNull();
    newest.point('g1');
    expect(newest.shown?.line).toBe('Ice');
    expect(asked).toHaveLength(1);
  });

  test('that is on its way is broken off when the pointer leaves', async () => {
    serve();
    const newest = under();
    newest.point('g1');
    vi.advanceTimersByTime(100);
    newest.point('g2');
    expect(asked[0]?.signal?.aborted).toBe(true);
    await vi.runAllTimersAsync();
    expect(newest.shown?.key).toBe('g2');
  });

  test('is none where it cannot be had, and is asked for again', async () => {
    serve(() => new Response('', { status: 503 }));
    const newest = under();
    expect(await newest.of('g1')).toBeNull();
    serve();
    expect((await newest.of('g1'))?.id).toBe('s1');
  });
});
