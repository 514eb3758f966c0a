import { expect, test } from 'vitest';
import type { Bbox } from '../../../src/lib/model/geo.ts';
import { intersectBoxes, isInBox } from '../../../src/lib/region/intersect.ts';

const WORLD: Bbox = [-180, -85, 180, 85];

const shared: [a: Bbox, b: Bbox, both: Bbox[], why: string][] = [
  [[0, 0, 10, 10], [5, 5, 20, 20], [[5, 5, 10, 10]], 'a corner'],
  [[0, 0, 10, 10], [20, 0, 30, 10], [], 'side by side'],
  [[0, 0, 10, 10], [0, 20, 10, 30], [], 'one over the other'],
  [[170, -10, -170, 10], [175, -5, -175, 5], [[175, -5, -175, 5]], 'both across 180°'],
  [[170, -10, -170, 10], [-178, -5, -160, 5], [[-178, -5, -170, 5]], 'one across 180°, seen from its east'],
  [[170, -10, -170, 10], [160, -5, 178, 5], [[170, -5, 178, 5]], 'and from its west'],
  [WORLD, [170, -10, -170, 10], [[170, -10, -170, 10]], 'the world takes nothing away'],
  [[170, -10, -170, 10], WORLD, [[170, -10, -170, 10]], 'nor does it the other way round'],
  [[-100, 0, 100, 10], [90, 0, -90, 10], [[-100, 0, -90, 10], [90, 0, 100, 10]], 'they meet on both sides of the globe'] // prettier-ignore
];

test.each(shared)('%j and %j share %j: %s', (a, b, both) => {
  expect(intersectBoxes(a, b)).toEqual(both);
});

const points: [box: Bbox, lng: number, lat: number, inside: boolean, why: string][] = [
  [[0, 0, 10, 10], 10, 0, true, 'edges are inside'],
  [[0, 0, 10, 10], 11, 5, false, 'to the east'],
  [[170, -10, -170, 10], -175, 0, true, 'beyond 180°'],
  [[170, -10, -170, 10], 0, 0, false, 'the other side of the globe'],
  [[170, -10, -170, 10], 175, 11, false, 'to the north']
];

test.each(points)('%j holds %d, %d: %s (%s)', (box, lng, lat, inside) => {
  expect(isInBox(box, lng, lat)).toBe(inside);
});
