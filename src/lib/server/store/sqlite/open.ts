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
import { hasPage, savePage } from './save-page.ts';
import { sessionStore } from './sessions.ts';

/**
 * Opens or creates the store in an SQLite file and brings its schema up to date. Several processes may have it open.
 * @throws DataFileError when a newer version of Dateline wrote it.
 */
export function openSqliteStore(file: string): Store {
  const connection = new Connection(file);
  try {
    migrate(connection, file);
  } catch (error) {
    connection.close();
    throw error;
  }
  return {
    hasPage: async (key) => hasPage(connection, key),
    savePage: async (page) => savePage(connection, page),
    places: async (filter, freshness) => readPlaceCounts(connection, filter, freshness),
    articles: async (filter, request) => readArticles(connection, filter, request),
    article: async (id) => readArticle(connection, id),
    counts: async (filter) => readCounts(connection, filter),
    shared: async (filter) => readShared(connection, filter),
    agencies: async (filter) => readAgencies(connection, filter),
    sources: async (filter) => readSources(connection, filter),
    admin1: async (filter, country) => countAdmin1(connection, filter, country),
    times: async (filter, laid) => readTimes(connection, filter, laid),
    languages: async (filter) => readLanguages(connection, filter),
    about: async (filter) => readAbout(connection, filter),
    corrections: correctionStore(connection),
    sessions: sessionStore(connection),
    names: async (keys) => readNames(connection, keys),
    arrivals: async (filter, steps) => readArrivals(connection, filter, steps),
    version: async () =>
      connection
        .all<{ value: string | number }>("SELECT value FROM meta WHERE key IN ('store', 'revision') ORDER BY key DESC")
        .map((row) => String(row.value))
        .join('.'),
    close: async () => connection.close()
  };
}
