import { resolve } from '$app/paths';
import { parametersOf } from '$lib/filter/parameters.ts';
import { lifted } from '$lib/filter/parts.ts';
import { filterParams, queryOf } from '$lib/filter/serialise.ts';
import type { Filter } from '$lib/model/filter.ts';
import type { FoundRegion } from '$lib/model/place.ts';
import type { FacetCount, Facets } from '$lib/model/story.ts';
import type { Bbox } from '$lib/model/geo.ts';
import type { Batch } from '$lib/panel/list-pages.svelte.ts';
import { intersectBoxes } from '$lib/region/intersect.ts';

/** A filter, and the language of the names in the answer. */
export interface Asked {
  filter: Filter;
  locale: string;
}

/** Rows of a page after the first, which is the server's. */
const PAGE_SIZE = 200;

/** Stories that a place in the list unfolds to; the rest are in the place's own list. */
const UNFOLDED = 20;

/** The filter of the list: stories without a place lie in no region and no box. */
export function listFilter<Kind extends Filter>(filter: Kind): Kind {
  return filter.unplaced ? lifted(filter, parametersOf('region', 'place', 'shape')) : filter;
}

/** Where the counts of the map's places are: all that the filter leaves, a chosen place or the unplaced tray set aside. */
export function countsRequest(filter: Filter): string {
  return request('/api/counts', lifted(filter, parametersOf('place', 'tray')), {});
}

/**
 * The filter narrowed to a part of the map; null where they share nothing. Where a box of the filter meets the view on
 * both sides of the globe the larger half is taken: one request asks for one box.
 */
export function inView(filter: Filter, view: Bbox): Filter | null {
  const shared = filter.bbox ? intersectBoxes(filter.bbox, view) : [view];
  const width = ([west, , east]: Bbox) => (east - west + 360) % 360;
  const bbox = shared.sort((a, b) => width(b) - width(a))[0];
  // Four decimals are eleven metres; more would only keep equal views from being equal requests.
  return bbox ? { ...filter, bbox: bbox.map((degrees) => Number(degrees.toFixed(4))) as Bbox } : null;
}

/** Where a list's page is; `cursor` null: its first. */
export function listRequest({ filter, locale }: Asked, cursor: string | null): string {
  return request('/api/articles', listFilter(filter), {
    locale,
    ...(cursor === null ? {} : { cursor, limit: String(PAGE_SIZE) })
  });
}

/** Where the newest stories of one place are. */
export function placeRequest({ filter, locale }: Asked, key: string): string {
  return request('/api/articles', { ...filter, places: [key] }, { locale, limit: String(UNFOLDED) });
}

/** Where the newest story of one place on the map is. */
export function newestRequest({ filter, locale }: Asked, key: string): string {
  return request('/api/articles', { ...lifted(filter, ['unplaced']), places: [key] }, { locale, limit: '1' });
}

/** Fetches a page of stories. Throws when it cannot be had. */
export async function fetchBatch(address: string, signal?: AbortSignal): Promise<Batch> {
  const response = await fetch(address, signal ? { signal } : {});
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

/** What readers may choose is counted as if no place and no region were chosen. */
const everywhere = (filter: Filter): Filter => lifted(filter, parametersOf('region', 'place', 'tray'));

/** A country's own regions with their stories, the region filter set aside. Throws when they cannot be had. */
export async function fetchAdmin1({ filter, locale }: Asked, country: string): Promise<FacetCount[]> {
  const response = await fetch(request('/api/facets', everywhere(filter), { locale, country }));
  if (!response.ok) throw new Error(`/api/facets: ${response.status}`);
  return (await response.json()).admin1;
}

/** Regions within countries by the beginning of their names, likewise counted. Throws when they cannot be had. */
export async function findAdmin1(
  { filter, locale }: Asked,
  typed: string,
  signal: AbortSignal
): Promise<FoundRegion[]> {
  const address = request('/api/regions', everywhere(filter), { locale, name: typed.slice(0, 100), limit: '12' });
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`/api/regions: ${response.status}`);
  return (await response.json()).regions;
}

function request(
  path: '/api/counts' | '/api/articles' | '/api/facets' | '/api/regions',
  filter: Filter,
  more: Record<string, string>
): string {
  const params = filterParams(filter);
  for (const [name, value] of Object.entries(more)) params.set(name, value);
  return resolve(path) + queryOf(params);
}
