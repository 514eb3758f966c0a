import { describe, expect, test } from 'vitest';
import type { Drawn } from '../../../src/lib/filter/drawn.ts';
import { type Numbers, printNumbers, readNumbers } from '../../../src/lib/panel/area/read-numbers.ts';
import { RADIUS_STEPS, stepOf } from '../../../src/lib/panel/area/radius-steps.ts';

const empty = printNumbers(null);
const rectangle = (west: string, south: string, east: string, north: string): Partial<Numbers> => ({
  kind: 'rectangle',
  west,
  south,
  east,
  north
});
const polygon = (...corners: string[]): Partial<Numbers> => ({ kind: 'polygon', corners: corners.join('\n') });

describe('numbers make a shape', () => {
  test.each<[numbers: Partial<Numbers>, drawn: Drawn, why: string]>([
    [rectangle('3,3', '50,7', '7°12′E', '53.6'), { kind: 'rectangle', box: [3.3, 50.7, 7.2, 53.6] }, 'a rectangle'],
    [rectangle('170', '-30', '-170', '0'), { kind: 'rectangle', box: [170, -30, -170, 0] }, 'one across 180°'],
    [{ kind: 'circle', middle: '52,37 4,9', km: '100 km' }, { kind: 'circle', at: [4.9, 52.37], km: 100 }, 'a circle'],
    [
      polygon('50, 0', '', '50, 10', '55°N 5°E'),
      { kind: 'polygon', ring: [[0, 50], [10, 50], [5, 55]] }, // prettier-ignore
      'a polygon; empty lines say nothing'
    ],
    [
      polygon('-30, 170', '-30, -170', '0, -175'),
      { kind: 'polygon', ring: [[170, -30], [190, -30], [185, 0]] }, // prettier-ignore
      'a polygon that takes the short way across 180°'
    ]
  ])('%j: %j, %s', (numbers, drawn) => {
    expect(readNumbers({ ...empty, ...numbers }, 'en')).toEqual({ drawn });
  });
});

describe('what is wrong is said with its field, what came and what was expected', () => {
  test.each<[numbers: Partial<Numbers>, field: string, key: string, got: object, why: string]>([
    [rectangle('', '50', '7', '53'), 'west', 'area.error.longitude', { got: '' }, 'nothing given'],
    [rectangle('3', 'fifty', '7', '53'), 'south', 'area.error.latitude', { got: 'fifty' }, 'a word'],
    [rectangle('3', '50', '7', '153'), 'north', 'area.error.latitude', { got: '153' }, 'beyond the pole'],
    [rectangle('3', '54', '7', '53'), 'south', 'area.error.order', { south: '54', north: '53' }, 'upside down'],
    [{ kind: 'circle', middle: 'Amsterdam' }, 'middle', 'area.error.point', { got: 'Amsterdam' }, 'a name'],
    [{ kind: 'circle', middle: '52, 4', km: 'far' }, 'km', 'area.error.km', { got: 'far' }, 'no radius'],
    [polygon('50, 0', 'x', '55, 5'), 'corners', 'area.error.corner', { line: 2, got: 'x' }, 'the second line'],
    [polygon('50, 0', '50, 10'), 'corners', 'area.error.corners', { count: 2, most: 500 }, 'too few'],
    [polygon('0,0', '10,10', '0,10', '10,0'), 'corners', 'area.error.crosses', {}, 'an hourglass']
  ])('%j: %s, %s %j: %s', (numbers, field, key, params) => {
    expect(readNumbers({ ...empty, ...numbers }, 'en')).toEqual({ problem: { field, key, params } });
  });
});

test('a shape is printed so that it is read back', () => {
  const shapes: Drawn[] = [
    { kind: 'rectangle', box: [170, -30, -170, 0] },
    { kind: 'circle', at: [4.9, 52.37], km: 100 },
    { kind: 'polygon', ring: [[170, -30], [190, -30], [185, 0]] } // prettier-ignore
  ];
  expect(shapes.map((drawn) => readNumbers(printNumbers(drawn), 'nl'))).toEqual(shapes.map((drawn) => ({ drawn })));
});

test.each<[km: number, step: number]>([
  [1, 10],
  [100, 100],
  [70, 50],
  [75, 100],
  [20_000, 1000]
])('a slider stands for %d km at %d', (km, step) => {
  expect(RADIUS_STEPS[stepOf(km)]).toBe(step);
});
