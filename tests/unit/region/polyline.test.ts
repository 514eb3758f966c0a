import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../../src/lib/model/geo.ts';
import { decodePolyline, encodePolyline } from '../../../src/lib/region/polyline.ts';

describe('an encoded polyline', () => {
  test.each<[line: LngLat[], text: string, why: string]>([
    [
      [
        [-120.2, 38.5],
        [-120.95, 40.7],
        [-126.453, 43.252]
      ],
      '_p~iF~ps|U_ulLnnqC_mqNvxq`@',
      'the example of Google’s page on the format'
    ],
    [[[0, 0]], '??', 'no step at all'],
    [[], '', 'no point at all']
  ])('%j is %s', (line, text, why) => {
    expect(encodePolyline(line), why).toBe(text);
    expect(decodePolyline(text), why).toEqual(line);
  });

  test('a number of Google’s page: -179.9832104 is `~oia@ in the language of the format', () => {
    expect(encodePolyline([[-179.9832104, 0]])).toBe('?`~oia@');
  });

  test('every line of five decimals comes back, past the antimeridian too', () => {
    const coordinate = (most: number) => fc.integer({ min: -most, max: most }).map((steps) => steps / 1e5);
    const line = fc.array(fc.tuple(coordinate(54_000_000), coordinate(9_000_000)));
    fc.assert(fc.property(line, (points) => void expect(decodePolyline(encodePolyline(points))).toEqual(points)));
  });
});
