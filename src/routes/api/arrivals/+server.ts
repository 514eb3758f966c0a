import { BadRequestError } from '$lib/model/errors';
import { dataRoute } from '../data-route';

/** What arrived where between `from` and `to`, in equal steps. */
export const GET = dataRoute('/api/arrivals', ({ filter, own: { steps }, locals: { news }, asker }) => {
  const { from, to } = filter;
  if (from === null || to === null) {
    const missing = from === null ? 'from' : 'to';
    throw new BadRequestError(missing, `${missing}: got none, expected a time: arrivals need both ends of their span`);
  }
  const arrivals = { start: from, step: Math.ceil((to - from) / steps), steps };
  return { body: async () => (await news.ask(filter, { arrivals }, asker)).arrivals };
});
