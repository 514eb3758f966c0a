import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, runNode } from './setup.mjs';

/** Browsers that vite.config.ts and the end-to-end tests look for. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Finds a Chromium for the tests, or installs one, and says what it did. Without one, the tests that need it fail. */
export async function ensureBrowser() {
  const found = INSTALLED.find((path) => existsSync(path));
  if (found) return console.log(`Browser: ${found}, installed already.`);
  const apt = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (apt) {
    console.log("Browser: none found, installing Debian's chromium (apt-get) …");
    await run('apt-get', ['update', '-qq']);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
    if (INSTALLED.some((path) => existsSync(path))) return console.log("Browser: Debian's chromium was installed.");
  }
  console.log("Browser: none found, fetching Playwright's own Chromium …");
  const code = await runNode([join(ROOT, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium']);
  console.log(
    code === 0 ? "Browser: Playwright's own." : 'Browser: none could be had; the tests that need one will fail.'
  );
}
