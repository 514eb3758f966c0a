import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const MODULE = pathToFileURL(resolve(import.meta.dirname, '../../../src/cli/npm-ends.mjs')).href;

/** Runs a command and waits for the script under it to say its number. */
async function started(folder: string, [program, args]: [string, string[]], env = process.env) {
  const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'] });
  const pid = await new Promise<number>((done) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const [, number] = /pid (\d+)\n/.exec(said) ?? [];
      if (number) done(Number(number));
    });
  });
  return { child, pid };
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const folderOf = () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-npm-'));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'x', version: '1.0.0', scripts: { start: 'node a.mjs' } })
  );
  writeFileSync(
    join(folder, 'a.mjs'),
    `import { whenNpmEnds } from ${JSON.stringify(MODULE)};
     whenNpmEnds(() => process.exit(0));
     setTimeout(() => process.exit(1), 20_000);
     console.log('pid ' + process.pid);`
  );
  return folder;
};

test('a SIGTERM to npm alone ends what npm started', async () => {
  const folder = folderOf();
  const { child, pid } = await started(folder, ['npm', ['start', '--silent']]);
  child.kill('SIGTERM');
  await expect.poll(() => isAlive(pid), { timeout: 5_000 }).toBe(false);
  rmSync(folder, { recursive: true });
});

test('what no npm started outlives its starter', async () => {
  const folder = folderOf();
  const { child, pid } = await started(folder, ['sh', ['-c', 'node a.mjs & wait']], bare());
  child.kill('SIGKILL');
  await new Promise((done) => setTimeout(done, 1_500));
  expect(isAlive(pid)).toBe(true);
  process.kill(pid, 'SIGKILL');
  rmSync(folder, { recursive: true });
});

/** The environment without what npm put there: the tests themselves are run by it. */
function bare(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
}
