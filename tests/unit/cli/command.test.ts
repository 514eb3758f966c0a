import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
    [['ingest'], 'got no path, expected folders or files']
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
      { id: 'empty.txt', error: expect.stringMatching(/^empty\.txt: the file is empty/) },
      { headline: 'Wind', places: [{ country: 'NO' }] },
      { id: 'gone.txt', error: 'gone.txt: no such file' }
    ]);
    const piped = await run(['locate'], 'Wind\nOSLO (NTB) - The wind fell.\n');
    expect(piped.code).toBe(0);
    expect(records(piped.out)).toMatchObject([{ headline: 'Wind' }]);
  });
});

describe('dateline ingest', () => {
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
