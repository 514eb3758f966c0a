import type { Store } from '../store.ts';
import { Connection } from './connection.ts';
import { correctionStore } from './corrections.ts';
import { migrate } from './migrate.ts';
import { readArrivals } from './read-arrivals.ts';
import { readArticle, readArticles } from './read-articles.ts';
import { readCounts } from './read-counts.ts';
import { readAbout, countAdmin1, readAgencies, readLanguages, readSources } from './read-facets.ts';
import { readNames } from './read-names.ts';
import { readPlaceCounts } from './read-place-counts.ts';
import { readShared } from './read-shared.ts';
import { readTimes } from './read-times.ts';
import { hasPage, releaseDue, savePage } from './save-page.ts';
import { sessionStore } from './sessions.ts';

/**
 * Opens or creates the store in an SQLite file and brings its schema up to date. Several processes may have it open.
 * `now`: the clock, in epoch milliseconds, that embargoes end by.
 * @throws DataFileError when a newer version of Dateline wrote it.
 */
export function openSqliteStore(file: string, now: () => number = Date.now): Store {
  const connection = new Connection(file);
  /** For reading: what was under embargo until now is there. */
  const current = () => {
    releaseDue(connection, now());
    return connection;
  };
  try {
    migrate(connection, file);
  } catch (error) {
    connection.close();
    throw error;
  }
  return {
    hasPage: async (key, address = null) => hasPage(connection, key, address),
    savePage: async (page) => savePage(connection, page, now()),
    places: async (filter, freshness) => readPlaceCounts(current(), filter, freshness),
    articles: async (filter, request) => readArticles(current(), filter, request),
    article: async (id) => readArticle(current(), id),
    counts: async (filter) => readCounts(current(), filter),
    shared: async (filter) => readShared(current(), filter),
    agencies: async (filter) => readAgencies(current(), filter),
    sources: async (filter) => readSources(current(), filter),
    admin1: async (filter, country) => countAdmin1(current(), filter, country),
    times: async (filter, laid) => readTimes(current(), filter, laid),
    languages: async (filter) => readLanguages(current(), filter),
    about: async (filter) => readAbout(current(), filter),
    corrections: correctionStore(connection),
    sessions: sessionStore(connection),
    names: async (keys) => readNames(connection, keys),
    arrivals: async (filter, steps) => readArrivals(current(), filter, steps),
    version: async () =>
      current()
        .all<{ value: string | number }>("SELECT value FROM meta WHERE key IN ('store', 'revision') ORDER BY key DESC")
        .map((row) => String(row.value))
        .join('.'),
    close: async () => connection.close()
  };
}
