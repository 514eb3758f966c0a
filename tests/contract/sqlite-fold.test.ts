import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/lib/model/filter.ts';
import { Connection } from '../../src/lib/server/store/former/connection.ts';
import { migrate } from '../../src/lib/server/store/former/migrate.ts';
import { MIGRATIONS } from '../../src/lib/server/store/former/migrations.ts';
import { openSqliteStore } from '../../src/lib/server/store/former/open.ts';
import { storyId } from '../../src/lib/text/story-id.ts';
import { page, story } from './stories.ts';

/** Of schema 5, version 0.1's last. */
const FORMER = 5;

/**
 * What 0.1 kept of a story: the id it gave, the words as its index had them. The leads are invented, the ids are what 0.1's
 * command line printed for them.
 */
const SAVED = [
  { id: '04tcb3xs3xi13', lead: 'KØBENHAVN (Ritzau) - Regeringen lægger torsdag et nyt forslag frem om broen over Øresund, siger ministeren.', words: 'kobenhavn (ritzau) - regeringen laegger torsdag et nyt forslag frem om broen over oresund, siger ministeren.' },
  { id: '3318o85swadsk', lead: 'МОСКВА (ТАСС) - Новый мост откроют в майский праздник, сообщили в городской администрации.', words: 'москва (тасс) - новый мост откроют в майский праздник, сообщили в городской администрации.' },
  { id: '2jmiwm180xfwe', lead: 'LIMA (AFP) - El puente nuevo se abre el lunes, dijo la alcaldesa de la capital peruana.', words: 'lima (afp) - el puente nuevo se abre el lunes, dijo la alcaldesa de la capital peruana.' }
]; // prettier-ignore

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-fold-'));
  file = join(folder, 'dateline.db');
  const connection = new Connection(file);
  migrate(connection, file, MIGRATIONS.slice(0, FORMER));
  for (const { id, lead, words } of SAVED) {
    const n = connection.run(
      `INSERT INTO story (id, first_line, lead, paragraphs, agencies, placements, located, page, text_page, from_main)
       VALUES ($id, $lead, $lead, '[]', '[]', '[]', 0, 'p', 'p', 1)`,
      { id, lead }
    );
    connection.run("INSERT INTO story_words (rowid, headline, lead, body) VALUES ($n, '', $words, '')", { n, words });
  }
  connection.run("INSERT INTO source (key, name) VALUES ('morgunblaðið', 'Morgunblaðið')");
  connection.close();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a store of version 0.1', () => {
  it('keeps the ids of its stories: the same lead, read again, and a corrected one are the story they were', async () => {
    const store = openSqliteStore(file);
    for (const { id, lead } of SAVED) {
      for (const text of [lead, lead.replace(/.$/, '!'), lead.replace(/(\S+)(\.)$/, 'X$2')]) {
        await store.savePage(page([story(text, { id: storyId(text) })]));
      }
      expect((await store.article(storyId(lead)))?.id).toBe(id);
      expect((await store.article(id))?.id).toBe(id);
    }
    expect(await store.articles(NO_FILTER, { limit: 9, cursor: null })).toMatchObject({
      articles: { length: SAVED.length }
    });
    await store.close();
  });

  it.each([
    ['KØBENHAVN', 0],
    ['kobenhavn', 0],
    ['öresund', 0],
    ['lægger', 0],
    ['laegger', 0],
    ['майский', 1],
    ['"новый мост"', 1],
    ['puente', 2]
  ])('is searched for %s', async (q, index) => {
    const store = openSqliteStore(file);
    const { articles } = await store.articles({ ...NO_FILTER, q }, { limit: 9, cursor: null });
    expect(articles.map((each) => each.id)).toEqual([SAVED[index]!.id]);
    await store.close();
  });

  it('knows its sources by their keys as they are now', async () => {
    await openSqliteStore(file).close();
    const connection = new Connection(file);
    expect(connection.get('SELECT key FROM source')).toEqual({ key: 'morgunbladid' });
    connection.close();
  });
});
