import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/lib/model/filter.ts';
import { seeded } from '../../src/cli/seeded.ts';
import { openSqliteStore } from '../../src/lib/server/store/former/open.ts';
import { rounds, SEED } from '../rounds.ts';

/** Each starts a process, which takes most of a second. */
const KILLS = rounds(4, 200);
/** A kill comes after at most so many pages. */
const MOST_PAGES = 32;

describe('SQLite: a store whose writer is killed', () => {
  let folder = '';
  let file = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-crash-'));
    file = join(folder, 'store.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Lets a child save pages until it acknowledged `enough`, then kills it in the middle of the next. */
  async function acknowledgedBefore9(run: string, enough: number): Promise<string[]> {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'ingesting-child.ts'), file, run], {
      stdio: ['ignore', 'pipe', 'inherit']
    });
    const ended = once(child, 'exit');
    let said = '';
    for await (const chunk of child.stdout) {
      said += String(chunk);
      if (said.split('\n').length > enough) child.kill('SIGKILL');
    }
    const [, signal] = await ended;
    expect(signal, 'the child was killed, it did not end').toBe('SIGKILL');
    // The last line may be cut: it was not acknowledged.
    return said.split('\n').slice(0, -1);
  }

  it(
    `has every story that was acknowledged, ${KILLS} times in a row (seed ${SEED})`,
    { timeout: KILLS * 20_000 },
    async () => {
      const below = seeded(SEED);
      const acknowledged: string[] = [];
      let atLeast = 0;
      for (let kill = 0; kill < KILLS; kill++) {
        const enough = 1 + below(MOST_PAGES);
        atLeast += enough;
        acknowledged.push(...(await acknowledgedBefore9(`run${kill}x`, enough)));
        const store = openSqliteStore(file);
        for (const id of acknowledged) expect(await store.article(id), id).not.toBeNull();
        // A page that was cut off left nothing behind: all tables agree.
        const { stories, located } = await store.counts(NO_FILTER);
        expect(located).toBe(stories);
        expect(await store.places(NO_FILTER)).toMatchObject([{ articles: stories }]);
        expect(await store.agencies(NO_FILTER)).toMatchObject([{ articles: stories }]);
        expect((await store.counts({ ...NO_FILTER, q: 'report' })).stories).toBe(stories);
        await store.close();
      }
      expect(acknowledged.length).toBeGreaterThanOrEqual(atLeast);
      const raw = new DatabaseSync(file);
      expect(raw.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
      raw.close();
    }
  );
});
