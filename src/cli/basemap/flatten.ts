import { geoArea, geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

/**
 * From the sphere to the plane: shapes that cross ±180 are cut there. Without it MapLibre paints bands over the map,
 * because Russia, Fiji and Antarctica run from 179 to −179 in every TopoJSON package.
 */
export function flatten(features: Feature[]): Feature[] {
  const projection = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0);
  const collection: FeatureCollection = { type: 'FeatureCollection', features: features.map(rewind) };
  const flat = geoProject(collection, projection)!.features.filter(({ geometry }) => geometry !== null);
  for (const { geometry } of flat) if ('coordinates' in geometry) settle(geometry.coordinates as Nested);
  return flat;
}

type Nested = Position | Nested[];

/**
 * North is up again: d3 draws it downwards, and tells holes by the winding they have there (`reflectY` would make land of
 * the Caspian Sea). And the cut itself is no coast: pushed off the map's edge, an outline does not show it.
 */
function settle(coordinates: Nested): void {
  if (typeof coordinates[0] !== 'number') {
    for (const part of coordinates as Nested[]) settle(part);
    return;
  }
  const point = coordinates as Position;
  point[1] = -point[1]!;
  if (Math.abs(point[0]!) > 180 - 1e-6) point[0] = Math.sign(point[0]!) * 180.5;
}

/** A ring wound the wrong way means the rest of the globe to d3; Natural Earth has one in the Maldives. */
function rewind<F extends Feature>(feature: F): F {
  const { geometry } = feature;
  if (geometry.type === 'Polygon')
    return { ...feature, geometry: { ...geometry, coordinates: outward(geometry.coordinates) } };
  if (geometry.type !== 'MultiPolygon') return feature;
  return { ...feature, geometry: { ...geometry, coordinates: geometry.coordinates.map(outward) } as Geometry };
}

function outward(rings: Position[][]): Position[][] {
  const overHalfTheGlobe = geoArea({ type: 'Polygon', coordinates: [rings[0]!] }) > 2 * Math.PI;
  return overHalfTheGlobe ? [rings[0]!.toReversed(), ...rings.slice(1)] : rings;
}
