import { encodeCounts } from '$lib/columns/count-codec';
import { freshFrom } from '$lib/server/settle-filter';
import { dataRoute } from '../data-route';

const MINUTE = 60_000;

/** Stories by number of place, as bytes. */
export const GET = dataRoute('/api/counts', ({ filter, locals: { news }, asker, now }) => {
  const freshSince = freshFrom(now);
  return {
    parts: [freshSince],
    contentType: 'application/vnd.dateline.counts',
    body: async () => {
      const { places } = await news.ask(filter, { freshSince }, asker);
      return encodeCounts(places, Math.floor(now / MINUTE) * MINUTE);
    }
  };
});
