import { resolve } from '$app/paths';
import { printMoment } from '$lib/filter/moment.ts';
import { parametersOf } from '$lib/filter/parameters.ts';
import { lifted } from '$lib/filter/parts.ts';
import { filterParams, queryOf } from '$lib/filter/serialise.ts';
import type { Filter } from '$lib/model/filter.ts';
import type { Arrivals, TimeCounts } from '$lib/model/story.ts';
import { listFilter } from './list-request.ts';

type Path = '/api/times' | '/api/arrivals' | '/api/articles';

async function ask<Answer>(path: Path, params: URLSearchParams, signal: AbortSignal | null = null): Promise<Answer> {
  const address = resolve(path) + queryOf(params);
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** What the strip's counts depend on, as one text: all of the filter but its time. */
export function timesKey(filter: Filter): string {
  return filterParams(lifted(listFilter(filter), parametersOf('time'))).toString();
}

/** A part of time, in epoch milliseconds; the end is not in it. */
export interface Part {
  from: number;
  to: number;
}

/** How the strip is laid: by the days of the reader's zone, and of which part of time; null: all of it. */
export interface Laid {
  timeZone: string;
  within: Part | null;
}

/** Stories over time, whatever time is chosen. Throws when they cannot be had. */
export function fetchTimes(filter: Filter, { timeZone, within }: Laid, signal: AbortSignal): Promise<TimeCounts> {
  const params = new URLSearchParams(timesKey(filter));
  if (timeZone !== 'UTC') params.set('tz', timeZone);
  if (within) params.set('within', `${printMoment(within.from, 'from')},${printMoment(within.to, 'to')}`);
  return ask('/api/times', params, signal);
}

/** Stories that a change of the filter's time would leave. Throws when they cannot be counted. */
export async function countStories(filter: Filter, change: Record<string, string | null>): Promise<number> {
  const params = new URLSearchParams(timesKey(filter));
  for (const [name, value] of Object.entries({ ...change, limit: '1' })) if (value !== null) params.set(name, value);
  return (await ask<{ total: number }>('/api/articles', params)).total;
}

/** What arrived where between two instants, in steps; places are those of the map, as `countsRequest` asks for them. */
export function fetchArrivals(filter: Filter, span: { from: number; to: number }, steps: number): Promise<Arrivals> {
  const params = filterParams({ ...lifted(filter, parametersOf('time', 'place', 'tray')), ...span });
  params.set('steps', String(steps));
  return ask('/api/arrivals', params);
}
