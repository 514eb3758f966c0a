import { fingerprint } from './fingerprint.ts';
import { gistsOf } from './gists.ts';
import type { Connection } from './connection.ts';
import { removeTraces } from './find-known.ts';

/** Takes a story out of the store: out of every table that knows it. */
export function removeStory(connection: Connection, n: number): void {
  const row = connection.get<{ lead: string; dispatch: number | null }>(
    'SELECT lead, dispatch FROM story WHERE n = $n',
    { n }
  );
  if (!row) return;
  // Neither table refers to stories, and a number that was the last is given again.
  removeTraces(connection, n, row.lead);
  for (const part of gistsOf(fingerprint(row.lead))) {
    connection.run('DELETE FROM gist WHERE part = $part AND story = $n', { part, n });
  }
  connection.run('DELETE FROM story_words WHERE rowid = $n', { n });
  connection.run('DELETE FROM filing WHERE story = $n', { n });
  connection.run('DELETE FROM story WHERE n = $n', { n });
  if (row.dispatch !== null) endDispatch(connection, row.dispatch);
}

/** A dispatch of one print is none. */
function endDispatch(connection: Connection, dispatch: number): void {
  connection.run(
    `UPDATE story SET dispatch = NULL WHERE dispatch = $dispatch
       AND (SELECT count(*) FROM story WHERE dispatch = $dispatch) = 1`,
    { dispatch }
  );
}
