import { version } from '$app/environment';
import { answering, answerJson } from '$lib/server/answer';
import { findAdmin1 } from '$lib/server/find-admin1';
import { readLimit, readTyped, requestFilter } from '$lib/server/read-query';
import { settleFilter } from '$lib/server/settle-filter';
import type { RequestHandler } from './$types';

/** Regions within countries by the beginning of their names, each with its stories under the filter: `?name=tex&limit=8`. */
export const GET: RequestHandler = ({ url, request, locals }) =>
  answering(async () => {
    const { store, gazetteer, locale } = locals;
    const name = readTyped(url.searchParams.get('name'), 'name');
    const limit = readLimit(url.searchParams.get('limit'), 8, 20);
    const filter = settleFilter(requestFilter(url.searchParams, ['name', 'limit']), { gazetteer, now: Date.now() });
    const parts = ['regions', version, await store.version(), JSON.stringify([filter, name, limit]), locale];
    return answerJson({ request, parts }, async () => ({
      regions: findAdmin1({ name, limit, locale, counts: await store.admin1(filter, null) })
    }));
  });
