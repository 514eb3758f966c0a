import { parametersOf } from '$lib/filter/parameters';
import { lifted } from '$lib/filter/parts';
import { timesByZone } from '$lib/server/times-by-zone';
import { dataRoute } from '../data-route';

/** Stories over time, under all of the filter but its time; `tz`: the zone whose days they are, `within`: a part of it, finer. */
export const GET = dataRoute('/api/times', ({ filter, own, locals: { news }, asker, now }) => ({
  body: () => timesByZone(news, lifted(filter, parametersOf('time')), { ...own, asker, now })
}));
