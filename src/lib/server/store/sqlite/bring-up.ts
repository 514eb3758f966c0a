import { DataFileError } from '../../../model/errors.ts';
import { damagedFile } from './faults.ts';
import type { SqliteFile } from './file.ts';
import { SCHEMA } from './schema.ts';

/**
 * Brings a store's schema up to this version's, one entry a transaction; two processes may do so at once.
 * @throws DataFileError when a newer version of Dateline wrote the file.
 */
export async function bringUp(file: SqliteFile, schema: readonly string[] = SCHEMA): Promise<void> {
  checkSchema(file, schema);
  for (const [index, sql] of schema.entries()) {
    if (schemaOf(file) > index) continue;
    await file.transaction(async () => {
      // Another process may have done it while we waited for the lock.
      if (schemaOf(file) > index) return;
      file.exec(sql);
      file.exec(`PRAGMA user_version = ${index + 1}`);
    });
  }
}

/** The number of a file's schema; 0 for an empty file. */
export const schemaOf = (file: SqliteFile): number =>
  file.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;

/** @throws DataFileError when a newer version of Dateline wrote the file. */
export function checkSchema(file: SqliteFile, schema: readonly string[] = SCHEMA): void {
  const found = schemaOf(file);
  if (found <= schema.length) return;
  const newer = `got a store of schema ${found}, expected ${schema.length} or older`;
  throw new DataFileError(
    `${file.path}: ${newer}; a newer Dateline wrote it: install that, or set DATA_DIR to another folder`
  );
}

/** Files so large, in bytes, are not looked through at a start: damage is then found where it is first read. */
const MOST_CHECKED = 64_000_000;

/** @throws DataFileError when the file is damaged, as far as a look that takes no longer than a blink can tell. */
export function checkWhole(file: SqliteFile): void {
  const { size } = file.get<{ size: number }>(
    'SELECT page_count * page_size AS size FROM pragma_page_count(), pragma_page_size()'
  )!;
  if (size > MOST_CHECKED) return;
  const found = file.get<{ quick_check: string }>('PRAGMA quick_check(1)')?.quick_check;
  if (found !== 'ok') throw new DataFileError(damagedFile(file.path, found ?? 'nothing'));
}
