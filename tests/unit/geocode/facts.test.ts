import { expect, test } from 'vitest';
import { AREAS } from '../../../src/lib/geocode/facts/areas.ts';
import { DISTRICTS, US_COUNTIES } from '../../../src/lib/geocode/facts/counties.ts';
import { isHub } from '../../../src/lib/geocode/facts/hubs.ts';
import { STATES } from '../../../src/lib/geocode/facts/states.ts';
import { gazetteer } from './open.ts';

test.each(STATES)('%s: the gazetteer has that division', (row) => {
  const [country, admin1] = row.split('|')[0]!.split('.') as [string, string];
  expect(gazetteer.admin1Name(country, admin1)).not.toBeNull();
});

test.each(AREAS)('%s: forms, a country, and a circle on the earth', (row) => {
  expect(row).toMatch(/^[^|]+\|[A-Z]{2}\|-?\d+(\.\d)? -?\d+(\.\d)? \d+$/);
  const [lng, lat, km] = row.split('|')[2]!.split(' ').map(Number) as [number, number, number];
  expect(Math.abs(lng)).toBeLessThanOrEqual(180);
  expect(Math.abs(lat)).toBeLessThanOrEqual(90);
  expect(km).toBeGreaterThan(0);
});

test.each([...Object.entries(US_COUNTIES), ...Object.entries(DISTRICTS)])(
  'counties of %s: a name and two tenths each',
  (_, row) => {
    for (const cell of row.split(';')) expect(cell).toMatch(/^\S.* -?\d{1,4} -?\d{1,3}$/);
  }
);

test.each([
  ['g2643743', true, 'London'],
  ['g6058560', false, 'London in Ontario']
])('%s is a hub: %s (%s)', (key, expected) => {
  expect(gazetteer.place(key)?.name).toBe('London');
  expect(isHub(key)).toBe(expected);
});
