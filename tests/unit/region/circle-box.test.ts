import { expect, test } from 'vitest';
import { distanceKm } from '../../../src/lib/region/distance.ts';
import type { LngLat } from '../../../src/lib/model/geo.ts';
import { circleBox } from '../../../src/lib/region/circle-box.ts';

const MIDDLES: LngLat[] = [
  [4.9, 52.37],
  [179.9, -17],
  [-179.5, 65],
  [25, 78],
  [0, 0],
  [100, -89]
];

test.each(MIDDLES)('the box around a circle on %d, %d holds every point of it', (lng, lat) => {
  for (const km of [1, 100, 1000, 6000, 20_000]) {
    const [west, south, east, north] = circleBox([lng, lat], km);
    for (let x = -180; x < 180; x += 3) {
      for (let y = -90; y <= 90; y += 3) {
        if (distanceKm({ lng, lat }, { lng: x, lat: y }) > km) continue;
        expect(y >= south && y <= north, `${x},${y} within ${km}`).toBe(true);
        expect(west > east ? x >= west || x <= east : x >= west && x <= east, `${x},${y} within ${km}`).toBe(true);
      }
    }
  }
});

test.each<[LngLat, number, number[], string]>([
  [[0, 0], 111.1, [-1, -1, 1, 1], 'a degree at the equator'],
  [[180, 0], 111.1, [179, -1, -179, 1], 'across the antimeridian'],
  [[10, 89.5], 100, [-180, 88.6, 180, 90], 'a pole lies inside']
])('%j, %d km: %j, %s', (middle, km, expected) => {
  expect(circleBox(middle, km).map((degrees) => Number(degrees.toFixed(1)))).toEqual(expected);
});
