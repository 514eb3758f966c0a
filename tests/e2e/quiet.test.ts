import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** What a good build says: how it ends, and one line of the adapter's. */
const SAID = [
  'Run npm run preview to preview your production build locally.',
  '> Using @sveltejs/adapter-node',
  // Kit 2.70's module of declared environment variables: we declare none, so that the adapter has nothing to put there.
  'Generated an empty chunk: "chunks/env.js".',
  '✔ done'
];

test('the build warned of nothing', () => {
  const said = stripVTControlCharacters(readFileSync(join(ROOT, 'build/.said'), 'utf8'));
  const lines = said.split('\n').map((line) => line.trim());
  expect(lines.filter((line) => line !== '' && !SAID.includes(line))).toEqual([]);
  expect(lines).toContain('✔ done');
});

test('a start says what it ingested and where it is, and nothing else, pages and data included', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'dateline-quiet-'));
  const server = spawn(process.execPath, ['src/cli/main.ts', 'serve', 'seeds'], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  const said = { out: '', error: '' };
  server.stdout.on('data', (chunk) => (said.out += chunk));
  server.stderr.on('data', (chunk) => (said.error += chunk));
  const ended = new Promise((done) => server.once('exit', done));
  try {
    await expect.poll(() => said.out, { timeout: 90_000 }).toContain('Dateline is at ');
    const url = /Dateline is at (\S+)/.exec(said.out)![1]!;
    for (const path of ['/', '/embed', '/lab', '/regions', '/api/places', '/api/facets']) {
      expect((await fetch(url + path)).status, path).toBe(200);
    }
  } finally {
    server.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  }
  expect(said.error).toBe('');
  expect(said.out.trim().split('\n')).toEqual([
    expect.stringMatching(/^5 pages: 0 known already, 40 new stories/),
    expect.stringMatching(/^Dateline is at http/)
  ]);
});
