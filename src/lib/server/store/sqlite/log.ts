import { randomInt } from 'node:crypto';
import type { Head } from '../port.ts';
import type { Ledger } from './ledger.ts';
import type { SqliteFile } from './file.ts';

/** Tags are whole numbers from 1, below this. */
const TAGS = 2 ** 31;

/** StoreNumbers what a transaction changed and closes it with a tag and the time. */
export function sealChanges({ file, changed }: Ledger, now: number): void {
  if (changed.size === 0) return;
  let number = headOf(file).last;
  for (const story of changed) file.run('INSERT INTO change (number, story) VALUES (?, ?)', ++number, story);
  file.run('INSERT INTO moment (number, tag, at) VALUES (?, ?, ?)', number, randomInt(1, TAGS), now);
  changed.clear();
}

/** Where a store stands. */
export function headOf(file: SqliteFile): Head {
  const { store, floor } = Object.fromEntries(
    file
      .all<{ key: string; value: string | number }>("SELECT key, value FROM meta WHERE key IN ('store', 'floor')")
      .map(({ key, value }) => [key, value])
  );
  const last = file.get<{ number: number; tag: number }>('SELECT number, tag FROM moment ORDER BY number DESC LIMIT 1');
  return { store: String(store), floor: Number(floor), last: last?.number ?? 0, tag: last?.tag ?? 0 };
}

/** The tag of a change's transaction; null when the log does not reach back to it. */
export function tagOfChange(file: SqliteFile, change: number): number | null {
  if (change <= headOf(file).floor) return null;
  return (
    file.get<{ tag: number }>('SELECT tag FROM moment WHERE number >= ? ORDER BY number LIMIT 1', change)?.tag ?? null
  );
}

/** Takes out of the log what is older than `before` (epoch milliseconds), but the `keep` latest changes; the last one stays. */
export function trimChanges(file: SqliteFile, before: number, keep: number): void {
  const { last, floor } = headOf(file);
  const old = file.get<{ number: number | null }>('SELECT max(number) AS number FROM moment WHERE at < ?', before);
  const below = Math.min(old?.number ?? 0, Math.max(0, last - keep), Math.max(0, last - 1));
  if (below <= floor) return;
  file.run('DELETE FROM change WHERE number <= ?', below);
  file.run('DELETE FROM moment WHERE number <= ?', below);
  file.run("UPDATE meta SET value = ? WHERE key = 'floor'", below);
}
