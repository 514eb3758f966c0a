import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeCounts } from '../../../src/lib/columns/count-codec.ts';
import { encodePlaces } from '../../../src/lib/columns/place-codec.ts';
import type { NumberedPlace } from '../../../src/lib/columns/types.ts';
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

describe('counts are fetched', () => {
  afterEach(() => void vi.unstubAllGlobals());
  const LIST = { list: '0-store001-0123456789abcdef', locale: 'nl' };
  const PLACES: NumberedPlace[] = ['Oslo', 'Bergen', 'Moss'].map((name, at) => ({
    ...{ n: at + 1, key: `g${at + 1}`, name, country: 'NO', admin1: null, lng: 10, lat: 60, precision: 'place' }
  }));
  /** One story in each of some places. */
  const counts = (...place: number[]) =>
    encodeCounts(
      {
        place: Uint32Array.from(place),
        articles: Uint32Array.from(place, () => 1),
        fresh: new Uint32Array(place.length),
        newest: new Float64Array(place.length),
        confidence: new Uint8Array(place.length)
      },
      0
    );
  const send = (bytes: Uint8Array) => new Response(bytes as Uint8Array<ArrayBuffer>);
  /** A server whose counts at an address are of the place that it names, of places that are added to its list. */
  function serve(asked: string[], places = PLACES, before: (address: string) => Promise<void> = async () => {}) {
    vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
      asked.push(address);
      await before(address);
      init.signal?.throwIfAborted();
      const { searchParams } = new URL(address, 'http://map.example');
      const after = Number(searchParams.get('after') ?? 0);
      if (address.includes('/api/places/list')) return send(encodePlaces(places, after));
      return send(counts(Number(/\d+/.exec(address))));
    });
  }
  const shown = (desk: MapDesk) => desk.places.features.map(({ properties }) => properties.name);
  /** The desk of a page that has come to rest. */
  function awake(): MapDesk {
    const desk = new MapDesk();
    desk.wake();
    return desk;
  }

  test('not before the page has come to rest, and then those asked for last', async () => {
    const asked: string[] = [];
    serve(asked);
    const desk = new MapDesk();
    const follows = [desk.follow('counts-1', LIST), desk.follow('counts-2', LIST)];
    await Promise.resolve();
    expect(asked).toEqual([]);
    desk.wake();
    await Promise.all(follows);
    expect(asked).toEqual(['counts-2', '/api/places/list?after=0&locale=nl']);
    expect(shown(desk)).toEqual(['Bergen']);
  });

  test('places once: another filter asks for its counts alone, until one names a place that is new', async () => {
    const asked: string[] = [];
    serve(asked, PLACES.slice(0, 2));
    const desk = awake();
    await desk.follow('counts-1', LIST);
    await desk.follow('counts-2', LIST);
    expect(asked.filter((address) => address.includes('list'))).toHaveLength(1);
    serve(asked);
    await desk.follow('counts-3', LIST);
    expect(asked.at(-1)).toBe('/api/places/list?after=2&locale=nl');
    expect(shown(desk)).toEqual(['Moss']);
  });

  test('a list that is named comes beside the counts, and another language has a list of its own', async () => {
    const asked: string[] = [];
    serve(asked);
    const desk = awake();
    const list = '2-store001-0123456789abcdef';
    await desk.follow('counts-1', { list, locale: 'nl' });
    await desk.follow('counts-1', { list, locale: 'de' });
    expect(asked.filter((address) => address.includes('list'))).toEqual([
      `/api/places/list?list=${list}&locale=nl`,
      `/api/places/list?list=${list}&locale=de`
    ]);
  });

  test('once for one address, and those of a later address overtake an earlier one that is slow', async () => {
    const asked: string[] = [];
    let release = () => {};
    const slow = new Promise<void>((resolve) => (release = resolve));
    serve(asked, PLACES, async (address) => (address === 'slow-1' ? slow : undefined));
    const desk = awake();
    const first = desk.follow('slow-1', LIST);
    await vi.waitFor(() => expect(asked).toEqual(['slow-1']));
    await desk.follow('fast-2', LIST);
    await desk.follow('fast-2', LIST);
    release();
    await first;
    expect(asked.filter((address) => !address.includes('list'))).toEqual(['slow-1', 'fast-2']);
    expect(shown(desk)).toEqual(['Bergen']);
    expect(desk.stale).toBe(false);
  });

  test('and where that fails the map keeps what it has, says so, and asks again', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
    const desk = awake();
    await desk.follow('counts-1', LIST);
    expect(desk.stale).toBe(true);
    serve([]);
    await desk.follow('counts-1', LIST);
    expect(desk.stale).toBe(false);
    expect(shown(desk)).toEqual(['Oslo']);
  });

  test('a place that the list does not tell of is left out', async () => {
    serve([], PLACES.slice(0, 1));
    const desk = awake();
    await desk.follow('counts-3', LIST);
    expect([shown(desk), desk.stale]).toEqual([[], false]);
  });
});

test('the view goes into an address as people read it, beside what is there', () => {
  const address = withView('http://news.example/?region=NL,BE&story=a', '4.9,52.4,6');
  expect(address).toBe('http://news.example/?region=NL,BE&story=a&at=4.9,52.4,6');
  expect(withView('http://news.example/?at=1,2,3', null)).toBe('http://news.example/?at=1,2,3');
});
