import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAngle, readKilometres, readPoint } from '../../../src/lib/filter/coordinates.ts';
import type { LngLat } from '../../../src/lib/model/geo.ts';

describe('a number of degrees', () => {
  test.each<[text: string, axis: 'lng' | 'lat', language: string, expected: number | null, why: string]>([
    ['4.9', 'lng', 'en', 4.9, 'a point'],
    ['4,9', 'lng', 'en', 4.9, 'a comma, in any language'],
    ['-4,9', 'lng', 'nl', -4.9, 'a hyphen for minus'],
    ['−4.9', 'lng', 'en', -4.9, 'a minus'],
    [' +52.37° ', 'lat', 'en', 52.37, 'a sign for degrees'],
    ['4°54′E', 'lng', 'en', 4.9, 'minutes and a letter'],
    ['4° 54\' 0" W', 'lng', 'en', -4.9, 'typewriter signs, seconds'],
    ['E 4°54′', 'lng', 'en', 4.9, 'the letter first'],
    ['4,9 O', 'lng', 'nl', 4.9, 'oost'],
    ['4,9 O', 'lng', 'de', 4.9, 'Ost'],
    ['4,9 O', 'lng', 'fr', -4.9, 'ouest'],
    ['4,9 O', 'lng', 'es', -4.9, 'oeste'],
    ['4.9 O', 'lng', 'en', null, 'English has no such letter'],
    ['33,9 Z', 'lat', 'nl', -33.9, 'zuid'],
    ['180', 'lng', 'en', 180, 'the farthest'],
    ['-180', 'lng', 'en', -180, 'the farthest west'],
    ['180.1', 'lng', 'en', null, 'too far'],
    ['91', 'lat', 'en', null, 'beyond the pole'],
    ['4.9 N', 'lng', 'en', null, 'a latitude where a longitude belongs'],
    ['-4.9 W', 'lng', 'en', null, 'two ways to say west at once'],
    ['4°61′E', 'lng', 'en', null, 'more minutes than there are'],
    ['4.9 5.1', 'lng', 'en', null, 'two numbers'],
    ['1e3', 'lng', 'en', null, 'no number of a reader'],
    ['', 'lng', 'en', null, 'nothing'],
    ['four', 'lng', 'en', null, 'a word']
  ])('%j as %s in %s: %s, %s', (text, axis, language, expected) => {
    expect(readAngle(text, axis, language)).toBe(expected);
  });
});

describe('a point', () => {
  test.each<[text: string, language: string, expected: LngLat | null, why: string]>([
    ['52.37, 4.9', 'en', [4.9, 52.37], 'latitude first, as maps print it'],
    ['52.37,4.9', 'en', [4.9, 52.37], 'without a space'],
    ['52,37 4,9', 'nl', [4.9, 52.37], 'commas in the numbers'],
    ['52,37; 4,9', 'de', [4.9, 52.37], 'a semicolon between'],
    ['52,37, 4,9', 'nl', [4.9, 52.37], 'commas everywhere'],
    ['50,-10', 'en', [-10, 50], 'whole degrees and a comma'],
    ['52°22′N 4°54′E', 'en', [4.9, 52.366667], 'degrees and minutes'],
    ['4°54′E 52°22′N', 'en', [4.9, 52.366667], 'the other way round, told by the letters'],
    ['N52.37 E4.9', 'en', [4.9, 52.37], 'letters first'],
    ['33°52′S, 151°12′E', 'en', [151.2, -33.866667], 'the other half of the globe'],
    ['-33.9 151.2', 'en', [151.2, -33.9], 'a minus'],
    ['34°36′S 58°23′O', 'es', [-58.383333, -34.6], 'oeste'],
    ['52.37', 'en', null, 'half a point'],
    ['52.37 4.9 7', 'en', null, 'more than a point'],
    ['152.37 4.9', 'en', null, 'no such latitude'],
    ['52.37N 4.9N', 'en', null, 'two latitudes'],
    ['Amsterdam', 'en', null, 'a name']
  ])('%j in %s: %j, %s', (text, language, expected) => {
    expect(readPoint(text, language)).toEqual(expected);
  });

  test('printed as `lat, lng` is read back, wherever it lies', () => {
    const degrees = (limit: number) => fc.integer({ min: -limit * 1e5, max: limit * 1e5 }).map((n) => n / 1e5);
    fc.assert(
      fc.property(degrees(180), degrees(90), (lng, lat) => {
        expect(readPoint(`${lat.toFixed(5)}, ${lng.toFixed(5)}`, 'en')).toEqual([lng + 0, lat + 0]);
        expect(readPoint(`${lat.toFixed(5)} ${lng.toFixed(5)}`.replaceAll('.', ','), 'nl')).toEqual([lng + 0, lat + 0]);
      })
    );
  });

  test('is never thrown at', () => {
    fc.assert(fc.property(fc.string(), (text) => void readPoint(text, 'nl')));
  });
});

test.each<[text: string, expected: number | null]>([
  ['100', 100],
  ['2,5', 2.5],
  ['100 km', 100],
  ['0', null],
  ['20001', null],
  ['-5', null],
  ['far', null]
])('a radius of %j: %s', (text, expected) => {
  expect(readKilometres(text)).toBe(expected);
});
