import type { Filter } from '../../../model/filter.ts';
import type { FacetCount } from '../../../model/story.ts';
import { placeConditions, storyConditions, where } from './conditions.ts';
import type { Connection } from './connection.ts';
import { paramsOf, wholeFilter } from './read-counts.ts';

export function readAgencies(connection: Connection, filter: Filter): FacetCount[] {
  const conditions = wholeFilter({ ...filter, agencies: [] });
  return connection.all<FacetCount>(
    `SELECT g.key, g.name, count(*) AS articles
     FROM story s JOIN story_agency x ON x.story = s.n JOIN agency g ON g.n = x.agency
     WHERE ${where(...conditions)} GROUP BY g.n ORDER BY articles DESC, g.name`,
    paramsOf(conditions)
  );
}

export function readSources(connection: Connection, filter: Filter): FacetCount[] {
  const conditions = wholeFilter({ ...filter, sources: [] });
  return connection.all<FacetCount>(
    `SELECT o.key, o.name, count(*) AS articles
     FROM story s JOIN story_source x ON x.story = s.n JOIN source o ON o.n = x.source
     WHERE ${where(...conditions)} GROUP BY o.n ORDER BY articles DESC, o.name`,
    paramsOf(conditions)
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
  const conditions = wholeFilter({ ...filter, about: [] });
  const select = 'SELECT b.country AS key, b.country AS name, count(*) AS articles FROM story_about b';
  const order = 'GROUP BY b.country ORDER BY articles DESC, b.country';
  // Without a condition the index alone answers.
  if (conditions.every((group) => group.terms.length === 0)) return connection.all<FacetCount>(`${select} ${order}`);
  return connection.all<FacetCount>(
    `${select} JOIN story s ON s.n = b.story WHERE ${where(...conditions)} ${order}`,
    paramsOf(conditions)
  );
}

/** A story filed from two places of one region counts once there. */
export function readAdmin1(connection: Connection, filter: Filter, country: string): FacetCount[] {
  if (filter.unplaced) return [];
  const stories = storyConditions(filter, { story: 'f.story', newest: 'f.newest' });
  const places = placeConditions({ ...filter, regions: [] });
  return connection.all<FacetCount>(
    `SELECT p.country || '.' || p.admin1 AS key, p.country || '.' || p.admin1 AS name, count(DISTINCT f.story) AS articles
     FROM place p JOIN filing f ON f.place = p.n
     WHERE p.country = $country AND p.admin1 IS NOT NULL AND ${where(places, stories)}
     GROUP BY p.admin1 ORDER BY articles DESC, p.admin1`,
    { ...stories.params, ...places.params, country }
  );
}
