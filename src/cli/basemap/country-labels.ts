import { geoArea } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { countryNames } from './country-names.ts';
import { labelPoint } from './label-point.ts';
import { nameProperties } from './name-properties.ts';

/** Square kilometres from which a country is named in the tiles of each zoom, 0 first. A tile serves up to the next zoom. */
const AREA_BY_ZOOM = [1.9e6, 9e5, 2.2e5, 3e4, 2500, 0];
const EARTH_RADIUS_KM = 6371;

/** One point a country, with its names and the zoom from which it is shown. Polygons are cut and flat already. */
export function countryLabels(countries: Feature[]): { minZoom: number; feature: Feature }[] {
  const largest = new Map<string, { rings: Position[][]; area: number; total: number }>();
  for (const { properties, geometry } of countries) {
    const code = properties!.code as string;
    if (code === '' || code === 'AQ') continue;
    const polygons =
      geometry.type === 'Polygon' ? [(geometry as Polygon).coordinates] : (geometry as MultiPolygon).coordinates;
    for (const rings of polygons) {
      const area = squareKilometres(rings);
      const known = largest.get(code) ?? { rings, area: 0, total: 0 };
      known.total += area;
      if (area > known.area) Object.assign(known, { rings, area });
      largest.set(code, known);
    }
  }
  return [...largest]
    .sort(([, a], [, b]) => b.total - a.total)
    .map(([code, { rings, total }]) => ({
      minZoom: AREA_BY_ZOOM.findIndex((area) => total >= area),
      feature: {
        type: 'Feature',
        properties: { code, area: Math.round(total), ...nameProperties(countryNames(code)) },
        geometry: { type: 'Point', coordinates: labelPoint(rings[0]!) }
      }
    }));
}

function squareKilometres(rings: Position[][]): number {
  const area = geoArea({ type: 'Polygon', coordinates: [rings[0]!] });
  // A ring that the cut turned round measures as the rest of the globe.
  return Math.min(area, 4 * Math.PI - area) * EARTH_RADIUS_KM ** 2;
}
