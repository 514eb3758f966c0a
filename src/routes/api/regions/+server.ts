import { admin1Counts } from '$lib/server/admin1-counts';
import { findAdmin1 } from '$lib/server/find-admin1';
import { dataRoute } from '../data-route';

/** Regions within countries by the beginning of their names, each with its stories under the filter: `?name=tex&limit=8`. */
export const GET = dataRoute('/api/regions', ({ filter, own: { name, limit }, locals: { news, locale }, asker }) => ({
  body: async () => {
    const counts = admin1Counts(await news.ask(filter, {}, asker), null);
    return { regions: findAdmin1({ name, limit, locale, counts }) };
  }
}));
