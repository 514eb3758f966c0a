import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteReader } from '../../src/lib/server/store/sqlite/open-reader.ts';
import { openSqliteWriter } from '../../src/lib/server/store/sqlite/open-sqlite.ts';
import { OpenedStore } from './opened-store.ts';
import { page, story } from './stories.ts';

/** Made by version 0.1's own code, unchanged since: the seeds, 300 stories of `dateline sample`, three corrections, a session. */
const FILE = join(import.meta.dirname, 'store-0.1.db.gz');
const STORIES = 337;

interface Kept {
  n: number;
  id: string;
  headline: string | null;
  first_line: string;
  lead: string;
  paragraphs: string;
  published: number | null;
  section: string | null;
  language: string | null;
  dateline: string | null;
  placements: string;
  about: string;
  page: string;
  dispatch: number | null;
  sources: string;
}

let folder: string;
let path: string;
/** What 0.1 kept, read by plain SQL. */
let kept: Kept[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-carried-'));
  path = join(folder, 'dateline.db');
  writeFileSync(path, gunzipSync(readFileSync(FILE)));
  const raw = new DatabaseSync(path);
  kept = raw
    .prepare(
      `SELECT s.*, (SELECT json_group_array(o.name ORDER BY o.name) FROM story_source x JOIN source o ON o.n = x.source
         WHERE x.story = s.n) AS sources FROM story s ORDER BY n`
    )
    .all() as unknown as Kept[];
  raw.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** `batches`: of stories that are done again before it is looked at; all of them by default. */
async function opened(batches = Infinity): Promise<OpenedStore> {
  const writer = await openSqliteWriter(path, { placeAnew: null });
  const store = new OpenedStore({ writer, reader: openSqliteReader(path) }, Date.now);
  for (let batch = 0; batch < batches && (await writer.rework(100)) > 0; batch++);
  return store;
}

describe('a store that version 0.1 made', () => {
  it.each([0, 1, Infinity])('has every story as it was, after %d batches', async (batches) => {
    const store = await opened(batches);
    expect(kept).toHaveLength(STORIES);
    const whole = await Promise.all(kept.map(({ id }) => store.story(id)));
    const expected = kept.map((row) => ({
      ...{ id: row.id, headline: row.headline, lead: row.lead, published: row.published, section: row.section },
      ...{ language: row.language, page: row.page, paragraphs: JSON.parse(row.paragraphs) as unknown },
      dateline: row.dateline === null ? null : (JSON.parse(row.dateline) as unknown),
      ...{ placements: JSON.parse(row.placements) as unknown, about: JSON.parse(row.about) as unknown },
      sources: JSON.parse(row.sources) as unknown
    }));
    expect(whole).toMatchObject(expected);
    await store.close();
  });

  it('gives columns the facts that 0.1 had in six tables', async () => {
    const store = await opened();
    const { vocabulary } = await store.reader.snapshot();
    const keys = new Map(vocabulary.places.map(({ n, key }) => [n, key]));
    const facts = await store.facts();
    const filed = facts.map(({ n, filings, dispatch, published }) => ({
      ...{ n, dispatch, published },
      places: filings.map(({ place }) => keys.get(place)!).sort()
    }));
    type Placed = { kind: string; place: { key: string } }[];
    expect(filed).toEqual(
      kept.map(({ n, dispatch, published, placements }) => ({
        ...{ n, dispatch, published },
        places: [
          ...new Set(
            (JSON.parse(placements) as Placed).flatMap(({ kind, place }) => (kind === 'located' ? [place.key] : []))
          )
        ].sort()
      }))
    );
    await store.close();
  });

  it('is searched once its words are indexed anew, and says how much is left until then', async () => {
    const store = await opened(0);
    expect(await store.reader.left()).toBe(STORIES);
    expect(await store.reader.search('minister')).toHaveLength(0);
    await store.writer.rework(200);
    expect(await store.reader.left()).toBe(STORIES - 200);
    await store.settle();
    expect(await store.reader.search('minister')).toHaveLength(71);
    expect(await store.reader.left()).toBe(0);
    await store.close();
  });

  it('keeps its corrections, in force and undone, and who is signed in', async () => {
    const store = await opened();
    const list = await store.reader.corrections.list();
    expect(list.map(({ id, stories, undone, note }) => [id, stories, undone !== null, note])).toEqual([
      ['undone-1', 0, true, ''],
      ['story-1', 1, false, ''],
      ['always-1', 1, false, 'made by 0.1']
    ]);
    expect(await store.reader.sessions.has('session-of-0.1', 1)).toBe(true);
    expect(await store.reader.sessions.salt()).toMatch(/^[0-9a-f]{32}$/);
    const [moved] = await store.reader.corrections.stories('always-1', 1);
    await store.setUndone('always-1', 1);
    expect((await store.story(moved!.id))?.placements).not.toMatchObject([{ reasons: [{ code: 'corrected' }] }]);
    await store.close();
  });

  it('knows its stories again when they are read again, near-identical ones too', async () => {
    const store = await opened(0);
    const [first] = kept.filter(({ paragraphs, lead }) => paragraphs === '[]' && lead.length > 120);
    const edited = story(`${first!.lead} Meer volgt.`, {
      ...{ published: first!.published, dateline: JSON.parse(first!.dateline!) as never, role: 'item' as const }
    });
    expect(await store.save(page([edited]))).toMatchObject({ added: 0, linked: 1 });
    expect((await store.story(edited.id))?.id).toBe(first!.id);
    await store.close();
  });

  it('has a log that begins with what is done now', async () => {
    const store = await opened();
    expect(await store.reader.head()).toMatchObject({ floor: 0, last: 0 });
    await store.close();
  });
});
