import { expect, test } from 'vitest';
import { roundedSquareSdf } from '../../../src/lib/map/mark-images.ts';

test('the square is a distance field: full inside, empty outside, its edge at MapLibre’s 191, its corners round', () => {
  const data = roundedSquareSdf(48, 16, 6);
  const alpha = (x: number, y: number) => data[(y * 48 + x) * 4 + 3]!;
  expect(alpha(24, 24)).toBe(255);
  expect(alpha(0, 24)).toBe(0);
  // Pixel 8 has its middle half a pixel inside the edge at 8.
  expect(alpha(8, 24)).toBe(191 + 16);
  expect(alpha(7, 24)).toBe(191 - 16);
  expect(alpha(8, 8)).toBeLessThan(191);
});
