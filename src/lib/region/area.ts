import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import * as codec from '@googlemaps/polyline-codec';
import type { Bbox, LngLat } from '../model/geo.ts';

/**
 * A drawn area: the corners of one ring, open or closed. Longitudes run on past ±180 where it crosses the antimeridian
 * (170, 190), so that the ring never jumps around the world.
 */
export type Area = LngLat[];

/** Node finds the package's CommonJS under `default`; bundlers find its module. */
const { encode, decode } = (codec as { default?: typeof codec }).default ?? codec;

/** More corners than a hand draws; a longer ring would not fit an address either. */
export const MOST_CORNERS = 500;

/** An area as an address carries it: an encoded polyline (five decimals, latitude first; Google's algorithm). */
export function printArea(area: Area): string {
  return encode(area.map(([lng, lat]): LngLat => [lat, lng]));
}

/** The area of an encoded polyline; null for text that is none, for fewer than three corners, or corners beyond the earth. */
export function decodeArea(text: string): Area | null {
  // Garbage decodes to something, but does not come out again as it went in.
  if (!/^[?-~]+$/.test(text)) return null;
  const area = decode(text).map(([lat, lng]): LngLat => [lng, lat]);
  const onEarth = area.every(([lng, lat]) => Math.abs(lat) <= 90 && Math.abs(lng) <= 540);
  return area.length >= 3 && area.length <= MOST_CORNERS && onEarth && printArea(area) === text ? area : null;
}

/**
 * A test for points: made once for an area, asked for each place. Corners and edges are inside. Edges run as they were drawn, straight on
 * the map (Web Mercator): between far corners that is up to some degrees beside a straight line in longitude and latitude.
 */
export function areaTest(area: Area): (lng: number, lat: number) => boolean {
  const [west, south, east, north] = boxOf(area);
  const ring = [...area, area[0]!].map(([lng, lat]): LngLat => [lng, mercatorY(lat)]);
  const polygon = { type: 'Polygon' as const, coordinates: [ring] };
  return (lng, lat) =>
    lat >= south &&
    lat <= north &&
    // The same meridian may stand a turn further on in a ring across 180°.
    [lng - 360, lng, lng + 360].some(
      (turn) => turn >= west && turn <= east && booleanPointInPolygon([turn, mercatorY(lat)], polygon)
    );
}

/** Height of a latitude on the map, in the degrees that a longitude takes at the equator; the poles, endlessly far, are brought near. */
export function mercatorY(lat: number): number {
  const clamped = Math.min(89.9, Math.max(-89.9, lat));
  return (Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360)) * 180) / Math.PI;
}

/** In the area's own longitudes, which may lie past ±180. */
export function boxOf(area: Area): Bbox {
  const lngs = area.map(([lng]) => lng);
  const lats = area.map(([, lat]) => lat);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}
