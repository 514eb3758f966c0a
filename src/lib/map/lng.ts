import type { Bbox } from '../model/geo.ts';

/** A longitude as it is written: in −180..180, whatever number of turns the map has made. */
export function wrapLng(lng: number): number {
  if (lng >= -180 && lng <= 180) return lng;
  return ((((lng + 180) % 360) + 360) % 360) - 180;
}

/** A view's edges as a box: a view of a whole turn or more is the world; west > east where it crosses 180°. */
export function viewBox(west: number, south: number, east: number, north: number): Bbox {
  const lats = [Math.max(-90, south), Math.min(90, north)] as const;
  if (east - west >= 360) return [-180, lats[0], 180, lats[1]];
  return [wrapLng(west), lats[0], wrapLng(east), lats[1]];
}

/** A box with east counted on past 180°, as the camera wants it: Fiji runs 177..182. */
export function unrollBox([west, south, east, north]: Bbox): Bbox {
  return [west, south, west > east ? east + 360 : east, north];
}

/** The turn of a longitude that is nearest to another: beside 179°, −178° is 182°. */
export function nearestTurn(lng: number, to: number): number {
  return lng + 360 * Math.round((to - lng) / 360);
}

/** The smallest box around some points; it crosses 180° where that is the shorter way round. */
export function extent(points: [lng: number, lat: number][]): Bbox {
  const lngs = points.map(([lng]) => lng).sort((a, b) => a - b);
  const lats = points.map(([, lat]) => lat);
  // The box leaves out the widest gap between neighbours on the circle; the first gap runs over 180°.
  let west = 0;
  let widest = lngs[0]! + 360 - lngs.at(-1)!;
  for (let i = 1; i < lngs.length; i++) {
    const gap = lngs[i]! - lngs[i - 1]!;
    if (gap > widest) [widest, west] = [gap, i];
  }
  const east = (west + lngs.length - 1) % lngs.length;
  return [lngs[west]!, Math.min(...lats), lngs[east]!, Math.max(...lats)];
}
