import { version } from '$app/environment';
import { answering, answerJson } from '$lib/server/answer';
import { nameFor, nameSummary } from '$lib/server/display-names';
import { requestFilter, readLimit, readOrder } from '$lib/server/read-query';
import { settleFilter } from '$lib/server/settle-filter';
import type { RequestHandler } from './$types';

/** Stories under a filter, a page at a time. */
export const GET: RequestHandler = ({ url, request, locals }) =>
  answering(async () => {
    const { store, gazetteer, locale } = locals;
    const asked = requestFilter(url.searchParams, ['limit', 'cursor', 'order']);
    const filter = settleFilter(asked, { gazetteer, now: Date.now() });
    const limit = readLimit(url.searchParams.get('limit'), 50, 200);
    const cursor = url.searchParams.get('cursor') || null;
    const order = readOrder(url.searchParams.get('order'));
    const parts = ['articles', version, await store.version(), JSON.stringify([filter, limit, cursor, order]), locale];
    return answerJson({ request, parts }, async () => {
      const page = await store.articles(filter, { limit, cursor, order });
      const name = nameFor(gazetteer, locale);
      return { ...page, articles: page.articles.map((article) => nameSummary(article, name)) };
    });
  });
