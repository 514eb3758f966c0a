import { describe, expect, test } from 'vitest';
import { distanceField, ringPart, roundedSquare } from '../../../src/lib/map/distance-field.ts';

test('a square is a distance field: full inside, empty outside, its edge at MapLibre’s 191, its corners round', () => {
  const data = distanceField(48, roundedSquare(16, 6));
  const alpha = (x: number, y: number) => data[(y * 48 + x) * 4 + 3]!;
  expect(alpha(24, 24)).toBe(255);
  expect(alpha(0, 24)).toBe(0);
  // Pixel 8 has its middle half a pixel inside the edge at 8.
  expect(alpha(8, 24)).toBe(191 + 16);
  expect(alpha(7, 24)).toBe(191 - 16);
  expect(alpha(8, 8)).toBeLessThan(191);
});

describe('part of a ring begins at twelve and goes clockwise', () => {
  const RING = [10, 14] as const;
  const rows: [share: number, x: number, y: number, distance: number, why: string][] = [
    [0.25, 8.5, -8.5, Math.hypot(8.5, 8.5) - 14, 'half past one is in a quarter'],
    [0.25, 0, 12, Math.hypot(10, 12), 'six o’clock is not: its end at three is the nearest'],
    [0.25, -12, 0, Math.hypot(12, 10), 'nor is nine o’clock'],
    [0.5, 12, 0, -2, 'three is the middle of a half'],
    [0.75, 0, 12, -2, 'six is in three quarters'],
    [0.75, -1, -12, 1, 'just before twelve is not'],
    [1, -1, -12, Math.max(10 - Math.hypot(1, 12), Math.hypot(1, 12) - 14), 'a whole ring has no ends'],
    [1, 0, 0, 10, 'the middle is empty'],
    [0.5, 18, 0, 4, 'outside the band']
  ];
  test.each(rows)('%d of it at %d, %d: %d, %s', (share, x, y, distance) => {
    expect(ringPart(...RING, share)(x, y)).toBeCloseTo(distance, 6);
  });
});
