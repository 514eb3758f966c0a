import type { Answer } from '$lib/columns/types.ts';
import type { FilterParameter } from '$lib/filter/parameters.ts';
import { narrowingParts } from '$lib/filter/parts.ts';
import type { Filter } from '$lib/model/filter.ts';

/** A part of the filter that can be lifted by itself, and the stories that then fit. */
export interface Lift {
  parameter: FilterParameter;
  total: number;
}

/**
 * For a filter that no story fits: its parts whose lifting alone brings stories back, as the reader `asked` for them. The last hours
 * are one part, though the answer knows them by the time that they begin at.
 */
export function liftsOf(asked: Filter, without: Answer['without']): Lift[] {
  return narrowingParts(asked)
    .map((parameter) => ({ parameter, total: without[parameter === 'last' ? 'from' : parameter] ?? 0 }))
    .filter(({ total }) => total > 0);
}
