import type { Filter } from '../../../model/filter.ts';
import type { Counts } from '../../../columns/types.ts';
import { filingsWhere, placeConditions, storyConditions, where, type Conditions } from './conditions.ts';
import type { Connection } from './connection.ts';

const COLUMN = { story: 's.n', newest: 's.newest', language: 's.language' };

/**
 * The filter as conditions on `story` (alias `s`) alone, its place conditions included. These can be met in two ways:
 * by gathering the stories of the places, good for few, or by asking each story that comes by for its places.
 */
export function wholeFilter(filter: Filter, way: 'gather' | 'ask' = 'gather'): Conditions[] {
  const stories = storyConditions(filter, COLUMN);
  if (filter.unplaced) return [stories, { terms: ['s.located = 0'], params: {} }];
  const places = placeConditions(filter);
  if (places.terms.length === 0) return [stories];
  const gathered = `s.n IN (SELECT f.story FROM filing f WHERE f.place IN (SELECT p.n FROM place p WHERE ${where(places)}))`;
  const asked = `EXISTS (SELECT 1 FROM filing f JOIN place p ON p.n = f.place WHERE f.story = s.n AND ${where(places)})`;
  return [stories, { terms: [way === 'ask' ? asked : gathered], params: places.params }];
}

/** The numbers of the stories that fit, each once, as a query with the column `n`; from the indexes alone. */
export function hits(filter: Filter, places = placeConditions(filter)): { sql: string; params: Conditions['params'] } {
  if (filter.unplaced || places.terms.length === 0) {
    const conditions = wholeFilter(filter);
    return { sql: `SELECT s.n FROM story s WHERE ${where(...conditions)}`, params: paramsOf(conditions) };
  }
  const stories = storyConditions(filter, { story: 'f.story', newest: 'f.newest' });
  return {
    sql: `SELECT DISTINCT f.story AS n FROM filing f WHERE ${filingsWhere(stories, places)}`,
    params: { ...stories.params, ...places.params }
  };
}

export function readCounts(connection: Connection, filter: Filter): Counts {
  const places = filter.unplaced ? null : placeConditions(filter);
  if (places && places.terms.length > 0) return countFilings(connection, filter, places);
  const conditions = wholeFilter(filter);
  const fitting = connection.get<{ stories: number; located: number }>(
    `SELECT count(*) AS stories, ifnull(sum(s.located), 0) AS located FROM story s WHERE ${where(...conditions)}`,
    paramsOf(conditions)
  );
  const { stories, located } = fitting ?? { stories: 0, located: 0 };
  if (conditions.length === 1) return { stories, located, unplaced: stories - located };
  return { stories, located, unplaced: countTray(connection, filter) };
}

/** Of stories with a place the filings tell all: whole stories are not looked at. */
function countFilings(connection: Connection, filter: Filter, places: Conditions): Counts {
  const { sql, params } = hits(filter, places);
  const stories = connection.get<{ stories: number }>(`SELECT count(*) AS stories FROM (${sql})`, params)?.stories ?? 0;
  return { stories, located: stories, unplaced: countTray(connection, filter) };
}

/** A story without a place fits no region; the tray counts it all the same. */
function countTray(connection: Connection, filter: Filter): number {
  const elsewhere = storyConditions(filter, COLUMN);
  const tray = connection.get<{ unplaced: number }>(
    `SELECT count(*) AS unplaced FROM story s WHERE s.located = 0 AND ${where(elsewhere)}`,
    elsewhere.params
  );
  return tray?.unplaced ?? 0;
}

/** The values of several groups of conditions together. */
export function paramsOf(conditions: Conditions[]): Conditions['params'] {
  return Object.assign({}, ...conditions.map((group) => group.params));
}
