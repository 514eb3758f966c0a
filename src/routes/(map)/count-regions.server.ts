import type { Filter } from '$lib/model/filter.ts';
import type { PlaceCount } from '$lib/model/story.ts';
import { pathOf, WORLD } from '$lib/region/regions.ts';
import type { Store } from '$lib/server/store/store.ts';

/** Up to this many stories each region is counted by itself; beyond, that would take longer than the list. */
const COUNT_EACH_UP_TO = 20_000;

/**
 * Stories per country, as the sum over its places, and per region where that sum would be wrong: a story filed from
 * Kyiv and Moscow is one story of Europe. In a large store the sums stand, and such stories count twice.
 */
export async function countRegions(
  store: Store,
  filter: Filter,
  places: PlaceCount[]
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const placesIn = new Map<string, number>();
  for (const { country, articles } of places) {
    counts[country] = (counts[country] ?? 0) + articles;
    for (const code of pathOf(country)) placesIn.set(code, (placesIn.get(code) ?? 0) + 1);
  }
  const filings = places.reduce((sum, place) => sum + place.articles, 0);
  const { located } = await store.counts(filter);
  if (filings === located || located > COUNT_EACH_UP_TO) return counts;
  const several = [...placesIn].filter(([code, number]) => number > 1 && code !== WORLD);
  await Promise.all(
    several.map(async ([code]) => (counts[code] = (await store.counts({ ...filter, regions: [code] })).stories))
  );
  return counts;
}
