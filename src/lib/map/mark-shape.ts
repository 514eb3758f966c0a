/**
 * What is drawn around a mark, in pixels from its radius outwards. Layers, images and legend read the same rows. Shape
 * and line carry the meaning, never hue: a mark filled or hollow, a ring thin or thick, near or far.
 */
export const SHAPE = {
  /** The ring of paper that keeps overlapping marks apart; on a hollow mark it is its outline. */
  outline: 2,
  /** A cluster's second ring, thin: the whole of the donut. */
  track: { at: 5, width: 1.25, opacity: 0.8, paper: 0.8 },
  /** The donut's thick part, over the track: the stories of the last 24 hours. */
  donut: { from: 3, to: 7 },
  /** New within the hour: a halo with an edge. */
  fresh: { place: 7, cluster: 11, width: 2, halo: 0.18 },
  /** The ring in ink around what is open or pointed at. */
  picked: { place: 4.5, cluster: 8, width: 2.5 }
} as const;

/** Below this confidence a mark is hollow. */
export const UNSURE = 0.7;

/** The hour of "new within the hour", in milliseconds. */
export const HOUR = 3_600_000;

/** Half the side of a square with the area of a circle of radius 1: √π / 2. */
export const SQUARE_HALF_SIDE = Math.sqrt(Math.PI) / 2;
/** Of a square's corners, as a share of the radius. */
export const SQUARE_CORNER = 0.25;
