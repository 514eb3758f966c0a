/** `npm run dev`: Vite's development server over the store with the seeds in it. Further arguments go to Vite. */
import { join } from 'node:path';
import { begin, ensureInstalled, ROOT, runNode } from './setup.mjs';

await begin(async () => {
  await ensureInstalled();
  const code = await runNode(['src/cli/main.ts', 'ingest', join(ROOT, 'seeds')]);
  if (code !== 0) console.error('The seeds were not all ingested; the server starts all the same.');
  return runNode([join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js'), 'dev', ...process.argv.slice(2)]);
});
