import { version } from '$app/environment';
import { answering, answerJson } from '$lib/server/answer';
import { readTimeZone, readWithin, requestFilter } from '$lib/server/read-query';
import { settleFilter } from '$lib/server/settle-filter';
import type { RequestHandler } from './$types';

/** Stories over time, under all of the filter but its time; `tz`: the zone whose days they are, `within`: a part of it, finer. */
export const GET: RequestHandler = ({ url, request, locals }) =>
  answering(async () => {
    const { store, gazetteer } = locals;
    const asked = {
      ...requestFilter(url.searchParams, ['tz', 'within']),
      from: null,
      to: null,
      last: null,
      undated: false
    };
    const filter = settleFilter(asked, { gazetteer, now: Date.now() });
    const timeZone = readTimeZone(url.searchParams.get('tz'));
    const laid = { timeZone, within: readWithin(url.searchParams.get('within')) };
    const parts = ['times', version, await store.version(), JSON.stringify([filter, laid])];
    return answerJson({ request, parts }, () => store.times(filter, laid));
  });
