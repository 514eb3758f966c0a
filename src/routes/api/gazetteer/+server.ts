import { findPlaces } from '$lib/server/find-places';
import { dataRoute } from '../data-route';

/** Places by the beginning of their names, for a field that completes what is typed: `?q=ams&limit=8`. */
export const GET = dataRoute('/api/gazetteer', ({ own: { q, limit }, locals: { gazetteer, locale } }) => ({
  body: async () => ({ places: findPlaces(gazetteer, { q, limit, locale }) })
}));
