import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Goal, Move, View } from '../../../src/lib/map/camera.ts';
import { NO_FILTER } from '../../../src/lib/model/filter.ts';
import type { Bbox } from '../../../src/lib/model/geo.ts';
import { ListDesk } from '../../../src/routes/(map)/list-desk.svelte.ts';
import { inView } from '../../../src/routes/(map)/list-request.ts';
import { MapDesk } from '../../../src/routes/(map)/map-desk.svelte.ts';

const READER: Move = { by: 'reader', goal: null };
const PAGE: Move = { by: 'page', goal: null };
const view = (lng: number, bbox: Bbox): View => ({ lng, lat: 0, zoom: 3, bbox });
const WORLD = view(0, [-180, -80, 180, 80]);
const WEST = view(-50, [-100, -50, -10, 50]);
const EAST = view(50, [10, -50, 100, 50]);
const asked = { filter: NO_FILTER, locale: 'en' };
const OPEN = { follows: true, reads: false };

let requests: string[];
let lists: ListDesk;
let map: MapDesk;
let came: number;

beforeEach(() => {
  vi.useFakeTimers();
  requests = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    requests.push(new URL(address, 'http://news.example').searchParams.get('bbox') ?? 'all');
    await Promise.resolve();
    init.signal?.throwIfAborted();
    return Response.json({ articles: [], next: null, total: requests.length });
  });
  map = new MapDesk();
  map.wake();
  map.places = {
    type: 'FeatureCollection',
    features: [-50, 50].map((lng, at) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lng, 0] },
      properties: { key: `g${at}`, articles: 2 - at } as never
    }))
  };
  came = 0;
  lists = new ListDesk(map, () => came++);
  lists.arrive(asked, OPEN);
  lists.moved(WORLD, PAGE);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const rest = () => vi.runAllTimersAsync();

test('where the map begins nothing is left out, nor while all places are in view', async () => {
  await rest();
  lists.moved(view(3, [-90, -60, 90, 60]), READER);
  await rest();
  expect([requests, lists.shown]).toEqual([[], null]);
});

test('what the reader moves the map to is listed once it rests, the last request alone', async () => {
  lists.moved(WEST, READER);
  lists.moved(EAST, READER);
  await rest();
  expect(requests).toEqual(['10,-50,100,50']);
  expect(lists.shown?.batch.total).toBe(1);
  expect(lists.places.map(({ key }) => key)).toEqual(['g1']);
  expect([came, lists.busy]).toEqual([1, false]);
});

test('the list from before stands while the next is on its way, and a failure leaves it', async () => {
  lists.moved(WEST, READER);
  await rest();
  const before = lists.shown;
  vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
  lists.moved(EAST, READER);
  vi.advanceTimersByTime(300);
  expect([lists.busy, lists.shown]).toEqual([true, before]);
  await rest();
  expect([lists.busy, lists.failed, lists.shown]).toEqual([false, true, before]);
});

test('what the page moves to make room, or to show the story that is read, changes no list', async () => {
  lists.moved(WEST, READER);
  await rest();
  lists.arrive(asked, { follows: true, reads: true });
  lists.moved(EAST, { by: 'goal', goal: { reveal: [50, 0] } });
  lists.moved(view(-50, [-100, -20, -10, 50]), PAGE);
  await rest();
  expect(requests).toHaveLength(1);
});

test('a cluster or a search that the map goes to is listed; all of a region is the whole list', async () => {
  lists.moved(WEST, { by: 'goal', goal: { fit: WEST.bbox } });
  await rest();
  expect(requests).toEqual([WEST.bbox.join()]);
  map.showWhole(EAST.bbox);
  lists.moved(EAST, { by: 'goal', goal: map.goal as Goal });
  await rest();
  expect([requests.length, lists.shown]).toEqual([1, null]);
});

test('a locked list stays, says when the view differs, and follows on request and again when unlocked', async () => {
  lists.moved(WEST, READER);
  await rest();
  lists.lock(true);
  lists.moved(EAST, READER);
  await rest();
  expect([requests.length, lists.behind]).toEqual([1, true]);
  lists.searchHere();
  await rest();
  expect([requests.at(-1), lists.behind, lists.locked]).toEqual([EAST.bbox.join(), false, true]);
  lists.moved(WEST, READER);
  await rest();
  lists.lock(false);
  await rest();
  expect([requests.at(-1), lists.behind]).toEqual([WEST.bbox.join(), false]);
});

test("a place's list does not follow, and the way back finds the list that was left", async () => {
  lists.moved(WEST, READER);
  await rest();
  const left = lists.leave(asked, { articles: [], next: null, total: 0 });
  const place = { ...asked, filter: { ...NO_FILTER, places: ['g0'] } };
  lists.arrive(place, { follows: false, reads: false });
  expect(lists.shown).toBeNull();
  lists.moved(EAST, READER);
  await rest();
  expect(requests).toHaveLength(1);
  lists.arrive(asked, OPEN);
  expect(lists.isAt(left)).toBe(false);
  lists.restore(left);
  lists.moved(WEST, { by: 'goal', goal: { center: [-50, 0] } });
  await rest();
  expect([requests.length, lists.shown]).toEqual([1, left.shown]);
});

test('where the address says where the map begins, only that is listed', async () => {
  const begun = new ListDesk(map, () => came++);
  begun.begin();
  begun.arrive(asked, OPEN);
  begun.moved(WEST, PAGE);
  await rest();
  expect(requests).toEqual([WEST.bbox.join()]);
});

test('a view that shares nothing with the filter’s own box is an empty list, without a question', async () => {
  const filter = { ...NO_FILTER, bbox: [10, 0, 20, 10] as Bbox };
  expect(inView(filter, [-30, 0, -20, 10])).toBeNull();
  expect(inView(filter, [15, -10, 40, 5])?.bbox).toEqual([15, 0, 20, 5]);
  lists.arrive({ ...asked, filter }, OPEN);
  lists.moved(WEST, READER);
  await rest();
  expect([requests, lists.shown?.batch.total]).toEqual([[], 0]);
});
