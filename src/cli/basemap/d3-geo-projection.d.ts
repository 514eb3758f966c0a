declare module 'd3-geo-projection' {
  import type { GeoStreamWrapper } from 'd3-geo';
  /** Projects planar coordinates; the geometry is cut at the projection's antimeridian. */
  export function geoProject<T extends GeoJSON.GeoJSON>(object: T, projection: GeoStreamWrapper): T | null;
}
