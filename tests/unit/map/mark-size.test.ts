import { describe, expect, test } from 'vitest';
import { LARGEST_RADIUS, radius } from '../../../src/lib/map/mark-size.ts';

describe('a mark grows with its stories', () => {
  const rows: [articles: number, pixels: number, why: string][] = [
    [1, 7, 'one story is the smallest mark'],
    [2, 10.5, 'two leave room for a digit'],
    [10, 17, 'a row of the table'],
    [1000, 28, 'the largest mark'],
    [2_000_000, 28, 'never larger, however many']
  ];
  test.each(rows)('%d stories → %d px: %s', (articles, pixels) => {
    expect(radius(articles)).toBeCloseTo(pixels, 9);
  });

  test('more stories are never a smaller mark', () => {
    const radii = Array.from({ length: 1200 }, (_, i) => radius(i + 1));
    for (const [i, pixels] of radii.entries()) {
      expect(pixels).toBeGreaterThanOrEqual(radii[i - 1] ?? 0);
      expect(pixels).toBeLessThanOrEqual(LARGEST_RADIUS);
    }
  });
});
