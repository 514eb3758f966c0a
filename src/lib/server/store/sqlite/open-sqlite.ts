import { openWriter, type WriterOptions } from '../open-writer.ts';
import type { StoreWriter } from '../writer.ts';
import { bringUp, checkWhole } from './bring-up.ts';
import { SqliteFile } from './file.ts';
import { sqliteRows } from './rows.ts';

/**
 * Opens or creates the store in an SQLite file for writing and brings its schema up to date. Several processes may have it open.
 * @throws DataFileError when it is damaged, locked, no store, or a newer version of Dateline wrote it.
 */
export async function openSqliteWriter(path: string, options: WriterOptions): Promise<StoreWriter> {
  const file = new SqliteFile(path, 'write');
  try {
    checkWhole(file);
    await bringUp(file);
    return await openWriter(sqliteRows(file), options);
  } catch (error) {
    file.close();
    throw error;
  }
}
