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
  const [first, ...rest] = arcs.toSorted((a, b) => a[0] - b[0]);
  if (!first) return WHOLE;

  // Walk eastwards once round from the first arc's west; `reach` is how far the land goes on without a gap.
  let reach = first[0] + arcWidth(first);
  let end = first[1];
  let gap = { width: 0, west: first[0], east: end };
  for (const arc of rest) {
    if (arc[0] - reach > gap.width) gap = { width: arc[0] - reach, west: arc[0], east: end };
    const arcReach = arc[0] + arcWidth(arc);
    if (arcReach > reach) [reach, end] = [arcReach, arc[1]];
  }
  const home = first[0] + 360 - reach;
  if (home > gap.width) gap = { width: home, west: first[0], east: end };

  return gap.width < SMALLEST_GAP ? WHOLE : [gap.west, gap.east];
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
