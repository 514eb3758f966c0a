import { findAdmin1 } from '$lib/server/find-admin1';
import { dataRoute } from '../data-route';

/** Regions within countries by the beginning of their names, each with its stories under the filter: `?name=tex&limit=8`. */
export const GET = dataRoute('/api/regions', ({ filter, own: { name, limit }, locals: { store, locale } }) => ({
  body: async () => ({
    regions: findAdmin1({ name, limit, locale, counts: await store.admin1(filter, null) })
  })
}));
