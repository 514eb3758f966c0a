import type { Filter } from '../../../model/filter.ts';
import type { SharedStories } from '../store.ts';
import { placeConditions, storyConditions, where } from './conditions.ts';
import type { Connection } from './connection.ts';

/** Stories filed from several places that fit, by the countries of those places. */
export function readShared(connection: Connection, filter: Filter): SharedStories[] {
  // A story without a place is filed from none.
  if (filter.unplaced) return [];
  const stories = storyConditions(filter, { story: 'f.story', newest: 'f.newest' });
  const places = placeConditions(filter);
  const rows = connection.all<{ countries: string; stories: number }>(
    `SELECT countries, count(*) AS stories FROM (
       SELECT group_concat(p.country) AS countries FROM filing f JOIN place p ON p.n = f.place
       WHERE ${where(stories, places)} GROUP BY f.story HAVING count(*) > 1
     ) GROUP BY countries`,
    { ...stories.params, ...places.params }
  );
  return rows.map(({ countries, stories }) => ({ countries: countries.split(','), stories }));
}
