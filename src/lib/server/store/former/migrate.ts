import { DataFileError } from '../../../model/errors.ts';
import type { Connection } from './connection.ts';
import { MIGRATIONS } from './migrations.ts';

/**
 * Brings a store's schema up to this version's, one migration a transaction; two processes may do so at once.
 * @throws DataFileError when a newer version of Dateline wrote the file.
 */
export function migrate(connection: Connection, file: string, migrations: readonly string[] = MIGRATIONS): void {
  const version = () => connection.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
  if (version() > migrations.length) {
    throw new DataFileError(
      `${file}: got a store of schema ${version()}, expected ${migrations.length} or older; a newer Dateline wrote it`
    );
  }
  for (const [index, sql] of migrations.entries()) {
    if (version() > index) continue;
    connection.transaction(() => {
      // Another process may have done it while we waited for the lock.
      if (version() > index) return;
      connection.exec(sql);
      connection.exec(`PRAGMA user_version = ${index + 1}`);
    });
  }
}
