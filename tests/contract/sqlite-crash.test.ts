import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seeded } from '../../src/cli/seeded.ts';
import { openSqliteReader } from '../../src/lib/server/store/sqlite/open-reader.ts';
import { openSqliteWriter } from '../../src/lib/server/store/sqlite/open-sqlite.ts';
import { rounds, SEED } from '../rounds.ts';
import { OpenedStore } from './opened-store.ts';
import { located, page, PLACES, story } from './stories.ts';

/** Each starts a process, which takes most of a second. */
const KILLS = rounds(50, 300);
const CORRECTION_KILLS = rounds(10, 100);
/** A kill comes after at most so many lines. */
const MOST_LINES = 60;
/** Stories of a document that the child saves. */
const TOGETHER = 2;
const TROYS = 200;

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-crash-'));
  path = join(folder, 'store.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const start = (child: string, ...told: string[]) =>
  spawn(process.execPath, [join(import.meta.dirname, child), path, ...told], { stdio: ['ignore', 'pipe', 'inherit'] });

/** Lets a child work until it said `enough` lines, then kills it in the middle of what it does. */
async function saidBeforeKill(child: string, run: string, enough: number): Promise<string[]> {
  const process = start(child, run);
  const ended = once(process, 'exit');
  let said = '';
  for await (const chunk of process.stdout) {
    said += String(chunk);
    if (said.split('\n').length > enough) process.kill('SIGKILL');
  }
  const [, signal] = await ended;
  expect(signal, 'the child was killed, it did not end').toBe('SIGKILL');
  // The last line may be cut: it was not acknowledged.
  return said.split('\n').slice(0, -1);
}

async function opened(): Promise<OpenedStore> {
  const writer = await openSqliteWriter(path, { placeAnew: null });
  return new OpenedStore({ writer, reader: openSqliteReader(path) }, Date.now);
}

function integrity(): unknown {
  const raw = new DatabaseSync(path);
  const found = raw.prepare('PRAGMA integrity_check').get();
  raw.close();
  return found;
}

/** Every id that stories have, each once, with what all the tables say of how many there are. */
async function census(store: OpenedStore) {
  const summaries = await store.list();
  const ids = summaries.map(({ id }) => id);
  const { stories, located: placed } = await store.counts();
  const found = (await store.reader.search('report')).length;
  const log = new Set((await store.reader.changesAfter(0, 1e9)).map((change) => change.story)).size;
  return { ids: new Set(ids), doubled: ids.length - new Set(ids).size, counts: [stories, placed, found, log] };
}

describe('SQLite: a store whose writer is killed', () => {
  it(
    `has every story that was acknowledged, once, ${KILLS} times in a row (seed ${SEED})`,
    { timeout: KILLS * 20_000 },
    async () => {
      const below = seeded(SEED);
      const acknowledged: string[] = [];
      for (let kill = 0; kill < KILLS; kill++) {
        acknowledged.push(...(await saidBeforeKill('ingesting-child.ts', `run${kill}r`, 1 + below(MOST_LINES))));
        const store = await opened();
        const { ids, doubled, counts } = await census(store);
        expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
        expect(doubled).toBe(0);
        // A document that was cut off left nothing behind: all tables agree.
        expect(new Set(counts).size, String(counts)).toBe(1);
        expect(counts[0]! % TOGETHER).toBe(0);
        await store.close();
      }
      expect(acknowledged.length).toBeGreaterThan(KILLS);
      expect(integrity()).toEqual({ integrity_check: 'ok' });
    }
  );

  it(
    'places every story as the corrections say, however often the batches were cut off',
    { timeout: CORRECTION_KILLS * 20_000 },
    async () => {
      const store = await opened();
      const lead = (n: number) => ['one', 'two', 'three', 'four', 'five', 'six'].map((word) => `${word}${n}`).join(' ');
      const placements = [{ ...located(PLACES.toronto, 0.8), printed: 'TROY' }];
      await store.save(page(Array.from({ length: TROYS }, (_, n) => story(lead(n), { placements }))));
      await store.close();
      for (let kill = 0; kill < CORRECTION_KILLS; kill++) {
        await saidBeforeKill('correcting-child.ts', `round-${kill}`, 1 + (kill % 7));
        const after = await opened();
        await after.settle();
        const inForce = await after.reader.corrections.list({ inForce: true });
        const expected = inForce.length > 0 ? PLACES.beirut.key : PLACES.toronto.key;
        expect(await after.places()).toMatchObject([{ key: expected, articles: TROYS }]);
        expect(inForce.reduce((sum, { stories }) => sum + stories, 0)).toBe(inForce.length > 0 ? TROYS : 0);
        await after.close();
      }
    }
  );
});

describe('SQLite: two processes that write at once', () => {
  it('lose nothing and double nothing, and a third that reads sees all', { timeout: 120_000 }, async () => {
    await (await opened()).close();
    const reader = openSqliteReader(path);
    const GROUPS = '25';
    const children = [start('ingesting-child.ts', 'a', GROUPS), start('ingesting-child.ts', 'b', GROUPS)];
    const said = await Promise.all(
      children.map(async (child) => {
        let lines = '';
        for await (const chunk of child.stdout) lines += String(chunk);
        return lines.trimEnd().split('\n');
      })
    );
    const store = await opened();
    const { ids, doubled, counts } = await census(store);
    expect(said.map(({ length }) => length)).toEqual([150, 150]);
    expect(said.flat().filter((id) => !ids.has(id))).toEqual([]);
    expect([doubled, ...new Set(counts)]).toEqual([0, 300]);
    expect((await reader.head()).last).toBe(300);
    await reader.close();
    await store.close();
  });
});
