import { parametersOf } from '$lib/filter/parameters';
import { lifted } from '$lib/filter/parts';
import { dataRoute } from '../data-route';

/** Stories over time, under all of the filter but its time; `tz`: the zone whose days they are, `within`: a part of it, finer. */
export const GET = dataRoute('/api/times', ({ filter, own: { tz, within }, locals: { store } }) => ({
  body: () => store.times(lifted(filter, parametersOf('time')), { timeZone: tz, within })
}));
