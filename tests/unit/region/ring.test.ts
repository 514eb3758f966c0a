import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../../src/lib/model/geo.ts';
import { areaTest } from '../../../src/lib/region/area-test.ts';
import { printArea } from '../../../src/lib/region/area.ts';
import { crosses, MOST_SHOWN_CORNERS, tidyRing } from '../../../src/lib/region/ring.ts';

const SQUARE: LngLat[] = [[0, 0], [10, 0], [10, 10], [0, 10]]; // prettier-ignore

describe('a tidy ring', () => {
  test.each<[ring: LngLat[], tidy: LngLat[], why: string]>([
    [SQUARE, SQUARE, 'one that is so already'],
    [[...SQUARE, [0, 0]], SQUARE, 'a closed one is opened'],
    [[[0, 0], [0, 0], [10, 0], [10, 10]], [[0, 0], [10, 0], [10, 10]], 'a corner given twice'],
    [[[1.2345678, 0], [10, 0], [10, 10]], [[1.23457, 0], [10, 0], [10, 10]], 'five decimals'],
    [[[170, 0], [-170, 0], [-170, 10]], [[170, 0], [190, 0], [190, 10]], 'the short way across 180°'],
    [[[-170, 0], [170, 0], [170, 10]], [[190, 0], [170, 0], [170, 10]], 'the same begun in the east'],
    [[[530, 0], [550, 0], [550, 10]], [[170, 0], [190, 0], [190, 10]], 'a map that was turned around more than once']
  ])('of %j is %j: %s', (ring, tidy) => {
    expect(tidyRing(ring)).toEqual(tidy);
  }); // prettier-ignore

  test('of a thousand corners has a hundred, holds the same, and its address is short', () => {
    const circle = Array.from({ length: 1000 }, (_, i): LngLat => {
      const angle = (i / 1000) * 2 * Math.PI;
      return [20 + 15 * Math.cos(angle), 45 + 10 * Math.sin(angle)];
    });
    const tidy = tidyRing(circle);
    expect(tidy).toHaveLength(MOST_SHOWN_CORNERS);
    const [before, after] = [areaTest(circle), areaTest(tidy)];
    let differ = 0;
    for (let lng = 0; lng < 40; lng += 0.5)
      for (let lat = 30; lat < 60; lat += 0.5) differ += Number(before(lng, lat) !== after(lng, lat));
    expect(differ).toBeLessThan(5);
    expect(printArea(tidy).length).toBeLessThan(1000);
  });
});

describe('a ring crosses itself', () => {
  test.each<[ring: LngLat[], expected: boolean, why: string]>([
    [SQUARE, false, 'a square'],
    [[[0, 0], [10, 10], [10, 0], [0, 10]], true, 'an hourglass'],
    [[[0, 0], [10, 0], [5, 5], [10, 10], [0, 10]], false, 'a notch'],
    [[[0, 0], [10, 0], [0, 10]], false, 'a triangle'],
    [[[0, 0], [10, 0], [10, 10], [5, 0], [0, 10]], true, 'a corner on an edge'],
    [[[170, 0], [190, 10], [190, 0], [170, 10]], true, 'an hourglass across 180°']
  ])('%j: %s, %s', (ring, expected) => {
    expect(crosses(ring)).toBe(expected);
  }); // prettier-ignore
});
