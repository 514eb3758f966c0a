import type { NumberedPlace, PlaceTally } from '../columns/types.ts';
import type { PlaceCount } from '../model/story.ts';

/** The highest confidence, as columns keep it. */
const SURE = 255;

/** What rows are made with. */
interface Naming {
  /** By number less one. */
  places: readonly NumberedPlace[];
  /** In the reader's language. */
  name: (place: NumberedPlace) => string;
}

/** Rows of a tally at some of its positions; a place that is not known yet is left out. */
export function placeCounts(
  tally: PlaceTally,
  positions: Iterable<number>,
  { places, name }: Naming
): (PlaceCount & { newestStory: number })[] {
  const rows: (PlaceCount & { newestStory: number })[] = [];
  for (const at of positions) {
    const place = places[tally.place[at]! - 1];
    if (!place) continue;
    const { key, country, lng, lat, precision } = place;
    const newest = tally.newest[at]!;
    rows.push({
      ...{ key, name: name(place), country, lng, lat, precision },
      articles: tally.articles[at]!,
      fresh: tally.fresh[at]!,
      newest: Number.isNaN(newest) ? null : newest,
      confidence: Math.round((tally.confidence[at]! / SURE) * 1000) / 1000,
      newestStory: tally.newestStory[at]!
    });
  }
  return rows;
}
