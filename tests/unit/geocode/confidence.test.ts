import { expect, test } from 'vitest';
import { NONE_SCORE, probabilities, temper } from '../../../src/lib/geocode/confidence.ts';

test('shares follow the odds and leave room for none of these', () => {
  const [first, second] = probabilities([NONE_SCORE + Math.log(8), NONE_SCORE]) as [number, number];
  expect(first).toBeCloseTo(0.8, 10);
  expect(second).toBeCloseTo(0.1, 10);
});

test('a lone weak candidate is not certain for being alone', () => {
  expect(probabilities([NONE_SCORE])[0]).toBeCloseTo(0.5, 10);
});

test('scores far apart neither overflow nor lose the winner', () => {
  expect(probabilities([900, -900])).toEqual([1, 0]);
  expect(probabilities([])).toEqual([]);
});

test('a contradicted winner keeps part of its lead, and its place', () => {
  const [first, second, third] = temper([10, 7, 5], 2) as [number, number, number];
  expect(first).toBeLessThan(10);
  expect(first).toBeGreaterThan(5);
  expect([second, third]).toEqual([7, 5]);
  expect(temper([10, 9.9, 0], 2)[0]).toBe(9.9);
});
