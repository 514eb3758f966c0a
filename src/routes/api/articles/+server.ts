import { nameFor, nameSummary } from '$lib/server/display-names';
import { dataRoute } from '../data-route';

/** Stories under a filter, a page at a time. */
export const GET = dataRoute('/api/articles', ({ filter, own, locals, asker }) => ({
  body: async () => {
    const { news, gazetteer, locale } = locals;
    const { page, counts } = await news.ask(filter, { page: own }, asker);
    const name = nameFor(gazetteer, locale);
    const rows = await news.summaries([...(page?.stories ?? [])], filter.q, asker);
    return {
      articles: rows.map(({ summary }) => nameSummary(summary, name)),
      next: page?.next ?? null,
      total: counts.stories
    };
  }
}));
