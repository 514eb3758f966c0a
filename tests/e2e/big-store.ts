import { createHash } from 'node:crypto';
import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync
} from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/dateline');
/** What decides how the store comes out. */
const MADE_OF = ['src/cli/sample', 'src/cli/sample.ts', 'src/lib', 'seeds'];
/** Longest that one test waits for another's making, in milliseconds. */
const PATIENCE = 240_000;

/** Stories of the generated pages, before dispatches that repeat each other are told. */
export const GENERATED = 50_000;

type Run = (args: string[], env: NodeJS.ProcessEnv) => Promise<void>;

/**
 * Makes the store of the seeds and 50,000 generated stories, once a day and version of the code, by the first who asks;
 * the others wait. `run` runs a command of ours with an environment. Returns its folder.
 */
export async function makeBigStore(run: Run): Promise<string> {
  const folder = join(CACHE, `big-${stamp()}`);
  mkdirSync(CACHE, { recursive: true });
  while (!existsSync(folder)) await makeOrWait(folder, run);
  return folder;
}

/** Copies that store into `dataDir`. */
export async function copyBigStore(dataDir: string, run: Run): Promise<void> {
  cpSync(await makeBigStore(run), dataDir, { recursive: true, mode: constants.COPYFILE_FICLONE });
}

async function makeOrWait(folder: string, run: Run): Promise<void> {
  const making = `${folder}.making`;
  try {
    mkdirSync(making);
  } catch {
    // Somebody is at it; one that died leaves its folder, which after a while counts as nobody's.
    if (Date.now() - (statSync(making, { throwIfNoEntry: false })?.mtimeMs ?? 0) > PATIENCE) {
      rmSync(making, { recursive: true, force: true });
    }
    return new Promise((done) => setTimeout(done, 500));
  }
  try {
    const pages = join(making, 'pages');
    await run(['src/cli/main.ts', 'sample', '--stories', String(GENERATED), pages], {});
    await run(['src/cli/main.ts', 'ingest', 'seeds', pages], { DATA_DIR: making });
    rmSync(pages, { recursive: true });
    for (const old of readdirSync(CACHE).filter((name) => name.startsWith('big-') && !name.endsWith('.making'))) {
      rmSync(join(CACHE, old), { recursive: true, force: true });
    }
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw error;
  }
}

/** The day counts too: what is a day old is no news, and the tests ask for the last 24 hours. */
function stamp(): string {
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 10));
  for (const path of MADE_OF.flatMap(filesOf)) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

/** Rooms of the browser do not change what a store holds. */
const BESIDE = /src\/lib\/(map|panel|ui|i18n|embed)\//;

function filesOf(path: string): string[] {
  const full = join(ROOT, path);
  if (statSync(full).isFile()) return [full];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !BESIDE.test(file))
    .sort();
}
