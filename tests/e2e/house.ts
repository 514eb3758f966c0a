import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { chromiumArgs, executablePath } from '../chromium.ts';
import { copyBigStore } from './big-store.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A free port of this machine. Another process may take it before we do; the server then says so and the test fails. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))));
    });
  });
}

/** Runs a command of ours to its end; what it said is in the error when it fails. */
export function run(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe']
    });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`${args.join(' ')} ended with ${code}:\n${said}`))
    );
  });
}

/** The built server over a store of its own with the pages of `folder` in it. */
export interface House {
  url: string;
  /** Ends the server and removes its store. */
  close(): Promise<void>;
}

/** Ingests `folder` into a fresh store and serves it from `build/`; up when its health check answers. */
export async function openHouse(folder = 'seeds', env: NodeJS.ProcessEnv = {}): Promise<House> {
  return serveStore(folder, env, (dataDir) =>
    run(['src/cli/main.ts', 'ingest', folder], { ...env, DATA_DIR: dataDir })
  );
}

/** As `openHouse`, over the seeds and 50,000 generated stories of the last months, up to the present. */
export async function openBigHouse(env: NodeJS.ProcessEnv = {}): Promise<House> {
  return serveStore('seeds', env, (dataDir) => copyBigStore(dataDir, run));
}

async function serveStore(
  folder: string,
  env: NodeJS.ProcessEnv,
  fill: (dataDir: string) => Promise<void>
): Promise<House> {
  if (!existsSync(join(ROOT, 'build/handler.js'))) throw new Error('build/ is missing: run `npm run build` first');
  const dataDir = mkdtempSync(join(tmpdir(), 'dateline-e2e-'));
  await fill(dataDir);
  const port = await freePort();
  const settings = { ...env, DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1' };
  const server = spawn(process.execPath, ['src/cli/main.ts', 'serve', folder], {
    cwd: ROOT,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  const url = `http://127.0.0.1:${port}`;
  await healthy(server, url);
  return {
    url,
    async close() {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGTERM');
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    }
  };
}

async function healthy(server: ChildProcess, url: string): Promise<void> {
  let said = '';
  server.stdout?.on('data', (chunk) => (said += chunk));
  server.stderr?.on('data', (chunk) => (said += chunk));
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    if (server.exitCode !== null) break;
    const answer = await fetch(`${url}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  server.kill('SIGKILL');
  throw new Error(`the server was not up within 30 s; it said:\n${said}`);
}

/** The installed Chromium, with more flags where a test needs them. */
export function openBrowser(...args: string[]): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...chromiumArgs, ...args] });
}

/** A page that remembers whatever must not happen: page errors, console errors, failed or foreign requests. */
export interface WatchedPage {
  page: Page;
  trouble: string[];
}

/** Opens a tab at `url` (its origin is the only one allowed) and watches it. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {}
): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const trouble: string[] = [];
  const origin = new URL(url).origin;
  page.on('pageerror', (error) => trouble.push(`page error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && trouble.push(`console: ${message.text()}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') trouble.push(`failed: ${request.url()} (${why})`);
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== origin)
      trouble.push(`foreign request: ${request.url()}`);
  });
  await page.goto(url);
  return { page, trouble };
}

/** Waits until the map has drawn and rests. */
export async function mapIdle(page: Page): Promise<void> {
  await page.waitForSelector('[data-map-state="idle"]', { timeout: 30_000, state: 'attached' });
}

/** A marker as a reader finds it: by its button. */
export interface ShownMark {
  /** The place's key, or the cluster's id. */
  id: string;
  kind: 'place' | 'cluster';
  articles: number;
  places: number;
  name: string;
}

/** The markers in view. */
export async function marks(page: Page): Promise<ShownMark[]> {
  await mapIdle(page);
  return page.locator('button[data-articles]').evaluateAll((buttons) =>
    buttons.map((button) => ({
      id: button.dataset.key!,
      kind: button.dataset.kind as 'place' | 'cluster',
      articles: Number(button.dataset.articles),
      places: Number(button.dataset.places),
      name: button.getAttribute('aria-label') ?? ''
    }))
  );
}

/** Clicks a marker with the pointer, on the map itself: its button lets the pointer through. */
export async function clickMark(page: Page, id: string): Promise<void> {
  const box = await page.locator(`button[data-key="${id}"]`).boundingBox();
  if (!box) throw new Error(`no marker ${id} in view`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** The ids of the stories that the API finds, page by page. */
export async function storyIds(url: string, query: string): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const answer: Response = await fetch(
      `${url}/api/articles?${query}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`
    );
    if (!answer.ok) throw new Error(`${query}: ${answer.status} ${await answer.text()}`);
    const batch: { articles: { id: string }[]; next: string | null } = await answer.json();
    ids.push(...batch.articles.map((story) => story.id));
    cursor = batch.next;
  }
  return ids;
}
