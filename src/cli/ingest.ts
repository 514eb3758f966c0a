import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import cliProgress from 'cli-progress';
import type { Gazetteer } from '../lib/gazetteer/lookup.ts';
import { readConfig, type Config } from '../lib/server/config.ts';
import { openReaders } from '../lib/server/ingest/readers.ts';
import { ingest, type IngestOptions, type IngestReport } from '../lib/server/ingest/ingest-paths.ts';
import { readGazetteer } from '../lib/server/read-gazetteer.ts';
import { openStoreWriter } from '../lib/server/open-store.ts';
import { printable } from '../lib/text/printable.ts';
import { readArguments, readInstant, typedPath } from './arguments.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** `dateline ingest`: adds folders, files and standard input (`-`) to the store. Exit code 1 when nothing could be read, or a page could not. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    'data-dir': { type: 'string' },
    captured: { type: 'string' },
    home: { type: 'string' }
  });
  if (positionals.length === 0) {
    console.error('dateline ingest: got no path, expected folders or files of wire pages, or - for standard input');
    return 2;
  }
  const dataDir = values['data-dir'];
  const environment = dataDir === undefined ? process.env : { ...process.env, DATA_DIR: typedPath(dataDir) };
  const config = readConfig(environment, ROOT);
  const told = { captured: readInstant('--captured', values.captured), home: values.home ?? null };
  const report = await ingestPaths(
    positionals.map((path) => (path === '-' ? path : typedPath(path))),
    config,
    told
  );
  return report === null || report.bad > 0 ? 1 : 0;
}

/** Ingests with progress shown and says in one line what came of it; null, said too, when there was nothing to read. */
export async function ingestPaths(
  paths: string[],
  config: Config,
  told: Pick<IngestOptions, 'captured' | 'home'> = { captured: null, home: null }
): Promise<IngestReport | null> {
  for (const path of paths) {
    if (path === '-' || !(await isGone(path))) continue;
    console.error(`dateline: ${printable(path)}: no such folder or file`);
    return null;
  }
  const store = await openStoreWriter(config);
  let gazetteer: Promise<Gazetteer> | null = null;
  const readers = openReaders({
    gazetteerFile: config.gazetteerFile,
    gazetteer: () => (gazetteer ??= readGazetteer(config.gazetteerFile))
  });
  const bar = progressBar();
  try {
    const report = await ingest(paths, {
      store,
      readers,
      ...told,
      now: Date.now(),
      input: process.stdin,
      onProgress: (done, total) => bar?.update(done, total),
      onProblem: (line) => console.error(line)
    });
    bar?.stop();
    return summed(report, paths);
  } finally {
    bar?.stop();
    await readers.close();
    await store.close();
  }
}

/** What may not be looked at is there: the walk says why it cannot be read. */
async function isGone(path: string): Promise<boolean> {
  return lstat(path).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT' || error.code === 'ENOTDIR'
  );
}

function summed(report: IngestReport, paths: string[]): IngestReport | null {
  if (report.pages === 0) {
    const why = report.bad > 0 ? 'no page could be read' : 'no page is there';
    console.error(`dateline: ${printable(paths.join(', '))}: ${why}; expected text files, headline first`);
    return null;
  }
  const { pages, known, added, linked, bad } = report;
  const problems = bad > 0 ? `; ${count(bad, 'page')} could not be read` : '';
  console.log(
    `${count(pages, 'page')}: ${known} known already, ${count(added, 'new story', 'new stories')}, ${linked} seen before${problems}.`
  );
  return report;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A bar on a terminal; nothing where the output is a file or a log. */
function progressBar(): { update(done: number, total: number): void; stop(): void } | null {
  if (!process.stderr.isTTY) return null;
  const bar = new cliProgress.SingleBar({ format: 'Reading [{bar}] {value}/{total} pages', clearOnComplete: true });
  let started = false;
  return {
    update(done, total) {
      if (!started) bar.start(total, 0);
      started = true;
      bar.update(done);
    },
    stop: () => bar.stop()
  };
}
