import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants } from 'node:zlib';
import compression from 'compression';
import { readConfig, storeNameOf, type Config } from '../lib/server/config.ts';
import { readArguments, typedPath } from './arguments.ts';
import { ingestPaths } from './ingest.ts';
import { whenNpmEnds } from './npm-ends.mjs';

type Next = () => void;
type Handler = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

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
  if (folders.length > 0 && (await ingestPaths(folders, config)) === null) return 1;
  const server = createServer(await stack(built, config));
  try {
    await listen(server, config);
  } catch (error) {
    return refuse(listenProblem(error as NodeJS.ErrnoException, config));
  }
  console.log(`Dateline is at ${addressOf(server, config)}`);
  await ended(server);
  return 0;
}

/** The built site behind compression. Its modules read the environment and the folder as they load. */
async function stack(
  built: string,
  config: Config
): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  process.chdir(ROOT);
  // Without ORIGIN the site would take its own address for https and refuse forms over http: say what this socket speaks.
  // A proxy that ends TLS needs ORIGIN (or PROTOCOL_HEADER and HOST_HEADER, as SvelteKit's adapter documents them).
  const unnamed = config.origin === null && !process.env.PROTOCOL_HEADER;
  if (unnamed) process.env.PROTOCOL_HEADER = 'x-dateline-protocol';
  const { handler } = (await import(pathToFileURL(built).href)) as { handler: Handler };
  // A page takes 1.4 ms longer than at 4, which is usual, and is 7 % smaller.
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const compress = compression({ filter: isCompressible, brotli }) as unknown as Handler;
  return (request, response) => {
    if (unnamed) request.headers['x-dateline-protocol'] = 'http';
    response.setHeader('x-content-type-options', 'nosniff');
    compress(request, response, () => handler(request, response, () => response.writeHead(404).end('Not found')));
  };
}

/** Map tiles are compressed inside and read by ranges, which must count the file's own bytes. */
function isCompressible(request: IncomingMessage, response: ServerResponse): boolean {
  const path = request.url?.split('?')[0] ?? '';
  if (path.endsWith('.pmtiles') || request.headers.range !== undefined) return false;
  return compression.filter(request as never, response as never);
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
