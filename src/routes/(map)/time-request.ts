import { resolve } from '$app/paths';
import { filterParams, queryOf } from '$lib/filter/serialise.ts';
import type { Filter } from '$lib/model/filter.ts';
import type { Arrivals, TimeCounts } from '$lib/model/story.ts';
import { listFilter } from './list-request.ts';

type Path = '/api/times' | '/api/arrivals' | '/api/articles';

const ALL_TIME = { from: null, to: null, last: null, undated: false };

async function ask<Answer>(path: Path, params: URLSearchParams, signal: AbortSignal | null = null): Promise<Answer> {
  const address = resolve(path) + queryOf(params);
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** What the strip's counts depend on, as one text: all of the filter but its time. */
export function timesKey(filter: Filter): string {
  return filterParams({ ...listFilter(filter), ...ALL_TIME }).toString();
}

/** Stories over time, whatever time is chosen. Throws when they cannot be had. */
export function fetchTimes(filter: Filter, signal: AbortSignal): Promise<TimeCounts> {
  return ask('/api/times', new URLSearchParams(timesKey(filter)), signal);
}

/** Stories that a change of the filter's time would leave. Throws when they cannot be counted. */
export async function countStories(filter: Filter, change: Record<string, string | null>): Promise<number> {
  const params = new URLSearchParams(timesKey(filter));
  for (const [name, value] of Object.entries({ ...change, limit: '1' })) if (value !== null) params.set(name, value);
  return (await ask<{ total: number }>('/api/articles', params)).total;
}

/** What arrived where between two instants, in steps; places are those of the map, as `placesRequest` asks for them. */
export function fetchArrivals(filter: Filter, span: { from: number; to: number }, steps: number): Promise<Arrivals> {
  const params = filterParams({ ...filter, ...ALL_TIME, ...span, places: [], unplaced: false });
  params.set('steps', String(steps));
  return ask('/api/arrivals', params);
}
