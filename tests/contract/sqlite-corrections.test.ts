import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/lib/model/filter.ts';
import { Connection } from '../../src/lib/server/store/former/connection.ts';
import { migrate } from '../../src/lib/server/store/former/migrate.ts';
import { MIGRATIONS } from '../../src/lib/server/store/former/migrations.ts';
import { openSqliteStore } from '../../src/lib/server/store/former/open.ts';
import { rounds } from '../rounds.ts';
import { located, page, PLACES, story, unplaced } from './stories.ts';

const STORIES = 300;

/** Each starts a process, and ends it a correction later than the one before, from one to five. */
const KILLS = rounds(3, 100);

/** Entries of the schema's history before the one that brought corrections. */
const BEFORE_CORRECTIONS = 3;

/** Leads that share no two words. */
const lead = (n: number) => ['one', 'two', 'three', 'four', 'five', 'six'].map((word) => `${word}${n}`).join(' ');

describe('SQLite: corrections', () => {
  let folder = '';
  let file = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-corrections-'));
    file = join(folder, 'store.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const fill = async (number: number) => {
    const store = openSqliteStore(file);
    const placements = [{ ...located(PLACES.toronto, 0.8), printed: 'TROY' }];
    const stories = Array.from({ length: number }, (_, n) => story(lead(n), { placements }));
    await store.savePage(page(stories));
    await store.close();
  };

  it('move all their stories or none, when the process is killed', { timeout: KILLS * 20_000 }, async () => {
    await fill(STORIES);
    for (let round = 0; round < KILLS; round++) {
      const enough = 1 + (round % 5);
      const child = spawn(
        process.execPath,
        [join(import.meta.dirname, 'correcting-child.ts'), file, `round-${round}`],
        { stdio: ['ignore', 'pipe', 'inherit'] }
      );
      const ended = once(child, 'exit');
      let said = '';
      for await (const chunk of child.stdout) {
        said += String(chunk);
        if (said.split('\n').length > enough) child.kill('SIGKILL');
      }
      expect((await ended)[1], 'the child was killed, it did not end').toBe('SIGKILL');
      const store = openSqliteStore(file);
      const places = await store.places(NO_FILTER);
      expect(places).toMatchObject([{ articles: STORIES }]);
      const { articles } = await store.articles(NO_FILTER, { limit: STORIES, cursor: null });
      expect(new Set(articles.map((each) => each.places[0]?.key))).toEqual(new Set([places[0]!.key]));
      // Those of other rounds may be in force as well; a story is moved by one of them.
      const moved = (await store.corrections.list({ inForce: true })).reduce((sum, { stories }) => sum + stories, 0);
      expect(moved).toBe(places[0]!.key === PLACES.beirut.key ? STORIES : 0);
      await store.close();
    }
  });

  it('reach stories that were saved before there were corrections', async () => {
    const connection = new Connection(file);
    migrate(connection, file, MIGRATIONS.slice(0, BEFORE_CORRECTIONS));
    const span = (text: string) => ({ start: 0, end: text.length, text });
    const save = (id: string, qualifier: string | null) =>
      connection.run(
        `INSERT INTO story (id, first_line, lead, paragraphs, agencies, placements, dateline, located, page, text_page, from_main)
         VALUES ($id, '', '', '[]', '[]', $placements, $dateline, 0, '', '', 1)`,
        {
          id,
          placements: JSON.stringify([unplaced('TROY')]),
          dateline: JSON.stringify({ places: [{ ...span('TROY'), qualifier: qualifier && span(qualifier) }] })
        }
      );
    save('a', null);
    save('b', 'Ohio');
    save('c', null);
    connection.close();
    const store = openSqliteStore(file);
    const reach = { printed: 'troy', qualifier: null, scope: 'always' as const, story: null, source: null };
    expect(await store.corrections.reach(reach)).toBe(2);
    expect(await store.corrections.reach({ ...reach, qualifier: 'OHIO' })).toBe(1);
    await store.close();
  });
});
