import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { loadEditWords } from '../lib/i18n/edit-words.ts';
import { readConfig } from '../lib/server/config.ts';
import { readCorrections, writeCorrections } from '../lib/server/editors/corrections-tsv.ts';
import { problemLine, readFileBytes } from '../lib/server/ingest/read-file.ts';
import { readGazetteer } from '../lib/server/read-gazetteer.ts';
import { openStoreWriter } from '../lib/server/open-store.ts';
import { openSqliteReader } from '../lib/server/store/sqlite/open-reader.ts';
import type { StoreWriter } from '../lib/server/store/writer.ts';
import { printable } from '../lib/text/printable.ts';
import { decodeDocument } from '../lib/wire/decode.ts';
import { readArguments, typedPath } from './arguments.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Stories placed anew in one transaction. */
const PORTION = 500;

/** `dateline corrections export|import FILE`: the editors' corrections as TSV. Exit code 1 when a line could not be used. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { 'data-dir': { type: 'string' } });
  const [what, file, ...rest] = positionals;
  if (file === undefined || rest.length > 0 || (what !== 'export' && what !== 'import')) {
    console.error(`dateline corrections: got "${positionals.join(' ')}", expected export FILE or import FILE`);
    return 2;
  }
  const dataDir = values['data-dir'];
  const environment = dataDir === undefined ? process.env : { ...process.env, DATA_DIR: typedPath(dataDir) };
  const config = readConfig(environment, ROOT);
  const store = await openStoreWriter(config);
  try {
    if (what === 'import') {
      const gazetteer = await readGazetteer(config.gazetteerFile);
      return await importFrom(typedPath(file), { store, gazetteer });
    }
    const reader = openSqliteReader(config.storeFile);
    const corrections = await reader.corrections.list().finally(() => reader.close());
    await writeFile(typedPath(file), writeCorrections(corrections));
    console.log(`Corrections written to ${file}: ${corrections.length}.`);
    return 0;
  } finally {
    await store.close();
  }
}

type Into = { store: StoreWriter; gazetteer: Awaited<ReturnType<typeof readGazetteer>> };

async function importFrom(file: string, { store, gazetteer }: Into): Promise<number> {
  let text: string;
  try {
    text = decodeDocument(await readFileBytes(file, printable(file)), printable(file));
  } catch (error) {
    console.error(problemLine(file, error));
    return 1;
  }
  const { corrections, problems } = readCorrections(text, { gazetteer, now: Date.now() });
  const words = await loadEditWords('en');
  for (const { line, field, got } of problems) {
    const expected = words(`edit.expected.${field}`, { columns: 'printed, scope, to' });
    console.error(words('edit.import.line', { line, field, got, expected }));
  }
  const { added, stories } = await store.addCorrections(corrections);
  while ((await store.rework(PORTION)) > 0);
  console.log(`Corrections: ${added} added, ${corrections.length - added} known already. Stories changed: ${stories}.`);
  return problems.length > 0 ? 1 : 0;
}
