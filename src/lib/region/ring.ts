import type { LngLat } from '../model/geo.ts';
import { mercatorY } from './mercator.ts';

/** More corners than this an address need not carry: what lies between is no wider than a hand's tremble. */
export const MOST_SHOWN_CORNERS = 100;

/** A metre and a half: as fine as an address writes corners. */
const DECIMALS = 5;

/**
 * A ring as the address carries it: longitudes running on past ±180 the short way from corner to corner, beginning within ±180, five
 * decimals, no corner twice in a row, at most {@link MOST_SHOWN_CORNERS} corners.
 */
export function tidyRing(ring: readonly LngLat[]): LngLat[] {
  const rounded = unrollRing(ring).map(([lng, lat]): LngLat => [round(lng), round(lat)]);
  const corners = rounded.filter((corner, at) => at === 0 || !isSame(corner, rounded[at - 1]!));
  if (corners.length > 1 && isSame(corners[0]!, corners.at(-1)!)) corners.pop();
  const simple = simplify(corners, MOST_SHOWN_CORNERS);
  return crosses(simple) && !crosses(corners) ? corners : simple;
}

/** Takes each corner the short way from the one before; the ring begins with its west in −180..180. */
function unrollRing(ring: readonly LngLat[]): LngLat[] {
  let before = ring[0]?.[0] ?? 0;
  const unrolled = ring.map(([lng, lat]): LngLat => {
    before = lng + 360 * Math.round((before - lng) / 360);
    return [before, lat];
  });
  const west = Math.min(...unrolled.map(([lng]) => lng));
  const turn = 360 * Math.floor((west + 180) / 360);
  return unrolled.map(([lng, lat]): LngLat => [lng - turn, lat]);
}

/** Leaves out, one by one, the corner whose triangle with its neighbours is smallest on the map (Visvalingam's rule). */
function simplify(ring: readonly LngLat[], most: number): LngLat[] {
  const kept = [...ring];
  while (kept.length > most) {
    const sizes = kept.map((corner, at) => triangle(kept.at(at - 1)!, corner, kept[(at + 1) % kept.length]!));
    kept.splice(sizes.indexOf(Math.min(...sizes)), 1);
  }
  return kept;
}

function triangle(a: LngLat, b: LngLat, c: LngLat): number {
  return Math.abs(turn(a, b, c));
}

/** Whether a ring's edges, as the map draws them, cross or touch one another elsewhere than at the corner they share. */
export function crosses(ring: readonly LngLat[]): boolean {
  const flat = ring.map(([lng, lat]): LngLat => [lng, mercatorY(lat)]);
  const edges = flat.map((from, at) => [from, flat[(at + 1) % flat.length]!] as const);
  return edges.some(([a, b], i) =>
    edges.slice(i + 1).some(([c, d], after) => {
      const j = i + 1 + after;
      const areNeighbours = j === i + 1 || (i === 0 && j === edges.length - 1);
      return !areNeighbours && meet(a, b, c, d);
    })
  );
}

function meet(a: LngLat, b: LngLat, c: LngLat, d: LngLat): boolean {
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0 && overlap(a, b, c, d);
}

/** Edges on one line meet only where their boxes do. */
function overlap(a: LngLat, b: LngLat, c: LngLat, d: LngLat): boolean {
  return ([0, 1] as const).every(
    (axis) =>
      Math.max(a[axis], b[axis]) >= Math.min(c[axis], d[axis]) &&
      Math.max(c[axis], d[axis]) >= Math.min(a[axis], b[axis])
  );
}

/** Twice the signed area of a triangle: more than 0 where the way turns left. */
function turn(a: LngLat, b: LngLat, c: LngLat): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

const round = (degrees: number) => Number(degrees.toFixed(DECIMALS)) + 0;
const isSame = (a: LngLat, b: LngLat) => a[0] === b[0] && a[1] === b[1];
