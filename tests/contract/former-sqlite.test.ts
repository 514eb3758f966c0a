import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../src/lib/server/store/former/open.ts';
import { narrowContract } from './narrow-contract.ts';
import { randomContract } from './random-contract.ts';
import { storeContract } from './store-contract.ts';

let folder = '';

const open = async (now?: () => number) => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-store-'));
  return openSqliteStore(join(folder, 'store.db'), now);
};
const end = async () => rmSync(folder, { recursive: true });

storeContract('SQLite', open, end);
narrowContract('SQLite', open, end);
randomContract('SQLite', open, end);
