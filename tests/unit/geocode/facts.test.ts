import { expect, test } from 'vitest';
import { AREAS } from '../../../src/lib/facts/compiled/areas.ts';
import { COUNTIES } from '../../../src/lib/facts/compiled/counties.ts';
import { isHub } from '../../../src/lib/geocode/usage.ts';
import { gazetteer } from './open.ts';

const places = [
  ...AREAS.flatMap(([country, , place, ...forms]) => (place ? [{ country, place, name: forms.flat()[0] }] : [])),
  ...COUNTIES.flatMap(([country, , , list]) =>
    list.map(([name, lng, lat]) => ({ country, place: [lng, lat, 40] as const, name }))
  )
];

test('every area and county is a circle on the earth in a country', () => {
  expect(places.length).toBeGreaterThan(3000);
  const stray = places.filter(
    ({ country, place: [lng, lat, km] }) =>
      !(/^[A-Z]{2}$/.test(country) && Math.abs(lng) <= 180 && Math.abs(lat) <= 90 && km > 0)
  );
  expect(stray).toEqual([]);
});

test.each([
  ['g2643743', true, 'London'],
  ['g6058560', false, 'London in Ontario']
])('%s is a hub: %s (%s)', (key, expected) => {
  expect(gazetteer.place(key)?.name).toBe('London');
  expect(isHub(key)).toBe(expected);
});
