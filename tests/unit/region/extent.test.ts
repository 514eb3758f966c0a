import { describe, expect, test } from 'vitest';
import type { Bbox, LngLat } from '../../../src/lib/model/geo.ts';
import { drawnExtent, isOutOfSight } from '../../../src/lib/region/extent.ts';

const NOTHING = { area: null, near: null, bbox: null };
const acrossDateLine: LngLat[] = [[170, -30], [190, -30], [185, 0]]; // prettier-ignore

describe('the box of what is drawn', () => {
  test.each<[drawn: Partial<typeof NOTHING> | object, box: Bbox | null, why: string]>([
    [{}, null, 'nothing'],
    [{ bbox: [170, -30, -170, 0] }, [170, -30, -170, 0], 'a rectangle'],
    [{ area: acrossDateLine }, [170, -30, -170, 0], 'a polygon across 180°'],
    [{ near: { place: 'g1', at: null, km: 10 } }, null, 'a circle whose place nobody has looked up yet']
  ])('%j: %j, %s', (drawn, box) => {
    expect(drawnExtent({ ...NOTHING, ...drawn })).toEqual(box);
  });

  test('of a circle holds it, about a degree of latitude for 111 km', () => {
    const [west, south, east, north] = drawnExtent({ ...NOTHING, near: { place: null, at: [179.5, 0], km: 111.1 } })!;
    expect([west, south, east, north].map((degrees) => Math.round(degrees * 10) / 10)).toEqual([178.5, -1, -179.5, 1]);
  });
});

describe('a box is out of sight', () => {
  const EUROPE: Bbox = [-10, 35, 40, 60];
  test.each<[box: Bbox, view: Bbox, out: boolean, why: string]>([
    [[0, 40, 20, 50], EUROPE, false, 'well within the view'],
    [[-20, 40, 20, 50], EUROPE, true, 'it sticks out in the west'],
    [[0, 30, 20, 50], EUROPE, true, 'it sticks out in the south'],
    [[100, 40, 120, 50], EUROPE, true, 'elsewhere'],
    [[4, 52, 5, 53], EUROPE, true, 'lost in the view'],
    [[175, -20, -175, -10], [160, -40, -160, 10], false, 'across 180° as the view is'],
    [[175, -20, -175, -10], [-180, -80, 180, 80], true, 'small against the whole world'],
    [[100, -40, -100, 40], [-180, -80, 180, 80], false, 'large across 180° in a view of the world']
  ])('%j in %j: %s, %s', (box, view, out) => {
    expect(isOutOfSight(box, view)).toBe(out);
  });
});
