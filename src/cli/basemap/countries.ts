import { createRequire } from 'node:module';
import { feature, merge, mergeArcs } from 'topojson-client';
import type { Feature } from 'geojson';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { alpha2ByNumber } from './country-names.ts';
import { CODE_BY_NAME, LEASED, TERRITORIES } from './territories.ts';

const require = createRequire(import.meta.url);

/** A country's shape or a part of one; `code` is ISO 3166-1 alpha-2, empty where no country is meant; `leased`: see `LEASED`. */
export type Shape = (Polygon | MultiPolygon) & { properties: { code: string; leased: boolean } };
export type World = Topology<{ countries: GeometryCollection }>;

/** Natural Earth's countries at 1:10m with shared arcs (npm `world-atlas`; public domain, packaging ISC). */
export function readWorld(): World {
  return require('world-atlas/countries-10m.json') as World;
}

/** The countries by code, dependencies apart from their mother country (see `TERRITORIES`). */
export function countryShapes(world: World): Shape[] {
  const alpha2 = alpha2ByNumber();
  const shapes: Shape[] = [];
  for (const geometry of world.objects.countries.geometries) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    const { name } = geometry.properties as { name: string };
    const code = geometry.id === undefined ? CODE_BY_NAME[name] : alpha2.get(String(geometry.id));
    if (code === undefined) throw new Error(`basemap: no code for the shape "${name}", id ${geometry.id}`);
    shapes.push(
      ...splitTerritories(world, { ...geometry, properties: { code, leased: LEASED.includes(name) } } as Shape)
    );
  }
  return shapes;
}

function splitTerritories(world: World, shape: Shape): Shape[] {
  const territories = TERRITORIES.filter(({ from }) => from === shape.properties.code);
  if (territories.length === 0 || shape.type === 'Polygon') return [shape];
  const parts = new Map<string, Shape & MultiPolygon>();
  for (const arcs of shape.arcs) {
    const ring = outerRing(world, arcs);
    const inside = territories.find(({ box: [west, south, east, north] }) =>
      ring.every(([lng, lat]) => lng >= west && lng <= east && lat >= south && lat <= north)
    );
    const code = inside?.to ?? shape.properties.code;
    // Kept apart even where another shape has the same code: the line between the two is then known to be disputed.
    const part = parts.get(code) ?? { type: 'MultiPolygon', properties: { code, leased: false }, arcs: [] };
    part.arcs.push(arcs);
    parts.set(code, part);
  }
  return [...parts.values()];
}

function outerRing(world: World, arcs: number[][]): [number, number][] {
  const polygon = feature(world, { type: 'Polygon', arcs } as Polygon);
  return polygon.geometry.coordinates[0] as [number, number][];
}

/** One shape a code: the lines between a country and what it claims or was split off and came back are gone. */
export function dissolve(world: World, shapes: Shape[]): Shape[] {
  return [...Map.groupBy(shapes, ({ properties }) => properties.code)].map(([code, parts]) => ({
    ...mergeArcs(world, parts as Parameters<typeof mergeArcs>[1]),
    properties: { code, leased: false }
  }));
}

/** All countries as one shape. Natural Earth's own land takes the Caspian Sea for land; its countries leave it out. */
export function mergedLand(world: World, shapes: Shape[]): Feature {
  return { type: 'Feature', properties: {}, geometry: merge(world, shapes as Parameters<typeof merge>[1]) };
}
