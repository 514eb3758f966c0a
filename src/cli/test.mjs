/** `npm test`: installs what it lacks, runs every kind of test, and ends with one line: `N passed, N failed`. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { begin, ensureBuilt, ensureInstalled, ROOT, runNode } from './setup.mjs';
import { ensureBrowser } from './browser.mjs';

/** @typedef {{ passed: number, failed: number }} Sum */

const bin = (/** @type {string} */ path) => join(ROOT, 'node_modules', path);

/** In this order: what is quick and what others rest on comes first. All are run, whatever fails. */
const STEPS = [
  {
    name: 'lint',
    run: () =>
      asOne([
        [bin('eslint/bin/eslint.js'), '.'],
        [bin('prettier/bin/prettier.cjs'), '--check', '.'],
        [bin('knip/bin/knip.js'), '--no-progress']
      ])
  },
  {
    name: 'types',
    run: () => asOne([[bin('svelte-check/bin/svelte-check'), '--tsconfig', './tsconfig.json', '--output', 'human']])
  },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'corpus', run: () => vitest('corpus') },
  { name: 'contract', run: () => vitest('contract') },
  { name: 'browser', run: () => vitest('browser') },
  { name: 'build', run: async () => one(await ensureBuilt()) },
  { name: 'end-to-end', run: () => vitest('e2e') }
];

await begin(async () => {
  await ensureInstalled();
  await ensureBrowser();
  // Types and aliases that SvelteKit generates; lint and types need them.
  await runNode([bin('@sveltejs/kit/svelte-kit.js'), 'sync']);
  const sum = { passed: 0, failed: 0 };
  const results = [];
  for (const step of STEPS) {
    console.log(`\n── ${step.name}`);
    const { passed, failed } = await step.run();
    sum.passed += passed;
    sum.failed += failed;
    results.push(`${step.name}: ${passed} passed, ${failed} failed`);
  }
  console.log(`\n── all\n${results.join('\n')}\n`);
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 ? 0 : 1;
});

/** @returns {Sum} */
function one(/** @type {boolean} */ good) {
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Several tools that count as one test; all of them run. */
async function asOne(/** @type {string[][]} */ commands) {
  let good = true;
  for (const command of commands) good = (await runNode(command)) === 0 && good;
  return one(good);
}

/** One project of vite.config.ts. A run that broke off counts as one failure. */
async function vitest(/** @type {string} */ project) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-test-'));
  const report = join(folder, 'report.json');
  try {
    const code = await runNode([
      ...[bin('vitest/vitest.mjs'), 'run', '--project', project, '--passWithNoTests'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    ]);
    const sum = existsSync(report) ? sumOf(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
    return code !== 0 && sum.failed === 0 ? { ...sum, failed: 1 } : sum;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A file that could not be loaded has no tests to count: it is one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 */
function sumOf(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}
