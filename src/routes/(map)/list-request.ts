import { resolve } from '$app/paths';
import { filterParams, queryOf } from '$lib/filter/serialise.ts';
import type { Filter } from '$lib/model/filter.ts';
import type { FacetCount, Facets, StorySummary } from '$lib/model/story.ts';

/** A filter, and the language of the names in the answer. */
export interface Asked {
  filter: Filter;
  locale: string;
}

interface Batch {
  articles: StorySummary[];
  next: string | null;
  total: number;
}

/** The filter of the list: stories without a place lie in no region and no box. */
export function listFilter(filter: Filter): Filter {
  return filter.unplaced ? { ...filter, regions: [], bbox: null, area: null, near: null, places: [] } : filter;
}

/** Where the map's places are: all that the filter leaves, a chosen place or the unplaced tray set aside. */
export function placesRequest({ filter, locale }: Asked): string {
  return request('/api/places', { ...filter, places: [], unplaced: false }, { locale });
}

/** Fetches the list's next page. Throws when it cannot be had. */
export async function fetchMore({ filter, locale }: Asked, cursor: string): Promise<Batch> {
  const address = request('/api/articles', listFilter(filter), { locale, cursor });
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** Fetches what the list can be narrowed by, counted. Throws when it cannot be had. */
export async function fetchFacets({ filter, locale }: Asked, signal: AbortSignal): Promise<Facets> {
  const address = request('/api/facets', listFilter(filter), { locale });
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** A country's own regions with their stories, the region filter set aside. Throws when they cannot be had. */
export async function fetchAdmin1({ filter, locale }: Asked, country: string): Promise<FacetCount[]> {
  const everywhere = { ...filter, regions: [], places: [], unplaced: false };
  const response = await fetch(request('/api/facets', everywhere, { locale, country }));
  if (!response.ok) throw new Error(`/api/facets: ${response.status}`);
  return (await response.json()).admin1;
}

function request(
  path: '/api/places' | '/api/articles' | '/api/facets',
  filter: Filter,
  more: Record<string, string>
): string {
  const params = filterParams(filter);
  for (const [name, value] of Object.entries(more)) params.set(name, value);
  return resolve(path) + queryOf(params);
}
