import { type Filter, NO_FILTER } from '../model/filter.ts';
import { FILTER_ROWS, FILTER_TABLE, type FilterParameter } from './parameters.ts';
import { isNothing } from './row.ts';

/** The parts that narrow: `?q=olie&region=NL` → `['q', 'region']`. */
export function narrowingParts(filter: Filter): FilterParameter[] {
  return FILTER_ROWS.filter(
    // Counted back from now, the span's beginning follows from its length.
    ([parameter, { field }]) => !(parameter === 'from' && filter.last !== null) && !isNothing(field, filter[field])
  ).map(([parameter]) => parameter);
}

/** The filter with some parts lifted, all their values at once. */
export function lifted<Kind extends Filter>(filter: Kind, parameters: readonly FilterParameter[]): Kind {
  const open = { ...filter };
  for (const parameter of parameters) {
    Object.assign(open, { [FILTER_TABLE[parameter].field]: NO_FILTER[FILTER_TABLE[parameter].field] });
    if (parameter === 'last') open.from = null;
  }
  return open;
}
