import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { LngLat } from '../model/geo.ts';

/** Bands that a ring is cut into: of 500 edges a point meets some ten. */
const BANDS = 256;
/** Nearer to an edge than this (twice the area of a triangle, square degrees) rounding could decide: that is left to exact arithmetic. */
const NEAR = 1e-9;

/**
 * A test whether a point lies in a closed ring, on the plane; corners and edges are inside. The edges are sorted into horizontal
 * bands once, so that a point is held against the few that are level with it.
 */
export function ringTest(ring: readonly LngLat[]): (x: number, y: number) => boolean {
  const heights = ring.map(([, y]) => y);
  const [bottom, top] = [Math.min(...heights), Math.max(...heights)];
  const bandOf = (y: number) => Math.min(BANDS - 1, Math.floor(((y - bottom) / (top - bottom || 1)) * BANDS));
  const bands = Array.from({ length: BANDS }, (): number[] => []);
  for (let edge = 1; edge < ring.length; edge++) {
    const [from, to] = [bandOf(heights[edge - 1]!), bandOf(heights[edge]!)];
    for (let band = Math.min(from, to); band <= Math.max(from, to); band++) bands[band]!.push(edge);
  }
  const polygon = { type: 'Polygon' as const, coordinates: [[...ring]] };
  return (x, y) => {
    if (!(y >= bottom && y <= top)) return false;
    let isInside = false;
    for (const edge of bands[bandOf(y)]!) {
      const [[x1, y1], [x2, y2]] = [ring[edge - 1]!, ring[edge]!];
      if (y1 === y || y2 === y) return booleanPointInPolygon([x, y], polygon);
      if (y1 > y === y2 > y) continue;
      const side = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1);
      if (Math.abs(side) < NEAR) return booleanPointInPolygon([x, y], polygon);
      if (side > 0 === y2 > y1) isInside = !isInside;
    }
    return isInside;
  };
}
