/** A stretch of longitudes from `west` eastwards to `east`, degrees in −180..180; west > east crosses the antimeridian. */
export type Arc = [west: number, east: number];

const WHOLE: Arc = [-180, 180];

/** Below this gap (degrees) a cover is the whole circle: nothing is gained by leaving out a sliver. */
const SMALLEST_GAP = 5;

/** Degrees from the west to the east of an arc, 0..360. */
export function arcWidth([west, east]: Arc): number {
  return east >= west ? east - west : east - west + 360;
}

/**
 * The shortest arc that holds all of `arcs`: everything but the widest gap between them.
 * Plain minima and maxima would give Fiji and Russia the whole world.
 */
export function coverArcs(arcs: Arc[]): Arc {
  const eastwards = arcs.map((arc) => ({ arc, reach: arc[0] + arcWidth(arc) })).sort((a, b) => a.arc[0] - b.arc[0]);
  const farthest = eastwards.reduce((a, b) => (b.reach > a.reach ? b : a), { arc: WHOLE, reach: -Infinity });

  // Walk eastwards once round. Land that runs past the start already covers some of it: begin from its end.
  let land = { arc: farthest.arc, reach: farthest.reach - 360 };
  let gap = { width: 0, cover: WHOLE };
  for (const next of eastwards) {
    const width = next.arc[0] - land.reach;
    if (width > gap.width) gap = { width, cover: [next.arc[0], land.arc[1]] };
    if (next.reach > land.reach) land = next;
  }
  return gap.width < SMALLEST_GAP ? WHOLE : gap.cover;
}

/** The gap in degrees between two arcs, 0 where they touch or overlap. */
export function arcGap(a: Arc, b: Arc): number {
  if (offset(a[0], b[0]) <= arcWidth(a) || offset(b[0], a[0]) <= arcWidth(b)) return 0;
  return Math.min(offset(a[1], b[0]), offset(b[1], a[0]));
}

/** Degrees to go eastwards from one longitude to another, 0..360. */
function offset(from: number, to: number): number {
  return (((to - from) % 360) + 360) % 360;
}
