import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { expect, test } from 'vitest';
import { seeded } from '../../../src/cli/seeded.ts';
import type { LngLat } from '../../../src/lib/model/geo.ts';
import { ringTest } from '../../../src/lib/region/ring-test.ts';

/** Corners and points on a grid, where edges are level, upright, crossed and met in corners; and anywhere between. */
test.each([
  [1, 'on a grid'],
  [1000, 'anywhere']
])('points are in a ring as exact arithmetic over all edges has it: in steps of 1/%i, %s', (parts) => {
  const below = seeded(11);
  const coordinate = () => below(13 * parts) / parts;
  let inside = 0;
  for (let rings = 0; rings < 300; rings++) {
    const corners = Array.from({ length: 3 + below(30) }, (): LngLat => [coordinate(), coordinate()]);
    const ring = [...corners, corners[0]!];
    const isInRing = ringTest(ring);
    for (let points = 0; points < 60; points++) {
      const point: LngLat = [coordinate() - 1, coordinate()];
      const expected = booleanPointInPolygon(point, { type: 'Polygon', coordinates: [ring] });
      expect(isInRing(...point), JSON.stringify({ point, ring })).toBe(expected);
      if (expected) inside++;
    }
  }
  expect(inside).toBeGreaterThan(1000);
});
