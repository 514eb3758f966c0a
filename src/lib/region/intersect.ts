import type { Bbox } from '../model/geo.ts';

/** What two boxes share: nothing, one box, or two where they meet on both sides of the globe. Shared edges alone count too. */
export function intersectBoxes(a: Bbox, b: Bbox): Bbox[] {
  const south = Math.max(a[1], b[1]);
  const north = Math.min(a[3], b[3]);
  if (south > north) return [];
  if (isWhole(a)) return [[b[0], south, b[2], north]];
  if (isWhole(b)) return [[a[0], south, a[2], north]];
  const [west, east] = [a[0], a[0] + width(a)];
  // The other box may stand a turn to either side of this one's own longitudes.
  return [-360, 0, 360].flatMap((turn): Bbox[] => {
    const from = Math.max(west, b[0] + turn);
    const to = Math.min(east, b[0] + turn + width(b));
    return from <= to ? [[wrap(from), south, wrap(to), north]] : [];
  });
}

/** Whether a point lies in a box, edges included. */
export function isInBox([west, south, east, north]: Bbox, lng: number, lat: number): boolean {
  if (lat < south || lat > north) return false;
  return west <= east ? lng >= west && lng <= east : lng >= west || lng <= east;
}

const isWhole = ([west, , east]: Bbox) => west === -180 && east === 180;
const width = ([west, , east]: Bbox) => (east >= west ? east - west : east - west + 360);
const wrap = (lng: number) => (lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng);
