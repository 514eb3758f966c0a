import { loadNames } from '$lib/region/names';
import type { FacetCount } from '$lib/model/story';
import { admin1Name } from '$lib/server/admin1-names';
import { dataRoute } from '../data-route';

/** What a filter can be narrowed by, counted: agencies, sources, languages, subjects, and the admin-1 regions of `country`. */
export const GET = dataRoute('/api/facets', ({ filter, own: { country }, locals: { store, locale } }) => ({
  body: async () => {
    const names = await loadNames(locale);
    const [agencies, sources, languages, about, admin1] = await Promise.all([
      store.agencies(filter),
      store.sources(filter),
      store.languages(filter),
      store.about(filter),
      country === null ? null : store.admin1(filter, country)
    ]);
    return {
      agencies,
      sources,
      languages: named(languages, names.languageName),
      about: named(about, names.region),
      ...(admin1 && { admin1: named(admin1, (code) => admin1Name(code, locale)) })
    };
  }
}));

function named(counts: FacetCount[], name: (key: string) => string): FacetCount[] {
  return counts.map((count) => ({ ...count, name: name(count.key) }));
}
