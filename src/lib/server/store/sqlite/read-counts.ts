import type { Filter } from '../../../model/filter.ts';
import type { Counts } from '../store.ts';
import { placeConditions, storyConditions, where, type Conditions } from './conditions.ts';
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

export function readCounts(connection: Connection, filter: Filter): Counts {
  const conditions = wholeFilter(filter);
  const fitting = connection.get<{ stories: number; located: number }>(
    `SELECT count(*) AS stories, ifnull(sum(s.located), 0) AS located FROM story s WHERE ${where(...conditions)}`,
    paramsOf(conditions)
  );
  const { stories, located } = fitting ?? { stories: 0, located: 0 };
  if (conditions.length === 1) return { stories, located, unplaced: stories - located };
  // A story without a place fits no region; the tray counts it all the same.
  const elsewhere = storyConditions(filter, COLUMN);
  const tray = connection.get<{ unplaced: number }>(
    `SELECT count(*) AS unplaced FROM story s WHERE s.located = 0 AND ${where(elsewhere)}`,
    elsewhere.params
  );
  return { stories, located, unplaced: tray?.unplaced ?? 0 };
}

/** The values of several groups of conditions together. */
export function paramsOf(conditions: Conditions[]): Conditions['params'] {
  return Object.assign({}, ...conditions.map((group) => group.params));
}
