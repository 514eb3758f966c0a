import { describe, expect, test } from 'vitest';
import type { Bbox, LngLat } from '../../../src/lib/model/geo.ts';
import { regionBox, viewOf } from '../../../src/lib/region/boxes.ts';
import { COUNTRIES, membersOf, REGIONS } from '../../../src/lib/region/regions.ts';

function isInside([lng, lat]: LngLat, [west, south, east, north]: Bbox): boolean {
  const fits = west <= east ? lng >= west && lng <= east : lng >= west || lng <= east;
  return fits && lat >= south && lat <= north;
}

const widthOf = ([west, , east]: Bbox) => (east >= west ? east - west : east - west + 360);

// Towns' coordinates: GeoNames, rounded to hundredths.
describe('a box holds what a reader expects', () => {
  test.each<[code: string, town: string, at: LngLat]>([
    ['RU', 'Kaliningrad', [20.51, 54.71]],
    ['RU', 'Vladivostok', [131.87, 43.11]],
    ['RU', 'Anadyr', [177.51, 64.73]],
    ['FJ', 'Suva', [178.44, -18.14]],
    ['FJ', 'Labasa', [179.36, -16.42]],
    ['US', 'Miami', [-80.19, 25.77]],
    ['US', 'Anchorage', [-149.9, 61.22]],
    ['US', 'Honolulu', [-157.86, 21.31]],
    ['KI', 'Tarawa', [172.98, 1.33]],
    ['JP', 'Naha', [127.68, 26.21]],
    ['FR', 'Ajaccio', [8.74, 41.92]],
    ['DK', 'Rønne', [14.7, 55.1]],
    ['NZ', 'Auckland', [174.76, -36.85]],
    ['AQ', 'McMurdo', [166.67, -77.85]],
    ['XK', 'Pristina', [21.17, 42.67]],
    ['SO', 'Hargeisa', [44.06, 9.56]],
    ['GF', 'Cayenne', [-52.33, 4.94]],
    ['BQ', 'Kralendijk', [-68.27, 12.14]],
    ['SJ', 'Longyearbyen', [15.64, 78.22]],
    ['TV', 'Funafuti', [179.19, -8.52]]
  ])('%s holds %s', (code, _town, at) => {
    expect(isInside(at, regionBox(code)!)).toBe(true);
  });

  test.each<[code: string, widest: number, why: string]>([
    ['RU', 175, 'it crosses the antimeridian'],
    ['FJ', 6, 'it crosses the antimeridian'],
    ['US', 115, 'without Guam and the outer Aleutians'],
    ['FR', 15, 'without French Guiana, which has its own code'],
    ['NL', 5, 'without the Caribbean'],
    ['NO', 28, 'without Svalbard and Bouvet Island'],
    ['ES', 15, 'without the Canaries'],
    ['PT', 5, 'without the Azores'],
    ['CL', 15, 'without Easter Island'],
    ['AU', 42, 'without Macquarie Island']
  ])('%s is at most %d° wide: %s', (code, widest) => {
    expect(widthOf(regionBox(code)!)).toBeLessThanOrEqual(widest);
  });
});

describe('every box', () => {
  test('is a box: longitudes within 180, south below north, within Web Mercator', () => {
    const odd = REGIONS.map(({ code }) => [code, regionBox(code)!] as const).filter(
      ([, [west, south, east, north]]) =>
        Math.abs(west) > 180 || Math.abs(east) > 180 || south >= north || Math.abs(south) > 85 || Math.abs(north) > 85
    );
    expect(odd).toEqual([]);
  });

  test('of a region holds the middles of its inhabited countries', () => {
    const uninhabited = new Set(['AQ', 'BV', 'GS', 'HM', 'TF', 'UM']);
    const outside = REGIONS.flatMap(({ code }) =>
      membersOf(code)
        .filter((country) => code === country || !uninhabited.has(country))
        .filter((country) => !isInside(middleOf(regionBox(country)!), regionBox(code)!))
        .map((country) => `${country} outside ${code}`)
    );
    expect(outside).toEqual([]);
  });

  test('of an unknown code is none', () => {
    expect(regionBox('ZZ')).toBeNull();
    expect(viewOf(['ZZ'])).toBeNull();
    expect(viewOf([])).toBeNull();
  });

  test('exists for every country', () => {
    expect(COUNTRIES.filter((code) => regionBox(code) === null)).toEqual([]);
  });
});

describe('the view of a choice of regions', () => {
  test('of Europe ends at the Urals', () => {
    expect(viewOf(['150'])![2]).toBe(66);
    expect(isInside([37.62, 55.75], viewOf(['150'])!)).toBe(true);
  });

  test('of Russia reaches its far east', () => {
    expect(isInside([177.51, 64.73], viewOf(['RU'])!)).toBe(true);
  });

  test('of the world leaves the poles out, of Antarctica and Svalbard does not', () => {
    expect(viewOf(['001'])).toEqual([-180, -58, 180, 75]);
    expect(viewOf(['AQ'])![1]).toBe(-85);
    expect(viewOf(['SJ'])![3]).toBeGreaterThan(80);
  });

  test('of New Zealand and Fiji goes the short way round', () => {
    expect(widthOf(viewOf(['NZ', 'FJ'])!)).toBeLessThan(20);
  });

  test('of several regions holds each, and skips what is unknown', () => {
    const view = viewOf(['NL', 'ZZ', 'IT'])!;
    expect(isInside([4.9, 52.37], view) && isInside([12.48, 41.89], view)).toBe(true);
  });
});

function middleOf([west, south, east, north]: Bbox): LngLat {
  const lng = west + widthOf([west, south, east, north]) / 2;
  return [lng > 180 ? lng - 360 : lng, (south + north) / 2];
}
