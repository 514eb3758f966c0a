import { circle } from '@turf/circle';
import type { Feature, FeatureCollection } from 'geojson';
import type { Filter, Near } from '../model/filter.ts';
import type { Bbox, LngLat } from '../model/geo.ts';
import { unrollBox, wrapLng } from './lng.ts';

/** The part of a filter that a reader draws. */
export type DrawnFilter = Pick<Filter, 'bbox' | 'area' | 'near'>;

export const NO_AREAS: DrawnFilter = { bbox: null, area: null, near: null };

type Kind = keyof DrawnFilter;

/** One drawn shape: the line around it, and all the rest of the world as one polygon, its outer ring first. */
interface Shape {
  kind: Kind;
  line: LngLat[];
  outside: LngLat[][];
}

/** Sides of a circle's polygon: no corner shows on a screen. */
const CIRCLE_SIDES = 128;
/** Mean kilometres of a degree on the globe (radius 6371.0088 km, as turf has it). */
const KM_PER_DEGREE = 111.195_08;
/** From a point to the one opposite. */
const HALF_WAY = 180 * KM_PER_DEGREE;

/**
 * What a filter's rectangle, polygon and circle look like: for each a line (`part: outline`) and the world around it (`part: outside`),
 * with its `kind`. Longitudes run on past ±180 where a shape crosses the antimeridian; maps draw that whole.
 */
export function shapesOf({ bbox, area, near }: DrawnFilter): FeatureCollection {
  const shapes: Shape[] = [];
  if (bbox) shapes.push(ringShape('bbox', boxRing(bbox)));
  if (area) shapes.push(ringShape('area', area));
  if (near?.at) shapes.push(circleShape(near, near.at));
  return { type: 'FeatureCollection', features: shapes.flatMap(featuresOf) };
}

function featuresOf({ kind, line, outside }: Shape): Feature[] {
  const feature = (part: string, geometry: Feature['geometry']): Feature => ({
    type: 'Feature',
    properties: { kind, part },
    geometry
  });
  return [
    feature('outside', { type: 'Polygon', coordinates: outside }),
    feature('outline', { type: 'LineString', coordinates: line })
  ];
}

function boxRing(box: Bbox): LngLat[] {
  const [west, south, east, north] = unrollBox(box);
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north]
  ];
}

/** The ring of a circle on the globe, for as long as no pole lies inside. */
export function circleRing(at: LngLat, km: number): LngLat[] {
  const [ring = []] = circle(at, km, { steps: CIRCLE_SIDES }).geometry.coordinates;
  return ring.slice(0, -1).map(([lng, lat]): LngLat => [lng!, lat!]);
}

function ringShape(kind: Kind, ring: LngLat[]): Shape {
  const line = [...ring, ring[0]!];
  const lngs = ring.map(([lng]) => lng);
  const middle = (Math.min(...lngs) + Math.max(...lngs)) / 2;
  return { kind, line, outside: [worldAround(middle), line] };
}

/** The world's ring, cut on the side away from a meridian. */
function worldAround(middle: number): LngLat[] {
  const [west, east] = [middle - 180, middle + 180];
  return [
    [west, -90],
    [east, -90],
    [east, 90],
    [west, 90],
    [west, -90]
  ];
}

function circleShape({ km }: Near, at: LngLat): Shape {
  const reach = km / KM_PER_DEGREE;
  const poles = [at[1] + reach >= 90, at[1] - reach <= -90];
  if (poles[0] && poles[1]) return beyondOpposite(at, km);
  if (poles[0] || poles[1]) return polarCap(at, km, poles[0] ? 90 : -90);
  return ringShape('near', circleRing(at, km));
}

/** A circle with both poles in it leaves out a circle around the point opposite. */
function beyondOpposite([lng, lat]: LngLat, km: number): Shape {
  const ring = circleRing([wrapLng(lng + 180), -lat], Math.max(1, HALF_WAY - km));
  const line = [...ring, ring[0]!];
  return { kind: 'near', line, outside: [line] };
}

/** A circle with one pole in it is, on a flat map, all that lies beyond a line across the whole world. */
function polarCap([lng, lat]: LngLat, km: number, pole: 90 | -90): Shape {
  const [west, east] = [lng - 180, lng + 180];
  // Over the pole and down on the other side: there the line meets the map's edges.
  const edge = 2 * pole - lat - Math.sign(pole) * (km / KM_PER_DEGREE);
  const between = circleRing([lng, lat], km)
    .map((point): LngLat => [lng + wrapLng(point[0] - lng), point[1]])
    .sort((a, b) => a[0] - b[0]);
  const line: LngLat[] = [[west, edge], ...between, [east, edge]];
  return { kind: 'near', line, outside: [[...line, [east, -pole], [west, -pole], line[0]!]] };
}
