import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Feature } from 'geojson';
import { describe, expect, test } from 'vitest';
import { type City, cityLabels } from '../../../src/cli/basemap/city-labels.ts';
import { countryShapes, dissolve, mergedLand, readWorld } from '../../../src/cli/basemap/countries.ts';
import { countryLabels } from '../../../src/cli/basemap/country-labels.ts';
import { countryNames } from '../../../src/cli/basemap/country-names.ts';
import { flatten } from '../../../src/cli/basemap/flatten.ts';
import { labelPoint } from '../../../src/cli/basemap/label-point.ts';
import { partWesternSahara } from '../../../src/cli/basemap/western-sahara.ts';
import type { LngLat } from '../../../src/lib/model/geo.ts';

const world = readWorld();
const countries = partWesternSahara(
  flatten(
    dissolve(world, countryShapes(world)).map(
      (shape) => ({ ...feature(world, shape), properties: shape.properties }) as Feature
    )
  )
);

/** Even-odd in the plane: the shapes are flat, so the sphere's answer would be another one. */
function isInside(rings: number[][][], [lng, lat]: LngLat): boolean {
  const crossed = (ring: number[][]) =>
    ring.filter(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length]!;
      return y1! > lat !== y2! > lat && lng < x1! + ((lat - y1!) / (y2! - y1!)) * (x2! - x1!);
    }).length;
  return rings.reduce((sum, ring) => sum + crossed(ring), 0) % 2 === 1;
}

const polygonsOf = ({ geometry }: Feature) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry as GeoJSON.MultiPolygon).coordinates;

function codesAt(point: LngLat): string[] {
  return countries
    .filter((country) => polygonsOf(country).some((rings) => isInside(rings, point)))
    .map(({ properties }) => properties!.code as string);
}

describe('a click on the map means the country that ISO 3166 and GeoNames count a place to', () => {
  const rows: [point: LngLat, code: string, why: string][] = [
    [[5.3, 52.1], 'NL', 'Utrecht'],
    [[-68.27, 12.18], 'BQ', 'Bonaire is not the Netherlands in ISO'],
    [[-53, 4], 'GF', 'French Guiana'],
    [[20.9, 42.6], 'XK', 'Kosovo, without a number in Natural Earth'],
    [[45, 9.6], 'SO', 'Somaliland'],
    [[33.6, 35.3], 'CY', 'the north of Cyprus'],
    [[34.1, 45], 'UA', 'Crimea'],
    [[-13.2, 27.1], 'EH', 'Laayoune, west of the berm'],
    [[-9.6, 30.4], 'MA', 'Agadir stays Moroccan'],
    [[28.2, -29.5], 'LS', 'Lesotho is a hole in South Africa'],
    [[177, 65], 'RU', 'Chukotka before 180°'],
    [[-175, 66], 'RU', 'and behind it'],
    [[178, -17.8], 'FJ', 'Fiji'],
    [[96.91, -12.19], 'CC', 'Cocos, with Christmas Island one shape in Natural Earth'],
    [[105.65, -10.49], 'CX', 'Christmas Island']
  ];
  test.each(rows)('%j → %s: %s', (point, code) => expect(codesAt(point)).toEqual([code]));

  test('the open sea is nobody’s', () => expect(codesAt([-30, 30])).toEqual([]));
});

test('the flattened land keeps its holes: the Caspian Sea is water', () => {
  const [land] = flatten([mergedLand(world, countryShapes(world))]);
  const at = (point: LngLat) =>
    (land!.geometry as GeoJSON.MultiPolygon).coordinates.filter((rings) => isInside(rings, point)).length;
  expect(at([51, 41.5])).toBe(0);
  expect(at([66, 48])).toBe(1);
});

test('no shape is stitched over the antimeridian: none spans the world but Antarctica', () => {
  for (const { properties, geometry } of countries) {
    const polygons =
      geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry as GeoJSON.MultiPolygon).coordinates;
    for (const [ring] of polygons) {
      const lngs = ring!.map(([lng]) => lng!);
      if (properties!.code !== 'AQ') expect(Math.max(...lngs) - Math.min(...lngs), properties!.code).toBeLessThan(175);
    }
  }
});

describe('names of countries', () => {
  const labels = countryLabels(countries);
  test('each has one point, in seven languages', () => {
    const codes = labels.map(({ feature }) => feature.properties!.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toContain('XK');
    expect(countryNames('DE')).toMatchObject({ nl: 'Duitsland', en: 'Germany', fr: 'Allemagne', pt: 'Alemanha' });
  });

  test('the point lies in the country', () => {
    const shapes = new Map(dissolve(world, countryShapes(world)).map((shape) => [shape.properties.code, shape]));
    for (const code of ['FR', 'NO', 'CL', 'VN', 'HR', 'US', 'NZ']) {
      const { geometry } = labels.find(({ feature }) => feature.properties!.code === code)!.feature;
      expect(
        geoContains(feature(world, shapes.get(code)!), (geometry as GeoJSON.Point).coordinates as LngLat),
        code
      ).toBe(true);
    }
  });

  test('large countries are named before small ones', () => {
    const zoom = (code: string) => labels.find(({ feature }) => feature.properties!.code === code)!.minZoom;
    expect(zoom('CN')).toBe(0);
    expect(zoom('DE')).toBeGreaterThan(zoom('CN'));
    expect(zoom('MC')).toBe(5);
  });
});

test('a name stands where a shape is wide, not in the middle of its box', () => {
  // A C open to the east: the middle of its box is outside.
  const c: LngLat[] = [
    [0, 0],
    [10, 0],
    [10, 2],
    [2, 2],
    [2, 8],
    [10, 8],
    [10, 12],
    [0, 12],
    [0, 0]
  ];
  const [lng, lat] = labelPoint(c);
  expect(lat).toBeGreaterThan(8);
  expect(lng).toBeGreaterThan(2);
});

describe('names of cities', () => {
  const city = (lng: number, population: number, capital = false): City => ({
    lng,
    lat: 0,
    population,
    capital,
    names: countryNames('NL')
  });
  const zoomsOf = (cities: City[]) =>
    new Map(
      cityLabels(cities).map(({ minZoom, feature }) => [(feature.geometry as GeoJSON.Point).coordinates[0], minZoom])
    );

  test('the biggest comes first, a neighbour when there is room', () => {
    const zooms = zoomsOf([city(0, 9e6), city(1, 8e6), city(60, 5e6)]);
    expect(zooms.get(0)).toBe(0);
    expect(zooms.get(60)).toBe(0);
    expect(zooms.get(1)).toBeGreaterThan(3);
  });

  test('a capital counts for more than its inhabitants', () => {
    expect(zoomsOf([city(0, 1e6, true)]).get(0)).toBeLessThan(zoomsOf([city(0, 1e6)]).get(0)!);
  });

  test('a village is named nowhere', () => expect(zoomsOf([city(0, 900)]).size).toBe(0));
});
