import { nameFor, nameSummary } from '$lib/server/display-names';
import { dataRoute } from '../data-route';

/** Stories under a filter, a page at a time. */
export const GET = dataRoute('/api/articles', ({ filter, own: { limit, cursor, order }, locals }) => ({
  body: async () => {
    const page = await locals.store.articles(filter, { limit, cursor, order });
    const name = nameFor(locals.gazetteer, locals.locale);
    return { ...page, articles: page.articles.map((article) => nameSummary(article, name)) };
  }
}));
