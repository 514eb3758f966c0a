import { version } from '$app/environment';
import { answering, answerJson } from '$lib/server/answer';
import { requestFilter } from '$lib/server/read-query';
import { settleFilter } from '$lib/server/settle-filter';
import type { RequestHandler } from './$types';

/** Stories over time, under all of the filter but its time. */
export const GET: RequestHandler = ({ url, request, locals }) =>
  answering(async () => {
    const { store, gazetteer } = locals;
    const asked = { ...requestFilter(url.searchParams), from: null, to: null, last: null, undated: false };
    const filter = settleFilter(asked, { gazetteer, now: Date.now() });
    const parts = ['times', version, await store.version(), JSON.stringify(filter)];
    return answerJson({ request, parts }, () => store.times(filter));
  });
