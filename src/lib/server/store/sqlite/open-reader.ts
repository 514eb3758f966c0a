import { DataFileError } from '../../../model/errors.ts';
import type { StoreReader } from '../port.ts';
import { checkSchema, checkWhole, schemaOf } from './bring-up.ts';
import { correctionReader } from './correction-reads.ts';
import { allFacts, factsOf, placesOf, vocabularyAfter } from './facts.ts';
import { SqliteFile } from './file.ts';
import { headOf, tagOfChange } from './log.ts';
import { readStory } from './read-story.ts';
import { StoreView } from './store-view.ts';
import { storiesLeft } from './rows.ts';
import { SCHEMA } from './schema.ts';
import { searchStories } from './search.ts';
import { SUMMARY_PARTS, summaryFrom, type SummaryParts } from './summaries.ts';

/**
 * Opens the store in an SQLite file for reading; the writer has brought its schema up to date before. A reader waits for nobody.
 * @throws DataFileError when it is missing, damaged, of an older schema, or a newer version of Dateline wrote it.
 */
export function openSqliteReader(path: string): StoreReader {
  const file = new SqliteFile(path, 'read');
  try {
    checkWhole(file);
    checkSchema(file);
    if (schemaOf(file) < SCHEMA.length) {
      const found = `got a store of schema ${schemaOf(file)}, expected ${SCHEMA.length}`;
      throw new DataFileError(`${path}: ${found}; "npm run -s dateline -- ingest" or "serve" brings it up to date`);
    }
  } catch (error) {
    file.close();
    throw error;
  }
  const view = new StoreView(file);
  return {
    head: async () => headOf(file),
    snapshot: async () => {
      // One that was left halfway holds its view no longer.
      if (file.isInTransaction) file.exec('COMMIT');
      file.exec('BEGIN');
      return { head: headOf(file), vocabulary: vocabularyAfter(file, 0), stories: endingWith(allFacts(file), file) };
    },
    changesAfter: async (number, limit) =>
      file.all('SELECT number, story FROM change WHERE number > ? ORDER BY number LIMIT ?', number, limit),
    facts: async (stories) => factsOf(file, stories),
    vocabulary: async (afterPlace) => vocabularyAfter(file, afterPlace),
    places: async (numbers) => placesOf(file, numbers),
    summaries: async (stories, q) => summariesOf(view, stories, q),
    story: async (id) => readStory(view, id),
    search: async (q) => searchStories(file, q),
    tagOf: async (change) => tagOfChange(file, change),
    corrections: correctionReader(view),
    sessions: {
      salt: async () => file.get<{ value: string }>("SELECT value FROM meta WHERE key = 'salt'")!.value,
      has: async (hash, now) => file.get('SELECT 1 FROM session WHERE hash = ? AND expires > ?', hash, now) !== null
    },
    sourceState: async (source) => {
      const row = file.get<{ state: string }>('SELECT state FROM source_state WHERE source = ?', source);
      return row && (JSON.parse(row.state) as unknown);
    },
    left: async () => storiesLeft(file),
    close: async () => file.close()
  };
}

/** Ends the view when all is taken, or nobody takes any more. */
function* endingWith<T>(all: Generator<T>, file: SqliteFile): Generator<T> {
  try {
    yield* all;
  } finally {
    if (file.isInTransaction) file.exec('COMMIT');
  }
}

function summariesOf(view: StoreView, stories: readonly number[], q: string) {
  const rows = view.file.all<SummaryParts>(
    `SELECT ${SUMMARY_PARTS} FROM json_each(?) k JOIN story s ON s.n = k.value JOIN fact f ON f.n = s.n ORDER BY k.key`,
    `[${stories.join()}]`
  );
  return rows.map((row) => ({ n: row.n, summary: summaryFrom(view, row, q) }));
}
