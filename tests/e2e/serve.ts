import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
  /** The server's process; undefined where it is another file's. */
  pid?: number | undefined;
  /** Ends the server and removes its store. */
  close(): Promise<void>;
}

/** Ingests `folder` into a fresh store and serves it from `build/`; up when its health check answers. */
export async function openOwnHouse(folder: string, env: NodeJS.ProcessEnv = {}): Promise<House> {
  return serveStore(folder, env, (dataDir) =>
    run(['src/cli/main.ts', 'ingest', folder], { ...env, DATA_DIR: dataDir })
  );
}

/** As `openOwnHouse`, over the seeds and 50,000 generated stories of the last months, up to the present. */
export async function openOwnBigHouse(): Promise<House> {
  return serveStore('seeds', {}, (dataDir) => copyBigStore(dataDir, run));
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
  const said = await healthy(server, url);
  const fell = (code: number | null, signal: string | null) =>
    console.error(`the server at ${url} ended by itself (${signal ?? code}); it said:\n${said()}`);
  server.once('exit', fell);
  // Nothing of a run that is broken off stays.
  const left = () => server.kill('SIGKILL');
  process.once('exit', left);
  return {
    url,
    pid: server.pid,
    async close() {
      server.off('exit', fell);
      process.off('exit', left);
      const isUp = server.exitCode === null && server.signalCode === null;
      const ended = isUp && new Promise((done) => server.once('exit', done));
      server.kill('SIGTERM');
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    }
  };
}

/** Resolves when the server answers, to what it has said whenever one asks. */
async function healthy(server: ChildProcess, url: string): Promise<() => string> {
  let said = '';
  server.stdout?.on('data', (chunk) => (said += chunk));
  server.stderr?.on('data', (chunk) => (said += chunk));
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    if (server.exitCode !== null) break;
    const answer = await fetch(`${url}/healthz`).catch(() => null);
    if (answer?.ok) return () => said;
    await new Promise((done) => setTimeout(done, 50));
  }
  server.kill('SIGKILL');
  throw new Error(`the server was not up within 30 s; it said:\n${said}`);
}
