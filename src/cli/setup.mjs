/**
 * What the first commands on a fresh clone share. Plain JavaScript over Node's own modules: it runs before anything is
 * installed, on whatever Node the machine has.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve, sep } from 'node:path';
import { whenNpmEnds } from './npm-ends.mjs';

export const ROOT = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');

/** The project's own Node, from the package `node`. */
export const NODE = join(ROOT, 'node_modules', 'node', 'bin', 'node');

/** What the last build had to say, beside what it made: `tests/e2e/quiet.test.ts` reads it. */
const BUILD_SAID = join(ROOT, 'build', '.said');

/** What a build is made of. */
const SOURCES = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'tsconfig.json', 'vite.config.ts'];
const BUILD_STAMP = join(ROOT, 'build', '.made-from');

/** A person's problem, said in one line; anything else keeps its trace. */
export class SetupError extends Error {}

/**
 * Runs a program in the project's folder with its output shown, and resolves to its exit code.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', ...options });
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on('SIGTERM', forward).on('SIGINT', forward);
    const unwatch = whenNpmEnds(() => child.kill('SIGTERM'));
    child.on('error', fail);
    child.on('exit', (code) => {
      unwatch();
      process.off('SIGTERM', forward).off('SIGINT', forward);
      done(code ?? 1);
    });
  });
}

/**
 * As `run`, with the project's Node.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function runNode(args, options) {
  return run(NODE, args, options);
}

/**
 * As `runNode`; what it says is kept, standard output and error in one.
 * @param {string[]} args
 */
async function hear(args) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-hear-'));
  const path = join(folder, 'said');
  const file = openSync(path, 'w');
  const code = await runNode(args, { stdio: ['ignore', file, file] });
  closeSync(file);
  const said = readFileSync(path, 'utf8');
  rmSync(folder, { recursive: true });
  return { code, said };
}

/** Runs `npm ci` when what is installed is not what the lock file says. */
export async function ensureInstalled() {
  if (!matchesLock()) {
    const start = Date.now();
    console.log('Installing the packages of package-lock.json (npm ci) …');
    // A lock file that was made where a registry lacks packages of other systems is refused by `ci`, not by `install`.
    const good = (await npm('ci')) || (await npm('install', '--no-save'));
    if (!good) throw new SetupError('npm could not install the packages; what it said is above. Nothing was started.');
    console.log(`Installed in ${seconds(start)}.`);
  }
  if (!nodeWorks()) await fetchNode();
}

/**
 * Runs the machine's npm, not under the project's own Node: npm replaces that while it runs.
 * @param {string[]} args
 */
async function npm(...args) {
  const quiet = ['--no-fund', '--no-audit', '--loglevel=error'];
  const options = { env: outsideEnvironment(), shell: process.platform === 'win32' };
  return (await run('npm', [...args, ...quiet], options)) === 0;
}

/** The `node` package fetches its binary in an install script, which a careful npm may have refused to run. */
async function fetchNode() {
  const folder = join(ROOT, 'node_modules', 'node');
  console.log('Fetching the Node that this project runs on (its install script was not run) …');
  const script = join(folder, 'installArchSpecificPackage.js');
  if (existsSync(script)) await run('node', [script], { cwd: folder, env: outsideEnvironment() });
  if (nodeWorks()) return;
  throw new SetupError(
    'The Node of this project is missing: npm did not run the install script of the package "node". ' +
      '"npm rebuild node" runs it; package.json names it under "allowScripts".'
  );
}

/** The environment without the project's own programs in PATH: `npm ci` removes them while it runs. */
function outsideEnvironment() {
  const inside = join(ROOT, 'node_modules') + sep;
  const path = (process.env.PATH ?? '').split(delimiter).filter((entry) => !`${entry}${sep}`.startsWith(inside));
  return { ...process.env, PATH: path.join(delimiter) };
}

/** Whether npm's own record of what is installed agrees with the lock file. */
function matchesLock() {
  const record = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    // Optional packages are those of other systems.
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version
  );
}

function nodeWorks() {
  const manifest = join(ROOT, 'node_modules', 'node', 'package.json');
  if (!existsSync(manifest) || !existsSync(NODE)) return false;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  return spawnSync(NODE, ['--version'], { encoding: 'utf8' }).stdout?.trim() === `v${version}`;
}

/** Builds the site unless `build/` was made from these very sources. Returns whether it is there; what kept it from it is shown. */
export async function ensureBuilt() {
  const stamp = sourceStamp();
  if (existsSync(BUILD_STAMP) && readFileSync(BUILD_STAMP, 'utf8') === stamp) return true;
  const start = Date.now();
  console.log('Building the site …');
  rmSync(BUILD_STAMP, { force: true });
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const { code, said } = await hear([vite, 'build', '--logLevel', 'warn']);
  if (code !== 0) console.error(said);
  if (code !== 0) return false;
  writeFileSync(BUILD_SAID, said);
  writeFileSync(BUILD_STAMP, stamp);
  console.log(`Built in ${seconds(start)}.`);
  return true;
}

/** One hash over the names and contents of all sources: touching a file does not count, changing it does. */
function sourceStamp() {
  const hash = createHash('sha256');
  for (const source of SOURCES) addToHash(hash, source);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path relative to the project
 */
function addToHash(hash, path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return;
  if (!statSync(full).isDirectory()) {
    hash.update(path).update('\0').update(readFileSync(full));
    return;
  }
  for (const name of readdirSync(full).sort()) addToHash(hash, `${path}/${name}`);
}

/** @param {number} start `Date.now()` at the beginning */
export function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}

/**
 * Runs a command's work: a person's problem is one line and exit code 1.
 * @param {() => Promise<number>} work
 */
export async function begin(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`dateline: ${error.message}`);
    process.exitCode = 1;
  }
}
