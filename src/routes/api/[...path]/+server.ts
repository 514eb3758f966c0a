import { answerFailure } from '$lib/server/answer';
import type { RequestHandler } from './$types';

/** Whatever else lies under /api is not there, in the shape of the other failures. */
export const fallback: RequestHandler = ({ url }) =>
  answerFailure(404, {
    code: 'not_found',
    message: `Nothing is at ${url.pathname.slice(0, 200)}; expected /api/places, /api/articles, /api/articles/{id}, /api/facets, /api/times, /api/arrivals or /api/gazetteer.`,
    parameter: null
  });
