import type { Filter } from '../../../model/filter.ts';
import type { FacetCount } from '../../../model/story.ts';
import { filingsWhere, placeConditions, storyConditions, where } from './conditions.ts';
import type { Connection } from './connection.ts';
import { hits, paramsOf, wholeFilter } from './read-counts.ts';

export function readAgencies(connection: Connection, filter: Filter): FacetCount[] {
  return readNamed(connection, { ...filter, agencies: [] }, { link: 'story_agency', value: 'agency' });
}

export function readSources(connection: Connection, filter: Filter): FacetCount[] {
  return readNamed(connection, { ...filter, sources: [] }, { link: 'story_source', value: 'source' });
}

/** Values that have a table of their own, `value`, and one that links stories to them. */
function readNamed(
  connection: Connection,
  filter: Filter,
  { link, value }: { link: string; value: string }
): FacetCount[] {
  const isAll = fitsAll(filter);
  const { sql, params } = hits(filter);
  // First the stories, then their values: joined at once, SQLite would read each value's stories whole, one here, one there.
  const hit = isAll ? '' : `hit AS MATERIALIZED (${sql}),`;
  const from = isAll ? `${link} x` : `hit CROSS JOIN ${link} x ON x.story = hit.n`;
  return connection.all<FacetCount>(
    `WITH ${hit} counted AS (SELECT x.${value} AS n, count(*) AS articles FROM ${from} GROUP BY x.${value})
     SELECT v.key, v.name, counted.articles FROM counted JOIN ${value} v ON v.n = counted.n ORDER BY articles DESC, v.name`,
    isAll ? {} : params
  );
}

export function readLanguages(connection: Connection, filter: Filter): FacetCount[] {
  const conditions = wholeFilter({ ...filter, languages: [] });
  return connection.all<FacetCount>(
    `SELECT s.language AS key, s.language AS name, count(*) AS articles FROM story s
     WHERE s.language IS NOT NULL AND ${where(...conditions)} GROUP BY s.language ORDER BY articles DESC, s.language`,
    paramsOf(conditions)
  );
}

export function readAbout(connection: Connection, filter: Filter): FacetCount[] {
  const others = { ...filter, about: [] };
  const select = 'SELECT b.country AS key, b.country AS name, count(*) AS articles';
  const order = 'GROUP BY b.country ORDER BY articles DESC, b.country';
  // Without a condition the index alone answers.
  if (fitsAll(others)) return connection.all<FacetCount>(`${select} FROM story_about b ${order}`);
  const { sql, params } = hits(others);
  return connection.all<FacetCount>(
    `WITH hit AS MATERIALIZED (${sql}) ${select} FROM hit CROSS JOIN story_about b ON b.story = hit.n ${order}`,
    params
  );
}

/** Whether a filter leaves nothing out. */
function fitsAll(filter: Filter): boolean {
  return wholeFilter(filter).every((group) => group.terms.length === 0);
}

/** A story filed from two places of one region counts once there. */
export function countAdmin1(connection: Connection, filter: Filter, country: string | null): FacetCount[] {
  if (filter.unplaced) return [];
  const stories = storyConditions(filter, { story: 'f.story', newest: 'f.newest' });
  const places = placeConditions({ ...filter, regions: [] });
  places.terms.push('p.admin1 IS NOT NULL');
  if (country !== null) places.terms.push('p.country = $country');
  return connection.all<FacetCount>(
    `WITH hit AS MATERIALIZED (SELECT f.place, f.story FROM filing f WHERE ${filingsWhere(stories, places)})
     SELECT p.country || '.' || p.admin1 AS key, p.country || '.' || p.admin1 AS name, count(DISTINCT hit.story) AS articles
     FROM hit JOIN place p ON p.n = hit.place GROUP BY p.country, p.admin1 ORDER BY articles DESC, key`,
    { ...stories.params, ...places.params, ...(country !== null && { country }) }
  );
}
