import type { RequestHandler } from './$types';

/** 200 while all threads answer and no data file was found damaged, else 503 with what is wrong. It waits in no queue. */
export const GET: RequestHandler = ({ locals: { news, gazetteer, problem } }) => {
  const headers = { 'cache-control': 'no-store' };
  const wrong = problem();
  if (wrong !== null) return Response.json({ status: 'failing', problem: wrong }, { status: 503, headers });
  return Response.json({ status: 'ok', store: news.version(), places: gazetteer.size.places }, { headers });
};
