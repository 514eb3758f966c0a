import { expect, test } from 'vitest';
import { Jumps } from '../../../src/routes/(map)/jumps.svelte.ts';

const WORLD = { lng: 12, lat: 27, zoom: 1 };
const OSLO = { lng: 10.75, lat: 59.91, zoom: 6 };
const FIJI = { lng: 179.9, lat: -18, zoom: 6 };

test('each jump is undone in turn, the latest first', () => {
  const jumps = new Jumps();
  jumps.made(WORLD, OSLO);
  jumps.made(OSLO, FIJI);
  expect([jumps.back(), jumps.any, jumps.back(), jumps.any, jumps.back()]).toEqual([OSLO, true, WORLD, false, null]);
});

test('a small step is no jump, across 180° either', () => {
  const jumps = new Jumps();
  jumps.made(OSLO, { ...OSLO, lng: 10.9 });
  jumps.made(FIJI, { ...FIJI, lng: -179.9 });
  expect(jumps.any).toBe(false);
});

test('a look around where a jump landed keeps the way back, and going far away ends it', () => {
  const jumps = new Jumps();
  jumps.made(WORLD, OSLO);
  jumps.wandered({ ...OSLO, lng: 14, zoom: 5 });
  expect(jumps.any).toBe(true);
  jumps.wandered({ ...OSLO, lng: 139 });
  expect(jumps.any).toBe(false);
});

test("the browser's own way back undoes the jumps since", () => {
  const jumps = new Jumps();
  jumps.made(WORLD, OSLO);
  jumps.made(OSLO, FIJI);
  jumps.undoneTo(OSLO);
  expect([jumps.back(), jumps.any]).toEqual([WORLD, false]);
});
