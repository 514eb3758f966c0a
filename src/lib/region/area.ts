import type { Bbox, LngLat } from '../model/geo.ts';
import { decodePolyline, encodePolyline } from './polyline.ts';

/**
 * A drawn area: the corners of one ring, open or closed. Longitudes run on past ±180 where it crosses the antimeridian
 * (170, 190), so that the ring never jumps around the world.
 */
export type Area = LngLat[];

/** More corners than a hand draws; a longer ring would not fit an address either. */
export const MOST_CORNERS = 500;

/** An area as an address carries it: an encoded polyline (five decimals, latitude first). */
export function printArea(area: Area): string {
  return encodePolyline(area);
}

/** The area of an encoded polyline; null for text that is none, for fewer than three corners, or corners beyond the earth. */
export function decodeArea(text: string): Area | null {
  // Garbage decodes to something, but does not come out again as it went in.
  if (!/^[?-~]+$/.test(text)) return null;
  const area = decodePolyline(text);
  const onEarth = area.every(([lng, lat]) => Math.abs(lat) <= 90 && Math.abs(lng) <= 540);
  return area.length >= 3 && area.length <= MOST_CORNERS && onEarth && printArea(area) === text ? area : null;
}

/** In the area's own longitudes, which may lie past ±180. */
export function areaBox(area: Area): Bbox {
  const lngs = area.map(([lng]) => lng);
  const lats = area.map(([, lat]) => lat);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}
