import type { FilterParameter } from '$lib/filter/parameters.ts';
import { lifted, narrowingParts } from '$lib/filter/parts.ts';
import type { Filter } from '$lib/model/filter.ts';
import type { Store } from '$lib/server/store/store.ts';
import { listFilter } from './list-request.ts';

/** A part of the filter that can be lifted by itself, and the stories that then fit. */
export interface Lift {
  parameter: FilterParameter;
  total: number;
}

/**
 * For a filter that no story fits: its parts whose lifting alone brings stories back. The parts are those that the reader `asked` for: the
 * last hours are one, though they are `settled` into a time from which on.
 */
export async function countLifts(
  store: Pick<Store, 'counts'>,
  { asked, settled }: { asked: Filter; settled: Filter }
): Promise<Lift[]> {
  const lifts = await Promise.all(
    narrowingParts(asked).map(async (parameter) => {
      const { stories } = await store.counts(listFilter(lifted(settled, [parameter])));
      return { parameter, total: stories };
    })
  );
  return lifts.filter(({ total }) => total > 0);
}
