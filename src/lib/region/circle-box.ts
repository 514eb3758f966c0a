import type { Bbox, LngLat } from '../model/geo.ts';

/** Kilometres in a degree of latitude, rounded down so that a box is never smaller than its circle. */
const KM_PER_DEGREE = 111.1;
const RADIANS = Math.PI / 180;

/** The box around a circle on the globe, west > east across the antimeridian; all longitudes where a pole lies inside. */
export function circleBox([lng, lat]: LngLat, km: number): Bbox {
  const reach = km / KM_PER_DEGREE;
  const [south, north] = [Math.max(-90, lat - reach), Math.min(90, lat + reach)];
  // The circle is widest a little nearer the pole than its middle: asin, not division by the cosine.
  const spread = Math.sin(reach * RADIANS) / Math.cos(lat * RADIANS);
  if (south <= -90 || north >= 90 || spread >= 1) return [-180, south, 180, north];
  const width = Math.asin(spread) / RADIANS;
  return [wrap(lng - width), south, wrap(lng + width), north];
}

function wrap(lng: number): number {
  return lng < -180 ? lng + 360 : lng > 180 ? lng - 360 : lng;
}
