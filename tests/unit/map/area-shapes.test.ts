import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { distance } from '@turf/distance';
import type { LineString, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { type DrawnFilter, NO_AREAS, shapesOf } from '../../../src/lib/map/area-shapes.ts';
import type { LngLat } from '../../../src/lib/model/geo.ts';

const part = (drawn: Partial<DrawnFilter>, name: 'outline' | 'outside') =>
  shapesOf({ ...NO_AREAS, ...drawn }).features.find(({ properties }) => properties!.part === name)!;
const outsideOf = (drawn: Partial<DrawnFilter>) => part(drawn, 'outside').geometry as Polygon;
const lineOf = (drawn: Partial<DrawnFilter>) => (part(drawn, 'outline').geometry as LineString).coordinates as LngLat[];

/** Whether the shape leaves a point out, whatever turn of the world it is drawn on. */
const isPaled = (drawn: Partial<DrawnFilter>, [lng, lat]: LngLat) =>
  [-360, 0, 360].some((turn) => booleanPointInPolygon([lng + turn, lat], outsideOf(drawn)));
const circle = (at: LngLat, km: number) => ({ near: { place: null, at, km } });

test('nothing drawn has no shape, and neither has a circle whose place is not looked up', () => {
  expect(shapesOf(NO_AREAS).features).toEqual([]);
  expect(shapesOf({ ...NO_AREAS, near: { place: 'g1', at: null, km: 5 } }).features).toEqual([]);
});

test('three things drawn have a line and a world around them each', () => {
  const all = shapesOf({ bbox: [0, 0, 9, 9], area: [[0, 0], [9, 0], [9, 9]], ...circle([5, 5], 100) }); // prettier-ignore
  expect(all.features.map(({ properties }) => `${properties!.kind} ${properties!.part}`)).toEqual([
    'bbox outside',
    'bbox outline',
    'area outside',
    'area outline',
    'near outside',
    'near outline'
  ]);
});

describe('the world around a shape is paled, the shape is not', () => {
  test.each<[drawn: Partial<DrawnFilter>, inside: LngLat[], outside: LngLat[], why: string]>([
    [{ bbox: [3, 50, 8, 54] }, [[4, 52]], [[2, 52], [-176, 52], [4, 60]], 'a rectangle'],
    [{ bbox: [170, -30, -170, 0] }, [[175, -10], [-175, -10]], [[165, -10], [-165, -10], [0, -10]], 'a rectangle across 180°'],
    [{ area: [[170, -30], [190, -30], [190, 0], [170, 0]] }, [[178, -18], [-178, -18]], [[-165, -18], [0, 0]], 'a polygon across 180°'],
    [{ area: [[-190, -30], [-170, -30], [-170, 0], [-190, 0]] }, [[178, -18], [-178, -18]], [[-165, -18], [0, 0]], 'the same from the other side'],
    [circle([4.9, 52.37], 100), [[4.9, 53], [6, 52.37]], [[4.9, 53.4], [7, 52.37]], 'a circle'],
    [circle([179.5, -17], 300), [[179, -17], [-179, -17]], [[175, -17], [-175, -17], [0, -17]], 'a circle across 180°'],
    [circle([20, 80], 2000), [[20, 70], [-160, 85], [-160, 89]], [[20, 60], [-160, 70], [-70, 70]], 'a circle with the north pole in it'],
    [circle([-100, -85], 1500), [[-100, -80], [80, -85]], [[80, -70], [0, 0]], 'a circle with the south pole in it'],
    [circle([0, 0], 15_000), [[0, 0], [0, 89], [0, -89], [100, 0]], [[180, 0], [-170, 10]], 'a circle wider than half the globe']
  ])('%j leaves in %j and out %j: %s', (drawn, inside, outside) => {
    expect(inside.filter((point) => isPaled(drawn, point))).toEqual([]);
    expect(outside.filter((point) => !isPaled(drawn, point))).toEqual([]);
  }); // prettier-ignore
});

test.each<[at: LngLat, km: number]>([
  [[4.9, 52.37], 100],
  [[179.5, -17], 300],
  [[20, 80], 900]
])('the line around %j lies %d km away all along', (at, km) => {
  const off = lineOf(circle(at, km)).map((point) => Math.abs(distance(at, point) - km));
  expect(Math.max(...off)).toBeLessThan(km / 1000);
});

test('no line jumps around the world', () => {
  for (const drawn of [circle([179.5, -17], 300), circle([20, 80], 2000), { bbox: [170, -30, -170, 0] as const }]) {
    const line = lineOf(drawn as Partial<DrawnFilter>);
    const steps = line.slice(1).map(([lng], i) => Math.abs(lng - line[i]![0]));
    expect(Math.max(...steps)).toBeLessThan(90);
  }
});
