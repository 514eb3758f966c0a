import type { Drawn } from '../../filter/drawn.ts';
import type { LngLat } from '../../model/geo.ts';
import { circleRing } from '../area-shapes.ts';
import { unrollBox } from '../lng.ts';

export type Tool = Drawn['kind'];

const KM_PER_DEGREE = 111.195_08;

/** Degrees: no place lies in anything narrower. */
const SMALLEST = 0.0005;

/** The ring of a shape, longitudes running on past ±180. */
export function ringOf(drawn: Drawn): LngLat[] {
  if (drawn.kind === 'polygon') return drawn.ring;
  if (drawn.kind === 'circle') return circleRing(drawn.at, drawn.km);
  const [west, south, east, north] = unrollBox(drawn.box);
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north]
  ];
}

/** The shape of a ring that a tool made; null for one too small to hold anything. */
export function shapeOf(kind: Tool, ring: readonly LngLat[]): Drawn | null {
  const lngs = ring.map(([lng]) => lng);
  const lats = ring.map(([, lat]) => lat);
  const [west, south, east, north] = [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
  if (east - west < SMALLEST || north - south < SMALLEST) return null;
  if (kind === 'polygon') return ring.length < 3 ? null : { kind, ring: [...ring] };
  if (kind === 'rectangle') return { kind, box: [west, south, east, north] };
  // A circle on the globe reaches as far north of its middle as south.
  return { kind, at: [(west + east) / 2, (south + north) / 2], km: ((north - south) / 2) * KM_PER_DEGREE };
}
