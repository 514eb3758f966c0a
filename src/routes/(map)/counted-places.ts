import { busiestFirst } from '$lib/columns/busiest.ts';
import type { PlaceCounts } from '$lib/columns/count-codec.ts';
import type { NumberedPlace } from '$lib/columns/types.ts';
import type { PlaceCollection } from '$lib/map/place-data.ts';

/** The highest confidence, as counts have it. */
const SURE = 255;

/** Counts with the places that they are of, as the map takes them, the busiest first. `places`: by number less one. */
export function countedPlaces(counts: PlaceCounts, places: readonly (NumberedPlace | undefined)[]): PlaceCollection {
  const features: PlaceCollection['features'] = [];
  for (const at of busiestFirst(counts)) {
    const place = places[counts.place[at]! - 1];
    // The server knows a place that the list does not have yet: the next counts bring it.
    if (!place) continue;
    const { key, name, country, precision, lng, lat } = place;
    const newest = counts.newest[at]!;
    const properties = {
      ...{ key, name, country, precision },
      articles: counts.articles[at]!,
      fresh: counts.fresh[at]!,
      newest: Number.isNaN(newest) ? null : newest,
      confidence: counts.confidence[at]! / SURE
    };
    features.push({ type: 'Feature', geometry: { type: 'Point', coordinates: [lng, lat] }, properties });
  }
  return { type: 'FeatureCollection', features };
}
