import type { Feature, Point } from 'geojson';
import type { PlaceCount } from '$lib/model/story';
import { nameFor } from '$lib/server/display-names';
import { freshFrom } from '$lib/server/settle-filter';
import { dataRoute } from '../data-route';

/** Places with their stories counted, as GeoJSON. */
export const GET = dataRoute('/api/places', ({ filter, locals, now }) => {
  const { store, gazetteer, locale } = locals;
  const freshSince = freshFrom(now);
  return {
    parts: [freshSince],
    contentType: 'application/geo+json',
    body: async () => {
      const [places, counts] = await Promise.all([store.places(filter, { freshSince }), store.counts(filter)]);
      const name = nameFor(gazetteer, locale);
      return { type: 'FeatureCollection', counts, features: places.map((place) => feature(place, name(place))) };
    }
  };
});

function feature(place: PlaceCount, name: string): Feature<Point> {
  const { lng, lat, ...properties } = place;
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [lng, lat] }, properties: { ...properties, name } };
}
