import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { chromiumArgs, executablePath } from '../chromium.ts';
import { openOwnBigHouse, openOwnHouse } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server over the seeds. */
    seeds: string;
    /** Address of the server over the big store; for the files in `alone/` only. */
    big: string;
    /** Where the browser listens for those who drive it. */
    browser: string;
    /** Where one without WebGL listens. */
    blind: string;
  }
}

const launch = (...more: string[]) => chromium.launchServer({ executablePath, args: [...chromiumArgs, ...more] });

/** Before the first end-to-end test of a project: the servers and the browsers that all its files share. */
export default async function setup({ name, provide }: TestProject): Promise<() => Promise<unknown>> {
  // A store that is not there yet takes a minute or two: `npm test` has it made in advance.
  const big = name === 'e2e-alone' ? await openOwnBigHouse() : null;
  const seeds = await openOwnHouse('seeds');
  const [browser, blind] = await Promise.all([launch(), launch('--disable-3d-apis')]);
  provide('seeds', seeds.url);
  provide('browser', browser.wsEndpoint());
  provide('blind', blind.wsEndpoint());
  if (big) provide('big', big.url);
  return () => Promise.all([browser.close(), blind.close(), seeds.close(), big?.close()]);
}
