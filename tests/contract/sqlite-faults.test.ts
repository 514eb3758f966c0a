import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
  closeSync
} from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFileError } from '../../src/lib/model/errors.ts';
import { openWriter } from '../../src/lib/server/store/open-writer.ts';
import { SqliteFile } from '../../src/lib/server/store/sqlite/file.ts';
import { openSqliteReader } from '../../src/lib/server/store/sqlite/open-reader.ts';
import { openSqliteWriter } from '../../src/lib/server/store/sqlite/open-sqlite.ts';
import { sqliteRows } from '../../src/lib/server/store/sqlite/rows.ts';
import { page, story } from './stories.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-faults-'));
  path = join(folder, 'store.db');
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

const open = () => openSqliteWriter(path, { placeAnew: null });
const lead = (n: number) => ['one', 'two', 'three', 'four', 'five', 'six'].map((word) => `${word}${n}`).join(' ');

/** A store of some pages, closed. */
async function fill(stories: number): Promise<void> {
  const writer = await open();
  await writer.save([page(Array.from({ length: stories }, (_, n) => story(lead(n), { published: n })))], 0);
  await writer.close();
}

/** The error of something that must fail. */
async function errorOf(work: () => Promise<unknown>): Promise<Error> {
  return work().then(
    () => Promise.reject(new Error('it did not fail')),
    (error: Error) => error
  );
}

/** Overwrites the file's second half with noise. */
function damage(): void {
  const { size } = statSync(path);
  const handle = openSync(path, 'r+');
  writeSync(handle, Buffer.alloc(size / 2, 0xa5), 0, size / 2, Math.floor(size / 2));
  closeSync(handle);
}

describe('a store that cannot be used', () => {
  it.each<[why: string, prepare: () => void, says: RegExp]>([
    ['is no database', () => writeFileSync(path, 'not a database, but long enough to be looked at as one '.repeat(99)), /is not a store of Dateline; move it away, or set DATA_DIR/],
    ['is a folder', () => mkdirSync(path), /cannot be opened; check that its folder is there/],
    ['is of a newer Dateline', () => {
      const raw = new DatabaseSync(path);
      raw.exec('PRAGMA user_version = 999');
      raw.close();
    }, /got a store of schema 999, expected \d+ or older; a newer Dateline wrote it: install that/]
  ])('and %s is named with its path and the remedy', async (_, prepare, says) => {
    prepare();
    const error = await errorOf(open);
    expect(error).toBeInstanceOf(DataFileError);
    expect(error.message).toContain(path);
    expect(error.message).toMatch(says);
  }); // prettier-ignore

  it('for it is missing, says so to who only reads', async () => {
    const error = await errorOf(async () => openSqliteReader(path));
    expect(error).toBeInstanceOf(DataFileError);
    expect(error.message).toContain(`${path}: cannot be opened`);
  });

  it('for its folder is missing, says so', async () => {
    path = join(folder, 'none', 'store.db');
    expect((await errorOf(open)).message).toContain(`${path}: cannot be opened; check that its folder is there`);
  });

  it('for it is damaged in the middle, is found out before anything is answered', async () => {
    await fill(2000);
    damage();
    for (const each of [open, async () => openSqliteReader(path)]) {
      const error = await errorOf(each);
      expect(error).toBeInstanceOf(DataFileError);
      expect(error.message).toContain(`${path}: is damaged; restore a backup`);
    }
  });

  it(
    'for another process keeps it locked, says so after its wait, and a reader never waits',
    { timeout: 30_000 },
    async () => {
      await fill(1);
      const writer = await open();
      const raw = new DatabaseSync(path);
      raw.exec('BEGIN IMMEDIATE');
      const error = await errorOf(() => writer.save([page([story(lead(7))])], 0));
      expect(error).toMatchObject({ code: 'overloaded', retryAfter: 5 });
      expect(error.message).toContain(`${path}: is being written by another process and stayed locked`);
      const from = performance.now();
      const reader = openSqliteReader(path);
      expect(await reader.search('one0')).toHaveLength(1);
      expect(performance.now() - from).toBeLessThan(1_000);
      raw.exec('ROLLBACK');
      raw.close();
      await writer.save([page([story(lead(7))])], 0);
      expect(await reader.search('one7')).toHaveLength(1);
      await reader.close();
      await writer.close();
    }
  );

  it('for its disk is full, acknowledges nothing more and keeps what it had', async () => {
    await fill(50);
    const file = new SqliteFile(path, 'write');
    const { page_count: pages } = file.get<{ page_count: number }>('PRAGMA page_count')!;
    // The file may not grow: as far as SQLite can tell, there is no room.
    file.exec(`PRAGMA max_page_count = ${pages + 1}`);
    const writer = await openWriter(sqliteRows(file), { placeAnew: null });
    const big = Array.from({ length: 400 }, (_, n) => story(`${lead(n + 100)} ${'x'.repeat(2_000)}`));
    const error = await errorOf(() => writer.save([page(big)], 0));
    expect(error).toBeInstanceOf(DataFileError);
    expect(error.message).toContain(`${path}: cannot grow: the disk is full`);
    await writer.close();
    const reader = openSqliteReader(path);
    expect([...(await reader.snapshot()).stories].flat()).toHaveLength(50);
    await reader.close();
  });
});
