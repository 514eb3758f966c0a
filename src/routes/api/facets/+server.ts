import { loadNames } from '$lib/region/names';
import type { FacetCount } from '$lib/model/story';
import { admin1Counts } from '$lib/server/admin1-counts';
import { admin1Name } from '$lib/server/admin1-names';
import { dataRoute } from '../data-route';

/** What a filter can be narrowed by, counted: agencies, sources, languages, subjects, and the admin-1 regions of `country`. */
export const GET = dataRoute('/api/facets', ({ filter, own: { country }, locals: { news, locale }, asker }) => ({
  body: async () => {
    const [names, answer] = await Promise.all([loadNames(locale), news.ask(filter, {}, asker)]);
    const { agencies, sources, languages, about } = answer;
    const admin1 = country && named(admin1Counts(answer, country), (code) => admin1Name(code, locale));
    return {
      agencies,
      sources,
      languages: named(languages, names.languageName),
      about: named(about, names.region),
      ...(admin1 && { admin1 })
    };
  }
}));

function named(counts: FacetCount[], name: (key: string) => string): FacetCount[] {
  return counts.map((count) => ({ ...count, name: name(count.key) }));
}
