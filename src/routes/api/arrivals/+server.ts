import { version } from '$app/environment';
import { BadRequestError } from '$lib/model/errors';
import { answering, answerJson } from '$lib/server/answer';
import { readLimit, requestFilter } from '$lib/server/read-query';
import { settleFilter } from '$lib/server/settle-filter';
import type { RequestHandler } from './$types';

/** More steps than this nobody can tell apart. */
const MOST_STEPS = 400;

/** What arrived where between `from` and `to`, in equal steps. */
export const GET: RequestHandler = ({ url, request, locals }) =>
  answering(async () => {
    const { store, gazetteer } = locals;
    const asked = requestFilter(url.searchParams, ['steps']);
    const filter = settleFilter(asked, { gazetteer, now: Date.now() });
    const steps = readLimit(url.searchParams.get('steps'), 60, MOST_STEPS, 'steps');
    const { from, to } = filter;
    if (from === null || to === null) {
      const missing = from === null ? 'from' : 'to';
      throw new BadRequestError(
        missing,
        `${missing}: got none, expected a time: arrivals need both ends of their span`
      );
    }
    const parts = ['arrivals', version, await store.version(), JSON.stringify([filter, steps])];
    return answerJson({ request, parts }, () =>
      store.arrivals(filter, { start: from, step: Math.ceil((to - from) / steps), steps })
    );
  });
