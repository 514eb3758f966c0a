import { version } from '$app/environment';
import { loadNames } from '$lib/region/names';
import type { FacetCount } from '$lib/model/story';
import { answering, answerJson } from '$lib/server/answer';
import { admin1Name } from '$lib/server/admin1-names';
import { readCountry, requestFilter } from '$lib/server/read-query';
import { settleFilter } from '$lib/server/settle-filter';
import type { RequestHandler } from './$types';

/** What a filter can be narrowed by, counted: agencies, sources, languages, subjects, and the admin-1 regions of `country`. */
export const GET: RequestHandler = ({ url, request, locals }) =>
  answering(async () => {
    const { store, gazetteer, locale } = locals;
    const filter = settleFilter(requestFilter(url.searchParams, ['country']), { gazetteer, now: Date.now() });
    const country = readCountry(url.searchParams.get('country'));
    const parts = ['facets', version, await store.version(), JSON.stringify([filter, country]), locale];
    return answerJson({ request, parts }, async () => {
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
    });
  });

function named(counts: FacetCount[], name: (key: string) => string): FacetCount[] {
  return counts.map((count) => ({ ...count, name: name(count.key) }));
}
