import { expect, test } from 'vitest';
import type { Place, Placement } from '../../../src/lib/model/place.ts';
import type { Reason } from '../../../src/lib/model/reason.ts';
import { barScale, candidatePlaces, candidatesOf } from '../../../src/routes/lab/candidates.ts';
import { placeLabel } from '../../../src/routes/lab/place-label.ts';
import { pointsText } from '../../../src/routes/lab/points-text.ts';

const place = (key: string, more: Partial<Place> = {}): Place => ({
  ...{ key, geonameId: 1, name: 'Hudson', country: 'US', admin1: 'IL', lng: -88, lat: 40, population: 1800 },
  ...{ featureCode: 'PPL', precision: 'place', ...more }
});
const reason = (code: Reason['code'], weight: number): Reason => ({ code, params: {}, weight });
const located: Placement = {
  kind: 'located',
  printed: 'HUDSON',
  place: place('a'),
  confidence: 0.9,
  reasons: [reason('home', 6), reason('name-main', 2), reason('only-candidate', 0)],
  runnersUp: [{ place: place('b'), confidence: 0.1, reasons: [reason('no-mention', -2), reason('population', 4)] }]
};

test('the chosen place leads, and what counts adds up', () => {
  const shown = candidatesOf(located).map(({ place, chosen, score }) => [place.key, chosen, score]);
  expect(shown).toEqual([
    ['a', true, 8],
    ['b', false, 2]
  ]);
});

test('a name without a place has candidates of which none is chosen', () => {
  const { printed, runnersUp } = located;
  const unplaced: Placement = { kind: 'unplaced', printed, runnersUp, reason: reason('ambiguous', 0) };
  expect(candidatesOf(unplaced).map(({ chosen }) => chosen)).toEqual([false]);
});

test('bars share one scale: from the lowest signal to the highest, zero between', () => {
  const { zero, bar } = barScale(candidatesOf(located));
  expect(zero).toBe(25);
  expect(bar(6)).toEqual({ left: 25, width: 75 });
  expect(bar(-2)).toEqual({ left: 0, width: 25 });
  expect(bar(0)).toEqual({ left: 25, width: 0 });
});

test('a scale without signals divides by nothing', () => {
  expect(barScale([]).bar(0)).toEqual({ left: 0, width: 0 });
});

test('the map gets every candidate, where it lies', () => {
  const { features } = candidatePlaces(candidatesOf(located));
  expect(
    features.map(({ geometry, properties }) => [properties.key, properties.confidence, geometry.coordinates])
  ).toEqual([
    ['a', 0.9, [-88, 40]],
    ['b', 0.1, [-88, 40]]
  ]);
});

const names = { region: (code: string) => ({ US: 'United States', LU: 'Luxembourg' })[code] ?? code };
test.each<[Place, Record<string, string>, string, string]>([
  [place('a'), { a: 'Illinois' }, 'Hudson, Illinois, United States', 'state and country'],
  [place('a'), {}, 'Hudson, United States', 'no state known'],
  [place('a', { name: 'Luxembourg', country: 'LU' }), { a: 'Luxembourg' }, 'Luxembourg', 'nothing is said twice'],
  [place('a', { name: 'Peru', country: 'PE', precision: 'country' }), {}, 'Peru', 'a country lies in none'],
  [place('a', { name: 'North Sea', country: '' }), {}, 'North Sea', 'under no country’s name']
])('%j is %s: %s', (given, divisions, expected) => {
  expect(placeLabel(given, divisions, names)).toBe(expected);
});

test.each([
  [3.25, 'en', '+3.3'],
  [-0.4, 'nl', '−0,4'],
  [0, 'en', '0.0']
] as const)('%d points in %s are written %s', (points, locale, expected) => {
  expect(pointsText(points, locale)).toBe(expected);
});
