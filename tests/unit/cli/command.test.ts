import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MAIN = resolve(import.meta.dirname, '../../../src/cli/main.ts');

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

let folder = '';
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the command as a shell would, in a folder of the test's own. */
function start(args: string[]) {
  const env = { ...process.env, INIT_CWD: folder, DATA_DIR: join(folder, 'data') };
  return spawn(process.execPath, [MAIN, ...args], { env, stdio: 'pipe' });
}

function run(args: string[], input = ''): Promise<Ended> {
  const child = start(args);
  const ended = { code: null as number | null, out: '', err: '' };
  child.stdout.on('data', (chunk) => (ended.out += chunk));
  child.stderr.on('data', (chunk) => (ended.err += chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((done) => child.on('close', (code) => done({ ...ended, code })));
}

const records = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the dateline command', () => {
  it('lists its commands', async () => {
    const { code, out } = await run(['help']);
    expect(code).toBe(0);
    for (const name of ['locate', 'ingest', 'serve', 'gazetteer', 'basemap']) expect(out).toContain(`  ${name} `);
  });

  it.each([
    [['nope'], 'got the command "nope", expected one of locate, ingest'],
    [['constructor'], 'got the command "constructor"'],
    [['locate', '--nope'], "Unknown option '--nope'"],
    [['ingest'], 'got no path, expected folders or files'],
    [['ingest', ''], 'got an empty path, expected the name of a file or folder'],
    [['locate', ''], 'got an empty path'],
    [['serve', ''], 'got an empty path'],
    [['ingest', '--data-dir', '', 'a'], 'got an empty path'],
    [['no\u001b[2Jpe'], 'got the command "no\\u001b[2Jpe"']
  ])('refuses %j with exit code 2', async (args, message) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('dateline locate', () => {
  it('answers JSON lines in their order, a bad one with its error, and then ends with 1', async () => {
    const lines = [
      '{"id":"a","text":"KYIV/MOSKOU (ANP/AFP/RTR) - De gesprekken zijn voorbij.","lang":"nl"}',
      '{"id":"b"}',
      '',
      '{"id":3,"text":"Paris, 21 jan 2019 (AFP) - Le vent tombe.","lang":"fr","headline":"Vent"}',
      '{"id":"d","text":"Nobody knows where this was written."}'
    ];
    const { code, out } = await run(['locate', '--jsonl', '--lang', 'nl'], lines.join('\n'));
    expect(code).toBe(1);
    const [both, bad, paris, none] = records(out);
    expect(both).toMatchObject({
      id: 'a',
      headline: null,
      lang: 'nl',
      dateline: { places: ['KYIV', 'MOSKOU'], agencies: ['ANP', 'AFP', 'Reuters'], date: null },
      places: [
        { printed: 'KYIV', country: 'UA', precision: 'place' },
        { printed: 'MOSKOU', name: 'Moskou', country: 'RU', geonameId: 524901 }
      ],
      unplaced: []
    });
    expect(Object.keys(both)).toEqual(['id', 'headline', 'lang', 'dateline', 'places', 'unplaced']);
    expect(Object.keys(both.places[0])).toEqual(
      ['printed', 'name', 'country', 'admin1', 'lng', 'lat', 'geonameId', 'precision', 'confidence', 'reasons'] // the contract's order
    );
    expect(both.places[1].reasons).toContain('hoofdstad van Rusland');
    expect(bad).toEqual({ id: 'b', error: 'line 2: "text": got nothing, expected a string' });
    expect(paris).toMatchObject({
      id: 3,
      headline: 'Vent',
      dateline: { places: ['Paris'], date: '2019-01-21' },
      places: [{ country: 'FR' }]
    });
    expect(none).toMatchObject({ dateline: null, places: [] });
  });

  it('answers each line as it comes', async () => {
    const child = start(['locate', '--jsonl']);
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
    for (const place of ['PARIS', 'OSLO', 'ROME']) {
      child.stdin.write(`{"text":"${place} (AFP) - The wind fell."}\n`);
      // The next line is only sent once this one is answered.
      const { value } = await answers.next();
      expect(JSON.parse(value ?? '').places[0].printed).toBe(place);
    }
    child.stdin.end();
  });

  it('reads pages from files and from standard input; an unreadable one is an error in its place', async () => {
    writeFileSync(join(folder, 'page.txt'), 'Wind\nOSLO (NTB) - The wind fell.\n');
    writeFileSync(join(folder, 'empty.txt'), '');
    const { code, out } = await run(['locate', 'empty.txt', 'page.txt', 'gone.txt']);
    expect(code).toBe(1);
    expect(records(out)).toMatchObject([
      { document: 'empty.txt', error: expect.stringMatching(/^empty\.txt: the file is empty/) },
      { headline: 'Wind', places: [{ country: 'NO' }] },
      { document: 'gone.txt', error: 'gone.txt: no such file' }
    ]);
    const piped = await run(['locate'], 'Wind\nOSLO (NTB) - The wind fell.\n');
    expect(piped.code).toBe(0);
    expect(records(piped.out)).toMatchObject([{ headline: 'Wind' }]);
  });
});

describe('a record of a document', () => {
  it('tells what the document is, and what a line of JSON cannot say', async () => {
    const { code, out, err } = await run(
      ['locate', '--captured', '2026-01-25T12:00:00Z', '-'],
      'Wind\nOSLO (NTB) - The wind fell over the fjord and the ferries ran again.\nMeer uit Buitenland\nROME (ANSA) - Een brug is weer open.\n20 minuten geleden\n'
    );
    expect([code, err]).toEqual([0, '']);
    const [main, item] = records(out);
    expect(Object.keys(main)).toEqual(
      ['id', 'document', 'uri', 'version', 'status', 'headline', 'lang', 'published', 'dateline', 'places', 'unplaced', 'claims'] // prettier-ignore
    );
    expect(main).toMatchObject({
      document: 'standard input',
      uri: null,
      version: null,
      status: 'usable',
      published: null,
      claims: []
    });
    expect(item).toMatchObject({ published: '2026-01-25T11:40:00.000Z', places: [{ printed: 'ROME' }] });
  });

  it('refuses what is no text page by name, and what is no file without waiting', async () => {
    writeFileSync(join(folder, 'page.html'), '<!DOCTYPE html>\n<html><body><p>OSLO (NTB) - Snow.</p></body></html>\n');
    writeFileSync(join(folder, 'two\nlines.txt'), '{"a": 1}');
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const inputs = ['page.html', 'pipe', '/dev/zero', '.', 'two\nlines.txt'];
    const { code, out } = await run(['locate', ...inputs]);
    expect(code).toBe(1);
    expect(records(out)).toEqual([
      {
        document: 'page.html',
        error:
          'page.html: looks like an HTML page; this version reads text pages (expected a headline, then a lead that opens with a dateline)'
      },
      { document: 'pipe', error: 'pipe: a named pipe, expected a file ("-" reads standard input)' },
      { document: '/dev/zero', error: '/dev/zero: a device, expected a file' },
      { document: '.', error: '.: a folder, expected a file' },
      { document: 'two\\u000alines.txt', error: expect.stringMatching(/^two\\u000alines\.txt: looks like a JSON/) }
    ]);
    const lines = await run(['locate', '--jsonl', 'pipe', '/dev/zero']);
    expect(lines.code).toBe(1);
    expect(records(lines.out)).toMatchObject([{ document: 'pipe' }, { document: '/dev/zero' }]);
  });
});

describe('dateline ingest', () => {
  it('reads standard input as one document', async () => {
    const page = 'Rain\nBERGEN (NTB) - Rain fell on the harbour all week and the market stayed shut.\n';
    expect(await run(['ingest', '-'], page)).toMatchObject({
      code: 0,
      out: '1 page: 0 known already, 1 new story, 0 seen before.\n'
    });
    expect(await run(['ingest', '-'], page)).toMatchObject({ out: expect.stringContaining('1 known already') });
    expect(await run(['ingest', '-'], '{"a":1}')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^standard input: looks like a JSON document; /)
    });
  });

  it('names what is no page in one printable line each, and never waits', async () => {
    mkdirSync(join(folder, 'mixed'));
    writeFileSync(join(folder, 'mixed', 'page.txt'), 'Hail\nHAMAR (NTB) - Hail fell on the lake and broke the ice.\n');
    writeFileSync(join(folder, 'mixed', 'a\u001b[31mb.txt'), '<rss version="2.0"></rss>');
    execFileSync('mkfifo', [join(folder, 'mixed', 'pipe')]);
    const { code, out, err } = await run(['ingest', 'mixed', '/dev/zero']);
    expect([code, out]).toEqual([
      1,
      '1 page: 0 known already, 1 new story, 0 seen before; 3 pages could not be read.\n'
    ]);
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => line.split(';')[0])
    ).toEqual([
      'pipe: a named pipe, expected a file ("-" reads standard input)',
      'zero: a device, expected a file',
      'a\\u001b[31mb.txt: looks like an RSS feed'
    ]);
  });

  it('sums up in one line, knows a page the second time, and ends with 1 for a folder that is not there', async () => {
    writeFileSync(
      join(folder, 'ingested.txt'),
      'Snow\nOSLO (NTB) - Snow fell on the fjord all night and the ferries stayed in.\n'
    );
    expect(await run(['ingest', 'ingested.txt'])).toMatchObject({
      code: 0,
      out: '1 page: 0 known already, 1 new story, 0 seen before.\n'
    });
    expect(await run(['ingest', 'ingested.txt'])).toMatchObject({
      code: 0,
      out: '1 page: 1 known already, 0 new stories, 0 seen before.\n'
    });
    const gone = await run(['ingest', 'gone']);
    expect(gone).toMatchObject({ code: 1, out: '' });
    expect(gone.err).toMatch(/gone: no such folder or file\n$/);
  });
});
