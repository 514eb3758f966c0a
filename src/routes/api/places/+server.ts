import type { Feature, Point } from 'geojson';
import { busiestFirst } from '$lib/columns/busiest';
import type { PlaceTally } from '$lib/columns/types';
import type { PlaceWithNewest } from '$lib/model/story';
import { type PlaceCursor, printPlaceCursor } from '$lib/server/api/own-row';
import { nameFor } from '$lib/server/display-names';
import { placeCounts } from '$lib/server/place-counts';
import { freshFrom } from '$lib/server/settle-filter';
import { dataRoute } from '../data-route';

/** Places with their stories counted, the busiest first, as GeoJSON: a page of them, with `next` for the rest. */
export const GET = dataRoute('/api/places', ({ filter, own: { limit, cursor }, locals, asker, now }) => {
  const { news, gazetteer, locale } = locals;
  const freshSince = freshFrom(now);
  return {
    parts: [freshSince],
    contentType: 'application/geo+json',
    body: async () => {
      const { places: tally, counts } = await news.ask(filter, { freshSince }, asker);
      const positions = pageOf(tally, cursor, limit);
      const rows = placeCounts(tally, positions, { places: news.places(), name: nameFor(gazetteer, locale) });
      const numbers = [...new Set(rows.map(({ newestStory }) => newestStory))];
      const lines = new Map((await news.summaries(numbers, '', asker)).map(({ n, summary }) => [n, summary] as const));
      const last = positions.at(-1);
      const isEnd = positions.length < limit || last === undefined;
      return {
        type: 'FeatureCollection',
        counts,
        total: tally.place.length,
        next: isEnd ? null : printPlaceCursor({ articles: tally.articles[last]!, place: tally.place[last]! }),
        features: rows.map(({ newestStory, ...place }) => {
          const newest = lines.get(newestStory);
          return feature({ ...place, newestLine: newest?.firstLine ?? '', newestId: newest?.id ?? '' });
        })
      };
    }
  };
});

/** Positions of a page's places; a cursor's own place may have got more stories since, or gone. */
function pageOf(tally: PlaceTally, cursor: PlaceCursor | null, limit: number): Uint32Array {
  const order = busiestFirst(tally);
  if (cursor === null) return order.subarray(0, limit);
  const isBeyond = (at: number) =>
    tally.articles[at]! < cursor.articles ||
    (tally.articles[at] === cursor.articles && tally.place[at]! > cursor.place);
  const from = order.findIndex(isBeyond);
  return from < 0 ? order.subarray(0, 0) : order.subarray(from, from + limit);
}

function feature({ lng, lat, ...properties }: PlaceWithNewest): Feature<Point> {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [lng, lat] }, properties };
}
