/** `npm start [-- DIR]`: installs and builds what is missing or changed, ingests seeds/ (or DIR) and serves. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { begin, ensureBuilt, ensureInstalled, ROOT, runNode, SetupError } from './setup.mjs';

await begin(async () => {
  const folders = process.argv.slice(2);
  if (folders.length > 1) throw new SetupError(`got ${folders.length} folders, expected one: npm start -- DIR`);
  const folder = folders[0] === undefined ? null : resolve(process.env.INIT_CWD ?? ROOT, folders[0]);
  if (folder !== null) checkFolder(folder);
  await checkPort();
  await ensureInstalled();
  if (!(await ensureBuilt())) throw new SetupError('the build failed; what it said is above. Nothing was started.');
  const own = folder === null ? [join(ROOT, 'seeds')] : ['--own-store', folder];
  return runNode(['src/cli/main.ts', 'serve', ...own]);
});

/** @param {string} folder */
function checkFolder(folder) {
  if (!existsSync(folder)) throw new SetupError(`${folder}: no such folder; expected a folder of wire pages`);
  if (!statSync(folder).isDirectory()) throw new SetupError(`${folder}: a file; expected a folder of wire pages`);
  if (readdirSync(folder).length === 0) throw new SetupError(`${folder}: is empty; expected a folder of wire pages`);
}

/** Says at once, not after a minute of installing, that the port is taken. Odd values are for the server to explain. */
async function checkPort() {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) return;
  const taken = await new Promise((done) => {
    const probe = createServer();
    probe.once('error', (error) => done('code' in error && error.code === 'EADDRINUSE'));
    probe.listen(port, process.env.HOST || '0.0.0.0', () => probe.close(() => done(false)));
  });
  if (taken) {
    throw new SetupError(`port ${port} is in use by another program; PORT=${port + 1} npm start takes the next one`);
  }
}
