/** `npm test`: installs what it lacks, runs every kind of test, and ends with one line: `N passed, N failed`. */
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { begin, ensureBuilt, ensureInstalled, ROOT, runNode, seconds } from './setup.mjs';
import { ensureBrowser } from './browser.mjs';

/** @typedef {{ passed: number, failed: number }} Sum */
/** @typedef {{ name: string, startTime: number, endTime: number, status: string, assertionResults: { status: string }[] }} FileReport */
/** @typedef {import('node:child_process').SpawnOptions} Output where a step's programs write */
/** @typedef {{ name: string, run: (output: Output) => Promise<Sum> }} Step */

const bin = (/** @type {string} */ path) => join(ROOT, 'node_modules', path);

/** @type {Step} */
const UNIT = { name: 'unit', run: (output) => vitest(['unit'], output) };
/** @type {Step} */
const LINT = {
  name: 'lint',
  run: (output) =>
    asOne(
      [
        [bin('eslint/bin/eslint.js'), '.'],
        [bin('prettier/bin/prettier.cjs'), '--check', '.'],
        [bin('knip/bin/knip.js'), '--no-progress']
      ],
      output
    )
};
/** @type {Step} */
const TYPES = {
  name: 'types',
  run: (output) =>
    asOne([[bin('svelte-check/bin/svelte-check'), '--tsconfig', './tsconfig.json', '--output', 'human']], output)
};
/** @type {Step} */
const BUILD = { name: 'build', run: async () => one(await ensureBuilt()) };

/** The 50,000 stories that some end-to-end tests are about: a minute or two of one core, so not while they wait for it. */
const BIG_STORE = {
  name: 'big store',
  run: async (/** @type {Output} */ output) => one((await runNode(['tests/e2e/make-big-store.ts'], output)) === 0)
};

/** Each keeps one core busy and judges no wall clock: two run at a time, the longest first. */
const SIDE_BY_SIDE = [
  UNIT,
  BIG_STORE,
  { name: 'browser', run: (/** @type {Output} */ output) => vitest(['browser'], output) },
  LINT,
  { name: 'corpus', run: (/** @type {Output} */ output) => vitest(['corpus'], output) },
  BUILD,
  TYPES,
  { name: 'contract', run: (/** @type {Output} */ output) => vitest(['contract'], output) }
];
/** Keeps both cores busy by itself, and needs the build. */
const ALONE = [{ name: 'end-to-end', run: (/** @type {Output} */ output) => vitest(['e2e', 'e2e-alone'], output) }];
const CORES = 2;
/** How many of the slowest files are named at the end. */
const SLOWEST = 10;

/** @type {{ name: string, sum: Sum, took: string }[]} */
const results = [];
/** @type {{ file: string, ms: number }[]} */
const files = [];

await begin(async () => {
  const start = Date.now();
  await ensureInstalled();
  await ensureBrowser();
  // Types and aliases that SvelteKit generates; lint and types need them.
  await runNode([bin('@sveltejs/kit/svelte-kit.js'), 'sync']);
  // All are run, whatever fails.
  const waiting = [...SIDE_BY_SIDE];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await take(step, true);
  };
  console.log(`\n── ${waiting.map(({ name }) => name).join(', ')}: each is shown when it is through`);
  await Promise.all(Array.from({ length: CORES }, work));
  for (const step of ALONE) await take(step, false);
  const lines = results.map(({ name, sum, took }) => `${name}: ${sum.passed} passed, ${sum.failed} failed (${took})`);
  console.log(`\n── all (${seconds(start)})\n${lines.join('\n')}\n`);
  const slowest = files.sort((a, b) => b.ms - a.ms).slice(0, SLOWEST);
  console.log(
    `── slowest files\n${slowest.map(({ file, ms }) => `${file} (${(ms / 1000).toFixed(1)} s)`).join('\n')}\n`
  );
  const [passed, failed] = [total('passed'), total('failed')];
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

/** All steps together. */
function total(/** @type {keyof Sum} */ part) {
  return results.reduce((all, { sum }) => all + sum[part], 0);
}

/**
 * Runs a step and notes how it ended. `held`: what it says is kept until it is through, since another speaks as well.
 * @param {Step} step
 * @param {boolean} held
 */
async function take({ name, run }, held) {
  const start = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'dateline-step-'));
  const said = join(folder, 'said');
  const file = openSync(said, 'w');
  if (!held) console.log(`\n── ${name}`);
  const sum = await run({ stdio: held ? ['ignore', file, file] : 'inherit' });
  closeSync(file);
  const took = seconds(start);
  if (held) console.log(`\n── ${name} (${took})\n${readFileSync(said, 'utf8').trim()}`);
  rmSync(folder, { recursive: true });
  results.push({ name, sum, took });
}

/** @returns {Sum} */
function one(/** @type {boolean} */ good) {
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Several tools that count as one test; all of them run. */
async function asOne(/** @type {string[][]} */ commands, /** @type {Output} */ output) {
  let good = true;
  for (const command of commands) good = (await runNode(command, output)) === 0 && good;
  return one(good);
}

/** Projects of vite.config.ts. A run that broke off counts as one failure. */
async function vitest(/** @type {string[]} */ projects, /** @type {Output} */ output) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-test-'));
  const report = join(folder, 'report.json');
  try {
    const code = await runNode(
      [
        ...[bin('vitest/vitest.mjs'), 'run', '--passWithNoTests'],
        ...projects.flatMap((project) => ['--project', project]),
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      ],
      output
    );
    const told = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
    if (told) noteFiles(told.testResults);
    const sum = told ? sumOf(told) : { passed: 0, failed: 0 };
    return code !== 0 && sum.failed === 0 ? { ...sum, failed: 1 } : sum;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A file that could not be loaded has no tests to count: it is one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: FileReport[] }} report
 */
function sumOf(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** Notes how long the tests of each file took, without what it does before the first. */
function noteFiles(/** @type {FileReport[]} */ reports) {
  for (const { name, startTime, endTime } of reports)
    files.push({ file: relative(ROOT, name), ms: endTime - startTime });
}
