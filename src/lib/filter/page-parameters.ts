import type { Filter } from '../model/filter.ts';
import { filterParams, queryOf } from './serialise.ts';

/** What only pages use beside the filter: the open story, the map's view, the interface's language, the order and page of the list. */
export const PAGE_PARAMETERS = ['story', 'at', 'locale', 'order', 'cursor'] as const;

/** Queries up to here are repeated in a page's links as they came. */
const LONG = 1000;
/** None of a page's own values is longer. */
const LONGEST_VALUE = 300;

/** A page's query for its links: a long one without what could not be used in it, so that a page is not made of it. */
export function tidyQuery(search: string, filter: Filter): string {
  if (search.length <= LONG) return search;
  const given = new URLSearchParams(search);
  const tidy = filterParams(filter);
  for (const name of PAGE_PARAMETERS) {
    const value = given.get(name);
    if (value && value.length <= LONGEST_VALUE) tidy.set(name, value);
  }
  return queryOf(tidy);
}
