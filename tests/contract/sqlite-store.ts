import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteReader } from '../../src/lib/server/store/sqlite/open-reader.ts';
import { openSqliteWriter } from '../../src/lib/server/store/sqlite/open-sqlite.ts';
import type { StoreKind } from './opened-store.ts';

/** Stores in SQLite files of their own. */
export function sqliteKind(): StoreKind & { file: () => string } {
  let folder = '';
  const file = () => join(folder, 'store.db');
  return {
    name: 'SQLite',
    file,
    open: async (now) => {
      folder = mkdtempSync(join(tmpdir(), 'dateline-store-'));
      const writer = await openSqliteWriter(file(), { placeAnew: null, now });
      return { writer, reader: openSqliteReader(file()) };
    },
    end: async () => rmSync(folder, { recursive: true })
  };
}
