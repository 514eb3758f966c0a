import { version } from '$app/environment';
import { answerData, answering } from '$lib/server/api/answer';
import { readRequest } from '$lib/server/api/read-request';
import { nameFor } from '$lib/server/display-names';
import type { RequestHandler } from './$types';

const TYPE = 'application/vnd.dateline.places';

/** All places in the reader's language, as bytes: a list that pages name, kept for ever, or what there is beyond a number now. */
export const GET: RequestHandler = ({ url, request, locals }) =>
  answering(async () => {
    const { placeLists, news, gazetteer, locale } = locals;
    const { list, after } = readRequest('/api/places/list', url.searchParams).own;
    const name = nameFor(gazetteer, locale);
    const named = list && url.searchParams.get('locale') === locale ? placeLists.named(list, locale, name) : null;
    if (named) {
      const headers = { 'content-type': TYPE, 'cache-control': 'public, max-age=31536000, immutable' };
      return new Response(named as Uint8Array<ArrayBuffer>, { headers });
    }
    const parts = ['list', version, after, news.places().length, placeLists.current(), locale];
    return answerData({ request, parts, contentType: TYPE }, async () => placeLists.after(after, name));
  });
