import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Gazetteer } from '../../lib/gazetteer/lookup.ts';
import { readGazetteer } from '../../lib/server/read-gazetteer.ts';
import { readArguments, typedPath } from '../arguments.ts';
import { askRows, compareRows } from './ask-server.ts';
import { columnsRows } from './columns-rows.ts';
import { type House, runIn } from './house.ts';
import { figure, type Row, reportOf } from './report.ts';
import { measureSingles } from './single-stories.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** Stories of a folder that is ingested at once. */
const CHUNK = 50_000;
/** As far as version 0.1 is measured. */
const COMPARED = 200_000;
/** The folders' pages end so far from each other: the whole is a wire of three years. */
const YEARS = 3 * 365 * 86_400_000;

interface Options {
  stories: number;
  places: number;
  /** A checkout of version 0.1 with its packages installed, or null. */
  against: string | null;
  folder: string;
}

/**
 * `npm run bench -- store [--stories 1000000] [--places 50000] [--against DIR] [--write]`: what a store of so many stories costs to
 * fill and to ask. `--against`: a checkout of version 0.1, measured beside it; `--write`: into docs/PERFORMANCE.md.
 */
export async function benchStore(args: string[]): Promise<number> {
  const { values } = readArguments(args, {
    stories: { type: 'string' },
    places: { type: 'string' },
    against: { type: 'string' },
    write: { type: 'boolean' }
  });
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  const stories = Math.max(CHUNK, Number(values.stories ?? 1_000_000) || 0);
  const places = Number(values.places ?? 50_000) || 50_000;
  const against = values.against === undefined ? null : typedPath(values.against);
  try {
    const rows = await measure({ stories, places, against, folder });
    const date = new Date().toISOString().slice(0, 10);
    const report = reportOf(rows, { stories, places, cores: availableParallelism(), date });
    console.log(`\n${report}`);
    if (values.write) await writeFile(join(ROOT, 'docs/PERFORMANCE.md'), report);
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(options: Options): Promise<Row[]> {
  const { stories, folder, against } = options;
  const now: House = { root: ROOT, data: join(folder, 'now'), port: 34_117 };
  const before: House | null = against === null ? null : { root: against, data: join(folder, 'before'), port: 34_118 };
  const chunks = Math.ceil(stories / CHUNK);
  const compared = Math.min(chunks, COMPARED / CHUNK);
  const rates = { now: [] as number[], before: [] as number[] };
  const comparison: Row[] = [];
  let bytes = 0;
  let chunk = '';
  for (let index = 0; index < chunks; index++) {
    chunk = await makeChunk(now, options, { index, chunks });
    bytes += await textBytes(chunk);
    rates.now.push(await ingest(now, chunk));
    if (before && index < compared) rates.before.push(await ingest(before, chunk));
    const told = rates.before[index] === undefined ? '' : `, version 0.1 ${figure(rates.before[index] ?? NaN)}/s`;
    console.error(`${(index + 1) * CHUNK} stories: ${figure(rates.now.at(-1)!)}/s${told}`);
    if (before && index + 1 === compared) comparison.push(...(await compareRows(now, before, compared * CHUNK)));
    if (index < chunks - 1) await rm(chunk, { recursive: true });
  }
  const gazetteer = await readGazetteer(join(ROOT, 'static/gazetteer.bin'));
  return [
    rateRow(rates),
    await singlesRow(join(folder, 'singles'), gazetteer),
    diskRow(now, bytes, chunks * CHUNK),
    ...(await askRows(now, chunk)),
    ...columnsRows(stories, gazetteer.labelled(0).slice(0, options.places)),
    ...comparison
  ];
}

/** A folder of pages; the first has the oldest. */
async function makeChunk(
  house: House,
  { folder, places }: Options,
  { index, chunks }: { index: number; chunks: number }
): Promise<string> {
  await mkdir(house.data, { recursive: true });
  const path = join(folder, `pages-${index}`);
  const until = new Date(Date.now() - (YEARS * (chunks - 1 - index)) / chunks).toISOString();
  const told = ['--stories', String(CHUNK), '--seed', String(index + 1), '--until', until];
  // Zipf's law leaves a fifth of the places without a story.
  await runIn(house, ['sample', ...told, '--places', String(Math.round(places * 1.25)), path]);
  return path;
}

/** Stories a second, the command's own start included. */
async function ingest(house: House, path: string): Promise<number> {
  return CHUNK / ((await runIn(house, ['ingest', path])) / 1000);
}

function rateRow({ now, before }: { now: number[]; before: number[] }): Row {
  const ends = (rates: number[]) => (rates.length === 0 ? '' : `${figure(rates[0]!)} → ${figure(rates.at(-1)!)}/s`);
  return {
    what: 'ingest of pages of 50 stories: the first and the last 50,000, the command’s start included',
    target: '≥ 5,000/s both',
    now: ends(now),
    before: ends(before)
  };
}

async function singlesRow(folder: string, gazetteer: Gazetteer): Promise<Row> {
  const { each, grouped } = await measureSingles(folder, gazetteer);
  return {
    what: 'one-story documents with versions and kills: a commit each, and one for 50 that wait',
    target: '≥ 1,000/s',
    now: `${figure(each)}/s, ${figure(grouped)}/s`,
    before: ''
  };
}

async function textBytes(chunk: string): Promise<number> {
  const names = (await readdir(chunk)).filter((name) => name.endsWith('.txt'));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(chunk, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function diskRow({ data }: House, bytes: number, stories: number): Row {
  const files = ['dateline.db', 'dateline.db-wal'].map((name) => join(data, name)).filter(existsSync);
  const store = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return {
    what: 'on disk a story, beyond its text',
    target: '≤ 1.3 kB',
    now: `${figure((store - bytes) / stories)} bytes (the text: ${figure(bytes / stories)})`,
    before: ''
  };
}
