import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MapDesk } from '../../../src/routes/(map)/map-desk.svelte.ts';
import { withView } from '../../../src/routes/(map)/with-view.ts';

const WORLD = { lng: 12, lat: 27, zoom: 1 };
const OSLO = { lng: 10.75, lat: 59.91, zoom: 6 };

describe("the map's view in the address", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** What was written, as `at=`, after a map reported these views and rested. */
  function written(desk: MapDesk, ...views: (typeof WORLD)[]): (string | null)[] {
    const at: (string | null)[] = [];
    for (const view of views) desk.moved(view, () => at.push(desk.at));
    vi.runAllTimers();
    return at;
  }

  test('is not written where the map first stood', () => {
    expect(written(new MapDesk(), WORLD)).toEqual([]);
  });

  test('is written once when the map rests, not on the way', () => {
    expect(written(new MapDesk(), WORLD, { ...OSLO, zoom: 3 }, OSLO)).toEqual(['10.75,59.91,6']);
  });

  test('that the address came with is known, and kept for the next address', () => {
    const desk = new MapDesk();
    desk.begin(OSLO);
    expect(written(desk, OSLO)).toEqual([]);
    expect(desk.at).toBe('10.75,59.91,6');
  });

  test('that is not yet written is written at once before a step forward, and never after a step back', () => {
    const forward = new MapDesk();
    const back = new MapDesk();
    const writes: string[] = [];
    for (const desk of [forward, back]) {
      desk.moved(WORLD, () => {});
      desk.moved(OSLO, () => writes.push(desk === forward ? 'forward' : 'back'));
    }
    forward.settle(true);
    back.settle(false);
    vi.runAllTimers();
    expect(writes).toEqual(['forward']);
  });

  test('goes back to where the map first stood when an address says nothing', () => {
    const desk = new MapDesk();
    written(desk, WORLD, OSLO);
    desk.goTo(null);
    expect(desk.goal).toEqual({ center: [12, 27], zoom: 1 });
  });
});

describe('points brought into sight', () => {
  test('one is revealed, so that the map moves only if it must', () => {
    const desk = new MapDesk();
    desk.show([[10, 60]]);
    expect(desk.goal).toEqual({ reveal: [10, 60] });
  });

  test('several are fitted, the short way across 180°', () => {
    const desk = new MapDesk();
    desk.show([
      [178, -18],
      [-176, -20]
    ]);
    expect(desk.goal).toEqual({ fit: [178, -20, -176, -18] });
  });

  test('are flown to: one so near that it stands by itself, but never farther than the map is now', () => {
    const desk = new MapDesk();
    desk.fly([[10, 60]]);
    expect(desk.goal).toEqual({ center: [10, 60], zoom: 4 });
    desk.moved(OSLO, () => {});
    desk.settle(false);
    desk.fly([[10, 60]]);
    expect(desk.goal).toEqual({ center: [10, 60], zoom: 6 });
  });

  test('none moves nothing', () => {
    const desk = new MapDesk();
    desk.show([]);
    expect(desk.goal).toBeNull();
  });
});

describe('places are fetched', () => {
  afterEach(() => void vi.unstubAllGlobals());
  const answer = (key: string) => Response.json({ type: 'FeatureCollection', features: [{ key }] });
  /** The desk of a page that has come to rest. */
  function awake(): MapDesk {
    const desk = new MapDesk();
    desk.wake();
    return desk;
  }

  test('not before the page has come to rest, and then those asked for last', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address);
      return answer(address);
    });
    const desk = new MapDesk();
    const follows = [desk.follow('a'), desk.follow('b')];
    await Promise.resolve();
    expect(asked).toEqual([]);
    desk.wake();
    await Promise.all(follows);
    expect(asked).toEqual(['b']);
  });

  test('once for one address, and those of a later address overtake an earlier one that is slow', async () => {
    const asked: string[] = [];
    let release = () => {};
    const slow = new Promise<void>((resolve) => (release = resolve));
    vi.stubGlobal('fetch', async (address: string, { signal }: RequestInit) => {
      asked.push(address);
      if (address === 'slow') await slow;
      signal?.throwIfAborted();
      return answer(address);
    });
    const desk = awake();
    const first = desk.follow('slow');
    await vi.waitFor(() => expect(asked).toEqual(['slow']));
    await desk.follow('fast');
    await desk.follow('fast');
    release();
    await first;
    expect(asked).toEqual(['slow', 'fast']);
    expect(desk.places.features).toEqual([{ key: 'fast' }]);
    expect(desk.stale).toBe(false);
  });

  test('and where that fails the map keeps what it has, says so, and asks again', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
    const desk = awake();
    await desk.follow('a');
    expect(desk.stale).toBe(true);
    vi.stubGlobal('fetch', async () => answer('a'));
    await desk.follow('a');
    expect(desk.stale).toBe(false);
    expect(desk.places.features).toEqual([{ key: 'a' }]);
  });
});

test('the view goes into an address as people read it, beside what is there', () => {
  const address = withView('http://news.example/?region=NL,BE&story=a', '4.9,52.4,6');
  expect(address).toBe('http://news.example/?region=NL,BE&story=a&at=4.9,52.4,6');
  expect(withView('http://news.example/?at=1,2,3', null)).toBe('http://news.example/?at=1,2,3');
});
