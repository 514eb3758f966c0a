import { version } from '$app/environment';
import { answering, answerJson } from '$lib/server/answer';
import { findPlaces } from '$lib/server/find-places';
import { readLimit, readTyped } from '$lib/server/read-query';
import type { RequestHandler } from './$types';

/** Places by the beginning of their names, for a field that completes what is typed: `?q=ams&limit=8`. */
export const GET: RequestHandler = ({ url, request, locals }) =>
  answering(async () => {
    const { gazetteer, locale } = locals;
    const q = readTyped(url.searchParams.get('q'));
    const limit = readLimit(url.searchParams.get('limit'), 8, 20);
    const parts = ['gazetteer', version, q, String(limit), locale];
    return answerJson({ request, parts }, async () => ({ places: findPlaces(gazetteer, { q, limit, locale }) }));
  });
