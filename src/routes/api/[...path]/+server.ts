import { answerFailure } from '$lib/server/api/answer.ts';
import { API_ROUTES } from '$lib/server/api/routes.ts';
import type { RequestHandler } from './$types';

const PATHS = new Intl.ListFormat('en', { type: 'disjunction' }).format(Object.keys(API_ROUTES));

/** Whatever else lies under /api is not there, in the shape of the other failures. */
export const fallback: RequestHandler = ({ url }) =>
  answerFailure(404, {
    code: 'not_found',
    message: `Nothing is at ${url.pathname.slice(0, 200)}; expected ${PATHS}.`,
    parameter: null
  });
