import type { Position } from 'geojson';
import type { LngLat } from '../../lib/model/geo.ts';

/** Rows and columns tried inside a shape: finer moves a label by less than its own height. */
const STEPS = 40;
/** A country's name is about this many times as wide as high. */
const LABEL_ASPECT = 3;

/**
 * Where a horizontal name fits best in a ring: the point with the most room to its sides and above and below.
 * Coordinates are planar degrees, stretched towards the poles as Mercator does.
 */
export function labelPoint(ring: Position[]): LngLat {
  const points = ring.map(([lng, lat]) => [lng!, mercator(lat!)] as LngLat);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let best = { room: -1, x: (west + east) / 2, y: (south + north) / 2 };
  for (let row = 0; row < STEPS; row++) {
    const y = south + ((row + 0.5) / STEPS) * (north - south);
    const across = crossings(points, 1, y);
    for (let column = 0; column < STEPS; column++) {
      const x = west + ((column + 0.5) / STEPS) * (east - west);
      const room = Math.min(clearance(across, x) / LABEL_ASPECT, clearance(crossings(points, 0, x), y));
      if (room > best.room) best = { room, x, y };
    }
  }
  return [best.x, latitude(best.y)];
}

/** Where the ring crosses the line on which coordinate `axis` is `value`, sorted. */
function crossings(points: LngLat[], axis: 0 | 1, value: number): number[] {
  const other = axis === 0 ? 1 : 0;
  const found: number[] = [];
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]!;
    const b = points[i]!;
    if (a[axis] > value === b[axis] > value) continue;
    found.push(a[other] + ((value - a[axis]) / (b[axis] - a[axis])) * (b[other] - a[other]));
  }
  return found.sort((a, b) => a - b);
}

/** Distance from `at` to the nearer end of the stretch it lies in; negative outside. */
function clearance(sorted: number[], at: number): number {
  const after = sorted.findIndex((crossing) => crossing > at);
  if (after === -1 || after % 2 === 0) return -1;
  return Math.min(at - sorted[after - 1]!, sorted[after]! - at);
}

const DEGREE = Math.PI / 180;
const mercator = (lat: number) =>
  Math.log(Math.tan(Math.PI / 4 + (Math.max(-85, Math.min(85, lat)) * DEGREE) / 2)) / DEGREE;
const latitude = (y: number) => (2 * Math.atan(Math.exp(y * DEGREE)) - Math.PI / 2) / DEGREE;
