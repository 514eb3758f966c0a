import { describe, expect, test } from 'vitest';
import { findHolders, type HolderSearch } from '../../../src/lib/map/holders.ts';
import { inReadingOrder, type Mark } from '../../../src/lib/map/marks.ts';
import { NO_PLACES, placeData, rankedKey } from '../../../src/lib/map/place-data.ts';

test('marks are read by lines from the top, in a line from the left', () => {
  const at = { a: { x: 300, y: 20 }, b: { x: 40, y: 70 }, c: { x: 10, y: 400 }, d: { x: 500, y: 10 } };
  expect(inReadingOrder(Object.keys(at) as (keyof typeof at)[], (name) => at[name])).toEqual(['b', 'a', 'd', 'c']);
});

/** A point as MapLibre's, as far as the search needs it. */
const pixel = (x: number, y: number) => ({
  x,
  y,
  dist: (to: { x: number; y: number }) => Math.hypot(x - to.x, y - to.y)
});
const mark = (id: string, kind: Mark['kind'], x: number, clusterId: number | null = null) =>
  ({ id, kind, key: id, clusterId, lng: x, lat: 0 }) as Mark;

describe('which mark stands for a place', () => {
  const marks = [mark('paris', 'place', 0), mark('cluster-1', 'cluster', 50, 1), mark('cluster-2', 'cluster', 70, 2)];
  const leaves: Record<number, string[]> = { 1: ['rome'], 2: ['london', 'oslo'] };
  const asked: number[] = [];
  const search = {
    marks,
    project: (mark: Mark) => pixel(mark.lng, 0),
    projectKey: (key: string) => ({ paris: pixel(0, 0), london: pixel(55, 0), far: pixel(900, 0) })[key] ?? null,
    leavesOf: async (id: number) => {
      asked.push(id);
      return leaves[id]!;
    }
  } as unknown as HolderSearch;

  test('its own one, else the cluster that holds it, and each mark once', async () => {
    expect((await findHolders(['paris'], search)).map(({ id }) => id)).toEqual(['paris']);
    expect((await findHolders(['london', 'london'], search)).map(({ id }) => id)).toEqual(['cluster-2']);
  });

  test('none where it is out of reach or unknown, and nobody is asked then', async () => {
    asked.length = 0;
    expect(await findHolders(['far', 'atlantis'], search)).toEqual([]);
    expect(asked).toEqual([]);
  });
});

describe('what the layers are given', () => {
  const place = (key: string, articles: number, newest: number | null) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [0, 0] },
    properties: {
      key,
      name: key,
      country: 'NL',
      precision: 'region' as const,
      articles,
      newest,
      fresh: 0,
      confidence: 1
    }
  });
  const data = placeData({ ...NO_PLACES, features: [place('g9', 9, null), place('x10', 10, 1_700_000_000_000)] });
  const [nine, ten] = data.features.map(({ properties }) => properties!);

  test('ranks sort as texts as their numbers do, and give the key back', () => {
    expect(ten!.biggest > nine!.biggest).toBe(true);
    expect(ten!.latest > nine!.latest).toBe(true);
    expect(rankedKey(nine!.biggest)).toBe('g9');
    expect(rankedKey(ten!.latest)).toBe('x10');
  });

  test('an unknown time is the oldest, not the newest', () => {
    expect(nine!.newest).toBe(0);
  });
});
