import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import { readConfig, storeNameOf, type Config } from '../lib/server/config.ts';
import { readArguments, typedPath } from './arguments.ts';
import { whenNpmEnds } from './npm-ends.mjs';
import { basemapProblem } from './serve/basemap-problem.ts';
import { openSite, type Site } from './serve/open-site.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** How long open requests may go on after SIGTERM or SIGINT, in milliseconds. */
const SHUTDOWN_TIMEOUT = 5000;

/** Ingests what is new in the folders, serves the built site, and prints its address last. Ends with SIGTERM or SIGINT. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { 'own-store': { type: 'boolean' } });
  const folders = positionals.map(typedPath);
  if (values['own-store'] && folders[0]) process.env.STORE = storeNameOf(folders[0]);
  const config = readConfig(process.env, ROOT);
  const built = join(ROOT, 'build', 'handler.js');
  if (!existsSync(built)) return refuse('build/ is missing; "npm run build" makes it');
  // A start without folders does not wait for the code that reads them.
  if (folders.length > 0 && (await (await import('./ingest.ts')).ingestPaths(folders, config)) === null) return 1;
  noteBasemap(config);
  let site: Site;
  try {
    site = await openSite(built, config);
  } catch (error) {
    if (!isKnown(error)) throw error;
    return refuse(error.message);
  }
  const server = createServer(site);
  try {
    await listen(server, config);
  } catch (error) {
    return refuse(listenProblem(error as NodeJS.ErrnoException, config));
  }
  console.log(`Dateline is at ${addressOf(server, config)}`);
  await ended(server);
  return 0;
}

/** What was told to be wrong with a file of ours: its path and the remedy are said, and no address. */
function isKnown(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'data_file';
}

/** Marks on plain sea are better than none: a basemap that cannot be drawn is only said. */
function noteBasemap({ root, basemapStyleUrl }: Config): void {
  const problem = basemapStyleUrl === null ? basemapProblem(join(root, 'static', 'basemap.pmtiles')) : null;
  if (problem !== null) console.error(`dateline: ${problem}. Until then stories lie on plain sea.`);
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen({ port, host }, done);
  });
}

function listenProblem(error: NodeJS.ErrnoException, { port, host }: Config): string {
  const problems: Record<string, string> = {
    EADDRINUSE: `port ${port} is in use by another program; PORT=${port + 1} npm start takes the next one`,
    EACCES: `port ${port} may not be opened by this user; try PORT=3000`,
    EADDRNOTAVAIL: `HOST: got "${host}", expected an address of this machine, as 0.0.0.0 or 127.0.0.1`,
    ENOTFOUND: `HOST: got "${host}", expected an address of this machine, as 0.0.0.0 or 127.0.0.1`
  };
  return problems[error.code ?? ''] ?? error.message;
}

function addressOf(server: Server, { host, origin }: Config): string {
  if (origin !== null) return origin;
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** Resolves when a signal came and the last answer is out; a second signal ends at once. */
function ended(server: Server): Promise<void> {
  return new Promise((done) => {
    let since = 0;
    const stop = (signal: NodeJS.Signals) => {
      // Ctrl+C comes twice, from the terminal and from npm.
      if (since > 0 && performance.now() - since > 500) process.exit(1);
      if (since > 0) return;
      since = performance.now();
      server.close(() => {
        // The site closes its store on this.
        process.emit('sveltekit:shutdown' as never, signal as never);
        done();
      });
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), SHUTDOWN_TIMEOUT).unref();
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
    whenNpmEnds(() => stop('SIGTERM'));
  });
}

function refuse(message: string): number {
  console.error(`dateline: ${message}`);
  return 1;
}
