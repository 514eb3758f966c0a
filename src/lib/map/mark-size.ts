import type { ExpressionSpecification } from 'maplibre-gl';

/** Radius in pixels by number of stories. Between the rows it grows with the root, so that the area grows evenly. */
const RADII: [articles: number, pixels: number][] = [
  [1, 7],
  [2, 10.5],
  [10, 17],
  [100, 23],
  [1000, 28]
];
export const LARGEST_RADIUS = 28;

/** The radius of a mark: 7 px for one story, never more than 28 px. */
export function radius(articles: number): number {
  const above = RADII.findIndex(([count]) => count >= articles);
  if (above === 0) return RADII[0]![1];
  if (above === -1) return LARGEST_RADIUS;
  const [low, from] = RADII[above - 1]!;
  const [high, to] = RADII[above]!;
  const share = (Math.sqrt(articles) - Math.sqrt(low)) / (Math.sqrt(high) - Math.sqrt(low));
  return from + share * (to - from);
}

/** `radius`, plus some pixels, for a layer: reads the feature's `articles`. */
export function radiusExpression(plus = 0): ExpressionSpecification {
  const stops = RADII.flatMap(([articles, pixels]) => [Math.sqrt(articles), pixels + plus]);
  return ['interpolate', ['linear'], ['sqrt', ['get', 'articles']], ...stops] as ExpressionSpecification;
}
