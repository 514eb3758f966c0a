import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../../src/lib/model/geo.ts';
import { areaTest } from '../../../src/lib/region/area-test.ts';
import { type Area, decodeArea, MOST_CORNERS, printArea } from '../../../src/lib/region/area.ts';

const CROSS: Area = [[170, -30], [190, -30], [190, 0], [170, 0]]; // prettier-ignore
const TRIANGLE: Area = [[0, 60], [40, 30], [40, 60]]; // prettier-ignore

const SLANTED: Area = [[0, 40], [60, 65], [60, 40]]; // prettier-ignore

describe('an area holds', () => {
  test.each<[area: Area, point: LngLat, inside: boolean, why: string]>([
    [TRIANGLE, [38, 55], true, 'a point well inside'],
    [TRIANGLE, [5, 35], false, 'a point of its box, outside the triangle'],
    [TRIANGLE, [40, 45], true, 'a point on its edge'],
    [SLANTED, [30, 54], true, 'a point under an edge as the map draws it, beside the straight line of degrees (52.5)'],
    [SLANTED, [30, 55], false, 'a point above it'],
    [CROSS, [178, -18], true, 'a point west of 180°'],
    [CROSS, [-178, -18], true, 'a point east of 180°'],
    [CROSS, [-165, -18], false, 'a point further east'],
    [CROSS, [0, -18], false, 'a point on the other side of the world']
  ])('%j and %j: %s, %s', (area, [lng, lat], inside) => {
    expect(areaTest(area)(lng, lat)).toBe(inside);
  });
});

describe('an area in an address', () => {
  test('comes out as it went in, to five decimals', () => {
    const corner = fc.tuple(
      fc.integer({ min: -54_000_000, max: 54_000_000 }).map((n) => n / 1e5),
      fc.integer({ min: -9_000_000, max: 9_000_000 }).map((n) => n / 1e5)
    );
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 40 }), (area) => {
        expect(decodeArea(printArea(area))).toEqual(area.map(([lng, lat]) => [lng + 0, lat + 0]));
      })
    );
  });

  test('is no area where it is anything else', () => {
    for (const text of [
      '',
      'x',
      '1,2,3',
      '_seK_seK',
      'é'.repeat(9),
      '~'.repeat(50),
      '?'.repeat(2 * MOST_CORNERS + 2)
    ]) {
      expect(decodeArea(text), text.slice(0, 20)).toBeNull();
    }
    fc.assert(fc.property(fc.string(), (text) => void decodeArea(text)));
  });
});
