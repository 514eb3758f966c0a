import type { Filter } from '../../../model/filter.ts';
import type { Arrivals } from '../../../model/story.ts';
import type { Steps } from '../../../columns/types.ts';
import { placeConditions, storyConditions, where } from './conditions.ts';
import type { Connection } from './connection.ts';
import { paramsOf, wholeFilter } from './read-counts.ts';

/** Stories and filings of the filter by the step that they fall in. */
export function readArrivals(connection: Connection, filter: Filter, { start, step, steps }: Steps): Arrivals {
  const within: Filter = {
    ...filter,
    from: Math.max(start, filter.from ?? start),
    to: Math.min(start + step * steps, filter.to ?? Infinity)
  };
  const values = { start, step };
  const conditions = wholeFilter(within);
  const counted = connection.all<{ at: number; articles: number }>(
    `SELECT CAST((-s.newest - $start) / $step AS INTEGER) AS at, count(*) AS articles FROM story s WHERE ${where(...conditions)} GROUP BY at`,
    { ...paramsOf(conditions), ...values }
  );
  const stories = new Array<number>(steps).fill(0);
  for (const { at, articles } of counted) stories[at] = articles;
  return { start, step, stories, ...readFilings(connection, within, { start, step, steps }) };
}

function readFilings(
  connection: Connection,
  filter: Filter,
  { start, step, steps }: Steps
): Pick<Arrivals, 'keys' | 'filings'> {
  const filings = Array.from({ length: steps }, (): number[] => []);
  // A story without a place is at no place.
  if (filter.unplaced) return { keys: [], filings };
  const stories = storyConditions(filter, { story: 'f.story', newest: 'f.newest' });
  const places = placeConditions(filter);
  const rows = connection.all<{ key: string; at: number; articles: number }>(
    `SELECT p.key, hit.at, hit.articles FROM (
       SELECT f.place, CAST((-f.newest - $start) / $step AS INTEGER) AS at, count(*) AS articles FROM filing f
       WHERE ${where(stories)} GROUP BY f.place, at
     ) hit JOIN place p ON p.n = hit.place WHERE ${where(places)} ORDER BY hit.at, p.key`,
    { ...stories.params, ...places.params, start, step }
  );
  const indexes = new Map<string, number>();
  for (const { key, at, articles } of rows) {
    const index = indexes.get(key) ?? indexes.size;
    indexes.set(key, index);
    filings[at]!.push(index, articles);
  }
  return { keys: [...indexes.keys()], filings };
}
