import type { RequestHandler } from './$types';

/** 200 when the store and the gazetteer answer; a failure to open them is a 500 before this is reached. */
export const GET: RequestHandler = ({ locals }) => {
  const version = locals.news.version();
  const headers = { 'cache-control': 'no-store' };
  return Response.json({ status: 'ok', store: version, places: locals.gazetteer.size.places }, { headers });
};
