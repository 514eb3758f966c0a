import type { Filter } from '../../../model/filter.ts';
import type { PlaceWithNewest } from '../../../model/story.ts';
import type { Freshness } from '../store.ts';
import { filingsWhere, placeConditions, storyConditions, where, type Conditions } from './conditions.ts';
import type { Connection } from './connection.ts';

const COLUMNS = 'p.key, p.name, p.country, p.lng, p.lat, p.precision';

/** Places with their stories counted. Without a condition on stories the kept totals answer, else the filings are grouped. */
export function readPlaceCounts(
  connection: Connection,
  filter: Filter,
  { freshSince }: Freshness = { freshSince: null }
): PlaceWithNewest[] {
  // A story without a place is at no place.
  if (filter.unplaced) return [];
  const stories = storyConditions(filter, { story: 'f.story', newest: 'f.newest' });
  const places = placeConditions(filter);
  const counted = stories.terms.length === 0 ? fromTotals(connection, places) : grouped(connection, stories, places);
  if (freshSince === null) return counted;
  const fresh = countFresh(connection, stories, freshSince);
  for (const place of counted) place.fresh = fresh.get(place.key) ?? 0;
  return counted;
}

function fromTotals(connection: Connection, places: Conditions): PlaceWithNewest[] {
  return connection.all<PlaceWithNewest>(
    `SELECT ${COLUMNS}, p.articles, 0 AS fresh, p.confidence, s.published AS newest, s.first_line AS newestLine, s.id AS newestId
     FROM place p JOIN story s ON s.n = (SELECT story FROM filing WHERE place = p.n ORDER BY newest, story LIMIT 1)
     WHERE p.articles > 0 AND ${where(places)} ORDER BY p.articles DESC, p.key`,
    places.params
  );
}

function grouped(connection: Connection, stories: Conditions, places: Conditions): PlaceWithNewest[] {
  // With a single min(), SQLite takes the bare column `story` from the row that holds the minimum; so max() stands apart.
  return connection.all<PlaceWithNewest>(
    `WITH hit AS MATERIALIZED (
       SELECT f.place, f.newest, f.story, f.confidence FROM filing f
       WHERE ${filingsWhere(stories, places)}
     ),
     latest AS (SELECT place, story, min(newest), count(*) AS articles FROM hit GROUP BY place),
     surest AS (SELECT place, max(confidence) AS confidence FROM hit GROUP BY place)
     SELECT ${COLUMNS}, latest.articles, 0 AS fresh, surest.confidence,
       s.published AS newest, s.first_line AS newestLine, s.id AS newestId
     FROM latest JOIN surest USING (place) JOIN place p ON p.n = latest.place JOIN story s ON s.n = latest.story
     ORDER BY latest.articles DESC, p.key`,
    { ...stories.params, ...places.params }
  );
}

/** By place key: the index on times holds the fresh filings side by side, so that the others cost nothing. */
function countFresh(connection: Connection, stories: Conditions, freshSince: number): Map<string, number> {
  const rows = connection.all<{ key: string; fresh: number }>(
    `SELECT p.key, fresh FROM (
       SELECT f.place, count(*) AS fresh FROM filing f INDEXED BY filing_newest
       WHERE f.newest <= $freshFrom AND ${where(stories)} GROUP BY f.place
     ) JOIN place p ON p.n = place`,
    { ...stories.params, freshFrom: -freshSince }
  );
  return new Map(rows.map(({ key, fresh }) => [key, fresh]));
}
