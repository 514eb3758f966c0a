import { describe, expect, test } from 'vitest';
import { extent, nearestTurn, unrollBox, viewBox, wrapLng } from '../../../src/lib/map/lng.ts';
import type { Bbox, LngLat } from '../../../src/lib/model/geo.ts';

describe('a longitude is written in −180..180', () => {
  const rows: [lng: number, written: number][] = [
    [0, 0],
    [180, 180],
    [-180, -180],
    [193.1, -166.9],
    [-190, 170],
    [725, 5]
  ];
  test.each(rows)('%d → %d', (lng, written) => expect(wrapLng(lng)).toBeCloseTo(written, 9));
});

describe('a view is written as a box', () => {
  const rows: [edges: [number, number, number, number], box: Bbox, why: string][] = [
    [[-10, 35, 30, 60], [-10, 35, 30, 60], 'an ordinary view'],
    [[164.9, -20, 193.1, -10], [164.9, -20, -166.9, -10], 'across 180°: west > east'],
    [[-200, -60, 170, 80], [-180, -60, 180, 80], 'more than a turn is the world'],
    [[350, -95, 370, 95], [-10, -90, 10, 90], 'a turn further east, past the poles']
  ];
  test.each(rows)('%j → %j: %s', ([west, south, east, north], box) => {
    for (const [i, edge] of viewBox(west, south, east, north).entries()) expect(edge).toBeCloseTo(box[i]!, 9);
  });
});

describe('the smallest box around points', () => {
  const rows: [points: LngLat[], box: Bbox, why: string][] = [
    [[[4.9, 52.4]], [4.9, 52.4, 4.9, 52.4], 'one point'],
    [
      [
        [-77, 39],
        [2, 49],
        [37, 56]
      ],
      [-77, 39, 37, 56],
      'over Greenwich'
    ],
    [
      [
        [178.4, -18.1],
        [-171.8, -13.8],
        [174.8, -41.3]
      ],
      [174.8, -41.3, -171.8, -13.8],
      'over 180°, where that is shorter'
    ]
  ];
  test.each(rows)('%j → %j: %s', (points, box) => expect(extent(points)).toEqual(box));
});

test('a box across 180° is unrolled for the camera, another is left alone', () => {
  expect(unrollBox([177, -20, -178, -12])).toEqual([177, -20, 182, -12]);
  expect(unrollBox([-10, 35, 30, 60])).toEqual([-10, 35, 30, 60]);
});

test('a point is drawn in the copy of the world that is nearest', () => {
  expect(nearestTurn(-178, 179)).toBe(182);
  expect(nearestTurn(170, -175)).toBe(-190);
  expect(nearestTurn(5, 10)).toBe(5);
});
