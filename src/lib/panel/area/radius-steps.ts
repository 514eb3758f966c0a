/** Radii in kilometres that a slider steps through: a town, a province, a country, a corner of a continent. */
export const RADIUS_STEPS = [10, 25, 50, 100, 250, 500, 1000] as const;

/** The step of the slider nearest to a radius, by ratio: 70 km is nearer to 50 than to 100. */
export function stepOf(km: number): number {
  const off = RADIUS_STEPS.map((step) => Math.abs(Math.log(step / km)));
  return off.indexOf(Math.min(...off));
}
