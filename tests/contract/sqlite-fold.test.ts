import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bringUp } from '../../src/lib/server/store/sqlite/bring-up.ts';
import { SqliteFile } from '../../src/lib/server/store/sqlite/file.ts';
import { openSqliteReader } from '../../src/lib/server/store/sqlite/open-reader.ts';
import { openSqliteWriter } from '../../src/lib/server/store/sqlite/open-sqlite.ts';
import { SCHEMA } from '../../src/lib/server/store/sqlite/schema.ts';
import { storyId } from '../../src/lib/text/story-id.ts';
import { OpenedStore } from './opened-store.ts';
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
let path: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-fold-'));
  path = join(folder, 'dateline.db');
  const file = new SqliteFile(path, 'write');
  await bringUp(file, SCHEMA.slice(0, FORMER));
  for (const { id, lead, words } of SAVED) {
    const n = file.run(
      `INSERT INTO story (id, first_line, lead, paragraphs, agencies, placements, located, page, text_page, from_main)
       VALUES (?1, ?2, ?2, '[]', '[]', '[]', 0, 'p', 'p', 1)`,
      ...[id, lead]
    );
    file.run("INSERT INTO story_words (rowid, headline, lead, body) VALUES (?, '', ?, '')", n, words);
  }
  file.run("INSERT INTO source (key, name) VALUES ('morgunblaðið', 'Morgunblaðið')");
  file.close();
});

/** The store as this version opens it, with all that it makes anew. */
async function opened(): Promise<OpenedStore> {
  const writer = await openSqliteWriter(path, { placeAnew: null });
  const store = new OpenedStore({ writer, reader: openSqliteReader(path) }, Date.now);
  await store.settle();
  return store;
}

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a store of version 0.1', () => {
  it('keeps the ids of its stories: the same lead, read again, and a corrected one are the story they were', async () => {
    const store = await opened();
    for (const { id, lead } of SAVED) {
      for (const text of [lead, lead.replace(/.$/, '!'), lead.replace(/(\S+)(\.)$/, 'X$2')]) {
        await store.save(page([story(text, { id: storyId(text) })]));
      }
      expect((await store.story(storyId(lead)))?.id).toBe(id);
      expect((await store.story(id))?.id).toBe(id);
    }
    expect(await store.list()).toHaveLength(SAVED.length);
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
    const store = await opened();
    expect((await store.list({ q })).map((each) => each.id)).toEqual([SAVED[index]!.id]);
    await store.close();
  });

  it('knows its sources by their keys as they are now', async () => {
    const store = await opened();
    expect((await store.reader.vocabulary(0)).sources).toMatchObject([{ key: 'morgunbladid', name: 'Morgunblaðið' }]);
    await store.close();
  });
});
