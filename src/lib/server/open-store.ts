import { mkdirSync } from 'node:fs';
import type { Config } from './config.ts';
import { openSqliteWriter } from './store/sqlite/open-sqlite.ts';
import type { StoreWriter } from './store/writer.ts';

/** Opens the store for writing, making the data folder when it is missing. Throws DataFileError where it cannot be used. */
export function openStoreWriter({
  dataDir,
  storeFile,
  gazetteerFile
}: Pick<Config, 'dataDir' | 'storeFile' | 'gazetteerFile'>): Promise<StoreWriter> {
  mkdirSync(dataDir, { recursive: true });
  // The engine is loaded where it has something to place.
  const placeAnew = async () => (await import('./place-kept.ts')).placingBy(gazetteerFile);
  return openSqliteWriter(storeFile, { placeAnew });
}
