import { describe, expect, test } from 'vitest';
import { abbreviate, abbreviationSteps } from '../../../src/lib/map/abbreviate.ts';

/** What the layer's expression makes of the steps, in the same words. */
function byTheSteps(count: number, locale: string): string {
  const step = abbreviationSteps(locale).findLast(({ from }) => count >= from - from / 2000);
  const value = count / (step?.unit ?? 1);
  const digits = step && value < 9.95 ? 1 : 0;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value) + (step?.suffix ?? '');
}

describe('the numbers on the marks are as short as the language writes them', () => {
  const rows: [count: number, locale: string, written: string][] = [
    [2, 'nl', '2'],
    [999, 'en', '999'],
    [1200, 'en', '1.2K'],
    [1234, 'nl', '1,2K'],
    [12_345, 'en', '12K'],
    [1_250_000, 'fr', '1,3 M']
  ];
  test.each(rows)('%d in %s is %s', (count, locale, written) => {
    // Spaces differ (no-break, narrow) between releases of the same data.
    expect(abbreviate(count, locale).replace(/\s/g, ' ')).toBe(written);
  });

  test.each(['nl', 'en', 'fr', 'es', 'it'])('the steps that layers work with agree with Intl in %s', (locale) => {
    for (const count of [2, 17, 999, 1000, 1049, 1234, 9876, 12_345, 123_456, 1_000_000, 2_345_678, 45_678_901]) {
      expect(byTheSteps(count, locale), `${count}`).toBe(abbreviate(count, locale));
    }
  });
});
