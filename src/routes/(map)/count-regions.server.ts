import type { Filter } from '$lib/model/filter.ts';
import type { PlaceCount } from '$lib/model/story.ts';
import { pathOf } from '$lib/region/regions.ts';
import type { Store } from '$lib/server/store/store.ts';

/** Beyond so many filings the sums stand: looking for stories of several places would take longer than the list. */
const COUNT_ONCE_UP_TO = 500_000;

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
  const sums = new Tally();
  for (const { country, articles } of places) {
    counts[country] = (counts[country] ?? 0) + articles;
    for (const code of pathOf(country)) sums.add(code, articles);
  }
  const filings = places.reduce((sum, place) => sum + place.articles, 0);
  if (filings > COUNT_ONCE_UP_TO) return counts;
  for (const [code, extra] of await countedTwice(store, filter)) counts[code] = (sums.get(code) ?? 0) - extra;
  return counts;
}

/** How much too high the sum over a region's places is. */
async function countedTwice(store: Store, filter: Filter): Promise<Tally> {
  const extra = new Tally();
  for (const { countries, stories } of await store.shared(filter)) {
    const placesIn = new Tally();
    for (const code of countries.flatMap(pathOf)) placesIn.add(code, 1);
    for (const [code, number] of placesIn) if (number > 1) extra.add(code, (number - 1) * stories);
  }
  return extra;
}

class Tally extends Map<string, number> {
  add(code: string, more: number): void {
    this.set(code, (this.get(code) ?? 0) + more);
  }
}
