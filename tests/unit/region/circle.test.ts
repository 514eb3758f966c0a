import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Arc, arcGap, arcWidth, coverArcs } from '../../../src/lib/region/circle.ts';

describe('the shortest cover', () => {
  test.each<[arcs: Arc[], cover: Arc, why: string]>([
    [[[0, 10]], [0, 10], 'one arc is its own cover'],
    [
      [
        [0, 10],
        [20, 30]
      ],
      [0, 30],
      'near arcs are joined over the gap between'
    ],
    [
      [
        [170, 178],
        [-179, -175]
      ],
      [170, -175],
      'across the antimeridian when that is shorter'
    ],
    [
      [
        [177, -178],
        [-150, -140]
      ],
      [177, -140],
      'an arc may cross itself'
    ],
    [
      [
        [0, 100],
        [90, -170],
        [-175, 5]
      ],
      [-180, 180],
      'no gap is the whole circle'
    ],
    [[[-179, 179]], [-180, 180], 'neither is a sliver of 2° one'],
    [
      [
        [0, 50],
        [10, 20]
      ],
      [0, 50],
      'an arc inside another adds nothing'
    ],
    [[], [-180, 180], 'of nothing is everything']
  ])('of %j is %j: %s', (arcs, cover) => {
    expect(coverArcs(arcs)).toEqual(cover);
  });

  test('holds both ends of every arc, whatever their order', () => {
    const degrees = fc.integer({ min: -180, max: 180 });
    fc.assert(
      fc.property(fc.array(fc.tuple(degrees, degrees), { minLength: 1, maxLength: 8 }), (arcs) => {
        const cover = coverArcs(arcs);
        const isWhole = cover[0] === -180 && cover[1] === 180;
        return (
          isWhole || arcs.every((arc) => arcGap([arc[0], arc[0]], cover) === 0 && arcGap([arc[1], arc[1]], cover) === 0)
        );
      })
    );
  });
});

test.each<[a: Arc, b: Arc, gap: number]>([
  [[0, 10], [15, 20], 5],
  [[15, 20], [0, 10], 5],
  [[170, 175], [-178, -170], 7],
  [[0, 10], [5, 20], 0],
  [[170, -170], [175, 178], 0]
])('the gap of %j and %j is %d', (a, b, gap) => {
  expect(arcGap(a, b)).toBe(gap);
});

test('an arc across the antimeridian is as wide as it goes', () => {
  expect(arcWidth([177, -178])).toBe(5);
});
