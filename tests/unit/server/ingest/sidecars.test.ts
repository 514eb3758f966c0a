import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../../../src/lib/gazetteer/lookup.ts';
import { readConfig } from '../../../../src/lib/server/config.ts';
import { ingest } from '../../../../src/lib/server/ingest/ingest-paths.ts';
import { readerHere } from '../../../../src/lib/server/ingest/readers.ts';
import { readGazetteer } from '../../../../src/lib/server/read-gazetteer.ts';
import { OpenedStore } from '../../../contract/opened-store.ts';
import { sqliteKind } from '../../../contract/sqlite-store.ts';

const isRoot = process.getuid?.() === 0;
const NOW = Date.UTC(2026, 0, 26, 12);
const HOUR = 3_600_000;
const SNOW = 'Snow\nOSLO (NTB) - Snow fell on the fjord all night and the ferries stayed in, the harbour said.\n';
const SUN = 'Sun\nROME (ANSA) - The sun shone on the seven hills all day and the fountains ran dry by noon.\n';

describe('a sidecar', () => {
  let folder = '';
  let store: OpenedStore;
  const kind = sqliteKind();
  let clock = NOW;
  let lines: string[] = [];
  let gazetteer: Gazetteer;
  beforeAll(
    async () =>
      void (gazetteer = await readGazetteer(readConfig({}, resolve(import.meta.dirname, '../../../..')).gazetteerFile))
  );
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-sidecar-'));
    clock = NOW;
    store = await OpenedStore.of(kind, () => clock);
    lines = [];
  });
  afterEach(async () => {
    await store.close();
    await kind.end();
    rmSync(folder, { recursive: true });
  });

  const put = (name: string, content: string | object) =>
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  const run = (path = folder) =>
    ingest([path], {
      store: store.writer,
      readers: readerHere(async () => gazetteer),
      captured: null,
      home: null,
      now: NOW,
      onProblem: (line) => lines.push(line)
    });
  const all = async () => {
    await store.writer.releaseDue(clock);
    return store.list();
  };
  const sidecar = (path = 'index.json') => join(folder, path);

  it('tells of a page’s own story who named it, where to read on, its version and who wrote it', async () => {
    const told = {
      uri: 'urn:bode:1',
      url: 'https://bode.example/1',
      version: 2,
      byline: 'Kari Nordmann',
      updated: '2026-01-26T10:00:00Z'
    };
    put('page.txt', SNOW);
    put('index.json', { 'page.txt': told });
    await run();
    expect(lines).toEqual([]);
    const [row] = await all();
    expect(await store.story(row!.id)).toMatchObject({
      ...told,
      version: '2',
      updated: NOW - 2 * HOUR,
      status: 'usable'
    });
  });

  it('costs a page no more than the field that is wrong, and names folder, page and field of every fault', async () => {
    mkdirSync(join(folder, 'bode'));
    put('bode/page.txt', SNOW);
    put('bode/other.txt', SUN);
    put('bode/index.json', {
      'page.txt': { captured: '2026-02-30T12:00:00Z', source: 'De Bode', published: '2026-01-26T09:00:00Z' },
      'other.txt': { published: '2999-01-01T00:00:00Z', language: 'English' },
      'gone.txt': {},
      '../page.txt': {}
    });
    expect(await run()).toMatchObject({ pages: 2, bad: 0 });
    const at = sidecar('bode/index.json');
    expect(lines).toEqual([
      `${at}: page "page.txt", field "captured" got "2026-02-30T12:00:00Z", expected an instant with its offset such as "2026-01-25T20:00:00+01:00"`,
      `${at}: page "other.txt", field "language" got "English", expected a code of two letters such as "nl"`,
      `${at}: page "other.txt", field "published" got "2999-01-01T00:00:00Z", expected an instant from 1900 on, no later than a day from now`,
      `${at}: page "gone.txt" is not there; expected a file beside the sidecar`,
      `${at}: page "../page.txt" is not of this folder; expected the name of a file beside the sidecar`
    ]);
    expect((await all()).map(({ published, sources }) => [published, sources])).toEqual([
      [NOW - 3 * HOUR, ['De Bode']],
      [null, ['bode']]
    ]);
  });

  it('is read with a byte order mark, and as UTF-16', async () => {
    put('page.txt', SNOW);
    for (const bytes of [
      Buffer.from('\ufeff{"page.txt": {"source": "Läns Tidning"}}'),
      Buffer.from('\ufeff{"page.txt": {"source": "Läns Tidning"}}', 'utf16le')
    ]) {
      writeFileSync(sidecar(), bytes);
      await run();
      expect((await all())[0]?.sources).toEqual(['Läns Tidning']);
    }
    expect(lines).toEqual([]);
  });

  it('that cannot be read is told, and its pages are read without it', async () => {
    put('page.txt', SNOW);
    const said = async () => {
      lines = [];
      expect(await run()).toMatchObject({ pages: 1, bad: 0 });
      return lines;
    };
    put('index.json', '');
    expect(await said()).toEqual([`${sidecar()}: is empty, expected a JSON object; its pages are read without it`]);
    put('index.json', '{"page.txt": ');
    expect(await said()).toEqual([
      expect.stringMatching(/index\.json: expected JSON, but .*; its pages are read without it$/)
    ]);
    rmSync(sidecar());
    mkdirSync(sidecar());
    expect(await said()).toEqual([`${sidecar()}: a folder, expected a file; its pages are read without it`]);
  });

  it.skipIf(isRoot)('that may not be read is told', async () => {
    put('page.txt', SNOW);
    put('index.json', {});
    chmodSync(sidecar(), 0);
    await run();
    expect(lines).toEqual([`${sidecar()}: may not be read; its pages are read without it`]);
  });

  it('holds for a page that is asked for alone, and says nothing of the others', async () => {
    put('page.txt', SNOW);
    put('other.txt', SUN);
    put('index.json', { 'page.txt': { source: 'De Bode' }, 'other.txt': { source: 'Other' } });
    await run(join(folder, 'page.txt'));
    expect((await all()).map(({ sources }) => sources)).toEqual([['De Bode']]);
    expect(lines).toEqual([]);
  });

  it('keeps a page out of sight: withheld, under embargo, taken back', async () => {
    put('page.txt', SNOW);
    for (const told of [{ status: 'withheld' }, { embargo: '2026-01-26T14:00:00Z' }, { status: 'canceled' }]) {
      put('index.json', { 'page.txt': { uri: 'a', ...told } });
      await run();
      expect(await all()).toEqual([]);
    }
    put('index.json', { 'page.txt': { uri: 'a', embargo: '2026-01-26T14:00:00Z' } });
    await run();
    clock = Date.UTC(2026, 0, 26, 14);
    expect(await all()).toHaveLength(1);
  });

  it('takes a story back by a page that holds nothing', async () => {
    put('page.txt', SNOW);
    put('index.json', { 'page.txt': { uri: 'a', source: 'De Bode' } });
    await run();
    expect(await all()).toHaveLength(1);
    put('kill.txt', '');
    put('index.json', {
      'page.txt': { uri: 'a', source: 'De Bode' },
      'kill.txt': { uri: 'a', source: 'De Bode', status: 'canceled' }
    });
    expect(await run()).toMatchObject({ pages: 2, known: 1, bad: 0 });
    expect(await all()).toEqual([]);
    expect(await run()).toMatchObject({ known: 2 });
    expect(await all()).toEqual([]);
  });

  it('has a page of a list alone bear no name, and says so', async () => {
    put(
      'list.txt',
      'Meer uit Buitenland\nOSLO (ANP) - Er viel sneeuw op de fjord.\n20 minuten geleden\nROME (ANP) - De zon scheen op de stad.\n1 uur geleden\n'
    );
    put('index.json', { 'list.txt': { uri: 'a', captured: '2026-01-26T11:00:00Z' } });
    await run();
    expect(lines).toEqual([
      'list.txt: got the uri "a", but the page holds only items of a list; expected a story of its own'
    ]);
    expect(await all()).toHaveLength(2);
  });
});
