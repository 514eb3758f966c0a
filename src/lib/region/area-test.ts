import type { LngLat } from '../model/geo.ts';
import { areaBox, type Area } from './area.ts';
import { mercatorY } from './mercator.ts';
import { ringTest } from './ring-test.ts';

/**
 * A test for points: made once for an area, asked for each place. Corners and edges are inside. Edges run as they were drawn, straight on
 * the map (Web Mercator): between far corners that is up to some degrees beside a straight line in longitude and latitude.
 */
export function areaTest(area: Area): (lng: number, lat: number) => boolean {
  const [west, south, east, north] = areaBox(area);
  const ring = [...area, area[0]!].map(([lng, lat]): LngLat => [lng, mercatorY(lat)]);
  const isInRing = ringTest(ring);
  return (lng, lat) =>
    lat >= south &&
    lat <= north &&
    // The same meridian may stand a turn further on in a ring across 180°.
    [lng - 360, lng, lng + 360].some((turn) => turn >= west && turn <= east && isInRing(turn, mercatorY(lat)));
}
