import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapIdle, openBrowser, openPage } from '../house.ts';
import { run } from '../serve.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** Beside the build that the other tests serve; inside the project, whose modules it asks for. */
const CACHE = join(ROOT, 'node_modules/.cache/dateline');
const BUILD = join(CACHE, 'build-news');
const BASE = '/news';
/** A build and an ingest on a busy machine. */
const PATIENCE = 600_000;

const SERVE = `
  const { createServer } = await import('node:http');
  const { handler } = await import(${JSON.stringify(join(BUILD, 'handler.js'))});
  const server = createServer((request, response) => {
    request.headers['x-protocol'] = 'http';
    handler(request, response, () => response.writeHead(404).end());
  });
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

let dataDir: string;
let server: ChildProcess;
let origin: string;
let browser: Browser;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'dateline-base-'));
  const build = { BASE_PATH: BASE, BUILD_DIR: BUILD, KIT_DIR: join(CACHE, 'kit-news') };
  await run(['node_modules/vite/bin/vite.js', 'build'], build);
  await run(['src/cli/main.ts', 'ingest', 'seeds'], { DATA_DIR: dataDir });
  // A file: threads take over what a module is given on the command line.
  const script = join(CACHE, 'serve-news.mjs');
  writeFileSync(script, SERVE);
  server = spawn(process.execPath, [script], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: dataDir, PROTOCOL_HEADER: 'x-protocol', ADMIN_PASSPHRASE: 'one two three four' },
    stdio: ['ignore', 'pipe', 'inherit']
  });
  const port = await new Promise<string>((done) => server.stdout!.once('data', (line) => done(String(line).trim())));
  origin = `http://127.0.0.1:${port}`;
  browser = await openBrowser();
}, PATIENCE);
afterAll(async () => {
  await browser?.close();
  server?.kill();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('under a path of another site', () => {
  test.each(['/', '/embed', '/lab', '/regions', '/editors', '/nowhere', '/?region=NL&story=none'])(
    '%s names no address outside it',
    async (path) => {
      const answer = await fetch(origin + BASE + path);
      const html = await answer.text();
      expect(answer.status).toBe(path === '/nowhere' ? 404 : 200);
      const named = [...html.matchAll(/(?:href|src|action)="(\/[^"]*)"|url\(["']?(\/[^)"']*)/g)];
      expect(named.map(([, link, image]) => link ?? image).filter((address) => !address?.startsWith(BASE))).toEqual([]);
    }
  );

  test('only the embed may be framed, and the rest of the site keeps its ways', async () => {
    const policy = async (path: string) =>
      (await fetch(origin + BASE + path)).headers.get('content-security-policy') ?? '';
    expect(await policy('/embed')).toContain('frame-ancestors *');
    expect(await policy('/lab')).toContain("frame-ancestors 'self'");
    expect((await fetch(`${origin}${BASE}/api/nothing`)).status).toBe(404);
    const chosen = await fetch(`${origin}${BASE}/?locale=de`, { headers: { 'sec-fetch-site': 'same-origin' } });
    expect(chosen.headers.get('set-cookie')).toMatch(/^locale=de; .*Path=\/news/i);
  });

  test('the map, the list and a story ask for nothing outside it', async () => {
    const { page, trouble } = await openPage(browser, `${origin}${BASE}/`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload();
    await mapIdle(page);
    await page.locator('a[id^="row-"]').first().click();
    await page.waitForSelector('#story-title');
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((path) => !path.startsWith(`${BASE}/`))).toEqual([]);
    expect(trouble).toEqual([]);
  });
});
