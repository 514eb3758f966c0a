import { admin1Of } from '$lib/filter/countries.ts';
import type { Bbox } from '$lib/model/geo.ts';
import { viewOf } from '$lib/region/boxes.ts';
import { WORLD } from '$lib/region/regions.ts';
import { unionOf } from '$lib/region/union.ts';
import { admin1Extent } from './admin1-extent.ts';

export { drawnExtent, isOutOfSight } from '$lib/region/extent.ts';

/** The box to show for a choice of regions, those within countries included; null for none known. */
export async function regionsExtent(codes: string[]): Promise<Bbox | null> {
  const within = admin1Of(codes);
  const parts = within.length > 0 ? await admin1Extent(within) : null;
  const whole = viewOf(codes.length > 0 ? codes : [WORLD]);
  return unionOf([parts, whole].filter((box) => box !== null));
}
