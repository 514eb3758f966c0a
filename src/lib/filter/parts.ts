import { type Filter, NO_FILTER } from '../model/filter.ts';

/** The filter's parts by their name in the address, and where each is kept; in the order that readers are told of them. */
const FIELDS = {
  q: 'q',
  region: 'regions',
  place: 'places',
  near: 'near',
  bbox: 'bbox',
  area: 'area',
  about: 'about',
  last: 'last',
  from: 'from',
  to: 'to',
  undated: 'undated',
  agency: 'agencies',
  source: 'sources',
  lang: 'languages',
  unplaced: 'unplaced'
} as const satisfies Record<string, keyof Filter>;

/** A parameter of the address that narrows the news. */
export type FilterParameter = keyof typeof FIELDS;

const PARAMETERS = Object.keys(FIELDS) as FilterParameter[];

/** The parts that narrow: `?q=olie&region=NL` → `['q', 'region']`. */
export function narrowingParts(filter: Filter): FilterParameter[] {
  return PARAMETERS.filter((parameter) => {
    // Counted back from now, the span's beginning follows from its length.
    if (parameter === 'from' && filter.last !== null) return false;
    const value = filter[FIELDS[parameter]];
    return Array.isArray(value) ? value.length > 0 : value !== NO_FILTER[FIELDS[parameter]];
  });
}

/** The filter with one part lifted, all its values at once. */
export function withoutPart(filter: Filter, parameter: FilterParameter): Filter {
  const lifted = { ...filter, [FIELDS[parameter]]: NO_FILTER[FIELDS[parameter]] };
  return parameter === 'last' ? { ...lifted, from: null } : lifted;
}
