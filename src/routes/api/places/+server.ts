import { version } from '$app/environment';
import type { Feature, Point } from 'geojson';
import type { PlaceCount } from '$lib/model/story';
import { answering, answerJson } from '$lib/server/answer';
import { nameFor } from '$lib/server/display-names';
import { requestFilter } from '$lib/server/read-query';
import { freshFrom, settleFilter } from '$lib/server/settle-filter';
import type { RequestHandler } from './$types';

/** Places with their stories counted, as GeoJSON. */
export const GET: RequestHandler = ({ url, request, locals }) =>
  answering(async () => {
    const { store, gazetteer, locale } = locals;
    const filter = settleFilter(requestFilter(url.searchParams), { gazetteer, now: Date.now() });
    const freshSince = freshFrom(Date.now());
    const parts = ['places', version, await store.version(), JSON.stringify([filter, freshSince]), locale];
    return answerJson(
      { request, parts },
      async () => {
        const [places, counts] = await Promise.all([store.places(filter, { freshSince }), store.counts(filter)]);
        const name = nameFor(gazetteer, locale);
        return { type: 'FeatureCollection', counts, features: places.map((place) => feature(place, name(place))) };
      },
      'application/geo+json'
    );
  });

function feature(place: PlaceCount, name: string): Feature<Point> {
  const { lng, lat, ...properties } = place;
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [lng, lat] }, properties: { ...properties, name } };
}
