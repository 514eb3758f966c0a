import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../../src/lib/model/geo.ts';
import { cellsAround, printCells } from '../../../src/lib/region/cell-cover.ts';
import { isInCells, readCells } from '../../../src/lib/region/cells.ts';

/** As lists of places tell points: to a thousandth of a degree. */
const point: fc.Arbitrary<LngLat> = fc.tuple(
  fc.integer({ min: -180_000, max: 180_000 }).map((value) => value / 1000),
  fc.integer({ min: -90_000, max: 90_000 }).map((value) => value / 1000)
);
const apart = fc
  .uniqueArray(point, { minLength: 1, maxLength: 60, selector: String })
  .chain((points) => fc.tuple(fc.constant(points), fc.integer({ min: 0, max: points.length })))
  .map(([points, count]) => ({ inside: points.slice(0, count), outside: points.slice(count) }));

describe('a part of the globe', () => {
  test('holds the points that it is made around, and none of the others, however it is written', () => {
    fc.assert(
      fc.property(apart, ({ inside, outside }) => {
        const cells = readCells(printCells(cellsAround(inside, outside))!)!;
        expect(inside.filter(([lng, lat]) => !isInCells(cells, lng, lat))).toEqual([]);
        expect(outside.filter(([lng, lat]) => isInCells(cells, lng, lat))).toEqual([]);
      })
    );
  });

  test.each<[LngLat[], LngLat[], string]>([
    [[[10, 60]], [], 'alone in the world it is the world'],
    [[], [[10, 60]], 'nothing is nowhere'],
    [[[10, 60]], [[-10, 60]], 'the eastern half'],
    [[[10, 60]], [[10, 60]], 'two in one spot are not parted: it is inside']
  ])('around %j beside %j is short', (inside, outside, _why) => {
    const cells = cellsAround(inside, outside);
    const text = printCells(cells)!;
    expect(text.length).toBeLessThanOrEqual(20);
    expect(readCells(text)).toEqual(cells);
    for (const [lng, lat] of inside) expect(isInCells(cells, lng, lat)).toBe(true);
  });

  test('takes the edges of the world too', () => {
    const corners: LngLat[] = [[-180, -90], [180, 90], [-180, 90], [180, -90]]; // prettier-ignore
    corners.forEach((corner) => {
      const cells = cellsAround(
        [corner],
        corners.filter((other) => other !== corner)
      );
      expect(corners.filter(([lng, lat]) => isInCells(cells, lng, lat))).toEqual([corner]);
    });
  });

  test('too ragged to be short is not written', () => {
    const checks = Array.from({ length: 4000 }, (_, at): LngLat => [(at % 64) * 2, Math.floor(at / 64) - 30]);
    const cells = cellsAround(
      checks.filter((_, at) => (at + Math.floor(at / 64)) % 2 === 0),
      checks.filter((_, at) => (at + Math.floor(at / 64)) % 2 === 1)
    );
    expect(printCells(cells)).toBeNull();
  });
});

describe('text from outside', () => {
  test('is read as written, or not at all', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/), (text) => {
        const cells = readCells(text);
        if (cells !== null) expect(printCells(cells)).toBe(text);
      })
    );
  });

  test.each([
    ['', 'nothing'],
    ['_', 'torn'],
    ['_'.repeat(200), 'halved without end'],
    ['A'.repeat(481), 'longer than an address may be'],
    ['QA', 'a letter too many'],
    ['Q!', 'a sign that is no letter']
  ])('%j is none: %s', (text) => {
    expect(readCells(text)).toBeNull();
  });
});
