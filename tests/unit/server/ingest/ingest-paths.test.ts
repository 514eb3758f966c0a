import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../../../src/lib/gazetteer/lookup.ts';
import { readConfig } from '../../../../src/lib/server/config.ts';
import { ingest, type IngestReport } from '../../../../src/lib/server/ingest/ingest-paths.ts';
import { openReaders, readerHere } from '../../../../src/lib/server/ingest/readers.ts';
import { readGazetteer } from '../../../../src/lib/server/read-gazetteer.ts';
import { OpenedStore } from '../../../contract/opened-store.ts';
import { sqliteKind } from '../../../contract/sqlite-store.ts';

const CONFIG = readConfig({}, resolve(import.meta.dirname, '../../../..'));
const NOON = '2026-01-25T12:00:00Z';
const PAGE = [
  'Brug in Lyon blijft dicht',
  'LYON (ANP/AFP) - De oude brug over de Rhône blijft tot de zomer dicht voor verkeer, zegt de gemeente.',
  'Ingenieurs vonden scheuren in twee pijlers.',
  'Meer uit Buitenland',
  'OSLO (ANP) - In de haven van Oslo is een zeldzame walvis gezien door bezoekers van het operagebouw.',
  '20 minuten geledenZWINDERLOO (ANP/RTR) - Een dorp dat op geen kaart staat heeft een nieuwe burgemeester gekozen.',
  '1 uur geleden'
].join('\n');

describe('an ingest', () => {
  let folder = '';
  let store: OpenedStore;
  const kind = sqliteKind();
  let lines: string[] = [];
  let opened = 0;
  const gazetteer = (): Promise<Gazetteer> => {
    opened++;
    return readGazetteer(CONFIG.gazetteerFile);
  };
  const run = (captured: number | null = null): Promise<IngestReport> =>
    ingest([folder], {
      store: store.writer,
      readers: readerHere(gazetteer),
      captured,
      home: null,
      now: Date.now(),
      onProblem: (line) => lines.push(line)
    });
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  const all = () => store.list();

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-ingest-'));
    store = await OpenedStore.of(kind);
    lines = [];
    opened = 0;
  });
  afterEach(async () => {
    await store.close();
    await kind.end();
    rmSync(folder, { recursive: true });
  });

  it('takes a page apart, dates it by its sidecar and places its stories', async () => {
    put('page.txt', PAGE);
    put('index.json', JSON.stringify({ 'page.txt': { captured: NOON, published: '2026-01-25T09:30:00Z' } }));
    expect(await run()).toEqual({ pages: 1, known: 0, added: 3, linked: 0, bad: 0 });
    expect(lines).toEqual([]);
    const rows = (await all()).map(({ firstLine, published, agencies, places, unplaced }) => ({
      firstLine: firstLine.split(' ').slice(0, 3).join(' '),
      time: published && new Date(published).toISOString().slice(11, 16),
      agencies: agencies.length,
      countries: places.map((place) => place.country),
      unplaced
    }));
    expect(rows).toEqual([
      { firstLine: 'In de haven', time: '11:40', agencies: 1, countries: ['NO'], unplaced: [] },
      { firstLine: 'Een dorp dat', time: '11:00', agencies: 2, countries: [], unplaced: ['ZWINDERLOO'] },
      { firstLine: 'Brug in Lyon', time: '09:30', agencies: 2, countries: ['FR'], unplaced: [] }
    ]);
  });

  it.each([
    ['Hudson, Illinois, US', -89, 41],
    ['Hudson, New York, US', -74, 42]
  ])("reads HUDSON as a paper of %s means it, by its sidecar's home", async (home, lng, lat) => {
    put('page.txt', 'Council meets\nHUDSON — The city council met on Tuesday to vote on the budget.');
    put('index.json', JSON.stringify({ 'page.txt': { home } }));
    await run();
    const [place] = (await all())[0]!.places;
    expect([Math.round(place!.lng), Math.round(place!.lat)]).toEqual([lng, lat]);
  });

  it('leaves times unknown without a capture time, and says so', async () => {
    put('page.txt', PAGE);
    await run();
    expect((await all()).map((row) => row.published)).toEqual([null, null, null]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('page.txt: capture time unknown');
  });

  it('takes the capture time of the command line where no sidecar gives one', async () => {
    put('page.txt', PAGE);
    await run(Date.parse(NOON));
    expect((await all())[0]?.published).toBe(Date.parse(NOON) - 20 * 60_000);
  });

  it('takes a printed date with its year for the story’s, and none without', async () => {
    put(
      'a.txt',
      'Paris, 21 jan 2019 (AFP) - Le musée des égouts rouvre ses portes après deux ans de travaux souterrains.\n'
    );
    put(
      'b.txt',
      'SHANGHAI, Oct 26 (Reuters) - A warehouse of umbrellas burned down while it rained on the whole district.\n'
    );
    await run();
    expect((await all()).map((row) => row.published)).toEqual([Date.UTC(2019, 0, 21), null]);
  });

  it('says one line for each file it cannot read, and goes on', async () => {
    put('1-empty.txt', '');
    put(
      '2-binary.txt',
      Uint8Array.from({ length: 4000 }, (_, n) => (n * 7) % 32)
    );
    put('3-large.txt', 'x'.repeat(5_000_001));
    put('4-good.txt', PAGE);
    put('.hidden', 'not looked at');
    expect(await run(Date.parse(NOON))).toEqual({ pages: 1, known: 0, added: 3, linked: 0, bad: 3 });
    expect(lines.map((line) => line.split(':')[0])).toEqual(['1-empty.txt', '2-binary.txt', '3-large.txt']);
    expect(lines[2]).toBe('3-large.txt: the file is 5.0 MB; a page has at most 5 MB');
  });

  it('takes the folder for the source until a sidecar tells it; a story on pages of two has both', async () => {
    for (const name of ['Bode', 'Kroniek']) mkdirSync(join(folder, name));
    put('Bode/page.txt', PAGE);
    put('Kroniek/page.txt', PAGE.replace('zeldzame', 'bijzondere'));
    await run();
    expect((await all()).map((row) => row.sources)).toEqual(Array(3).fill(['Bode', 'Kroniek']));
    put('Kroniek/index.json', JSON.stringify({ 'page.txt': { source: 'De Kroniek' } }));
    await run();
    expect((await all()).map((row) => row.sources)).toEqual(Array(3).fill(['Bode', 'De Kroniek']));
  });

  it('reads pages without a sidecar that is broken, and says so once', async () => {
    put('page.txt', PAGE);
    put('other.txt', PAGE.replace('walvis', 'zeehond'));
    put('index.json', '{');
    expect(await run(Date.parse(NOON))).toMatchObject({ pages: 2, bad: 0 });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/index\.json.*; its pages are read without it$/);
  });

  it('leaves nothing of a page that was read half written', async () => {
    const torn = PAGE.slice(0, PAGE.indexOf('een zeldzame walvis') + 8);
    put('page.txt', torn);
    await run();
    expect(await all()).toHaveLength(2);
    put('page.txt', PAGE);
    expect(await run()).toMatchObject({ pages: 1, known: 0 });
    expect(await all()).toHaveLength(3);
    expect(await run()).toMatchObject({ pages: 1, known: 1, added: 0 });
    // Cut off by a crash, and whole again: nothing of either is lost or left.
    put('page.txt', torn);
    await run();
    put('page.txt', PAGE);
    await run();
    expect(await all()).toHaveLength(3);
  });

  it('keeps the items of a list that was captured anew under the same name', async () => {
    put('list.txt', PAGE);
    put('index.json', JSON.stringify({ 'list.txt': { captured: '2026-01-25T12:00:00Z' } }));
    await run();
    put(
      'list.txt',
      PAGE.replace(
        /OSLO.*\n20 minuten geleden/,
        'ROME (ANSA) - De brug over de Tiber is na een jaar weer open voor verkeer.\n5 minuten geleden'
      )
    );
    put('index.json', JSON.stringify({ 'list.txt': { captured: '2026-01-25T13:00:00Z' } }));
    await run();
    expect((await all()).flatMap(({ places }) => places.map(({ country }) => country)).sort()).toEqual([
      'FR',
      'IT',
      'NO'
    ]);
  });

  it('reads many pages in threads of their own, and takes them in their order', { timeout: 120_000 }, async () => {
    const PAGES = 60;
    const name = (n: number) => `page-${String(n).padStart(2, '0')}.txt`;
    for (let n = 0; n < PAGES; n++) {
      put(
        name(n),
        `OSLO (ANP) - De ${n}e walvis van dit jaar zwom om ${n} uur de haven van Oslo binnen, zegt de wacht.`
      );
    }
    put(name(30), '');
    const readers = openReaders({ gazetteerFile: CONFIG.gazetteerFile, gazetteer });
    const told: number[] = [];
    const report = await ingest([folder], {
      ...{ store: store.writer, readers, captured: Date.parse(NOON), home: null, now: Date.now() },
      onProblem: (line) => lines.push(line),
      onProgress: (done) => told.push(done)
    });
    await readers.close();
    expect(report).toEqual({ pages: PAGES - 1, known: 0, added: PAGES - 1, linked: 0, bad: 1 });
    expect(lines.map((line) => line.split(':')[0])).toEqual([name(30)]);
    expect(told).toEqual(Array.from({ length: PAGES }, (_, at) => at + 1));
    const saved = (await all()).map(({ firstLine }) => Number(/\d+/.exec(firstLine)![0]));
    expect(saved).toEqual(Array.from({ length: PAGES }, (_, n) => n).filter((n) => n !== 30));
  });

  it('takes no printed date of the future for a time, nor one before 1900', async () => {
    put('a.txt', 'Paris, 21 jan 2999 (AFP) - Le musée des égouts rouvre ses portes après deux ans de travaux.\n');
    put('b.txt', 'Lyon, 21 jan 1019 (AFP) - Le pont de pierre est fermé pour les travaux de cet hiver encore.\n');
    await run();
    expect((await all()).map(({ published }) => published)).toEqual([null, null]);
  });

  it('goes through what it knows without opening the gazetteer', async () => {
    put('page.txt', PAGE);
    put('copy.txt', PAGE);
    expect(await run(1)).toMatchObject({ pages: 2, known: 1, added: 3 });
    opened = 0;
    expect(await run(1)).toEqual({ pages: 2, known: 2, added: 0, linked: 0, bad: 0 });
    expect(opened).toBe(0);
    expect((await store.counts()).stories).toBe(3);
  });
});
