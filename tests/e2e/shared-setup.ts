import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { chromiumArgs, executablePath } from '../chromium.ts';
import { makeBigStore } from './big-store.ts';
import { openOwnBigHouse, openOwnHouse, run } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server over the seeds. */
    seeds: string;
    /** Address of the server over the big store. */
    big: string;
    /** Where the browser listens for those who drive it. */
    browser: string;
  }
}

/**
 * Before the first end-to-end test: the big store, while nothing else keeps the machine busy, since it takes longer than
 * a test may; then the servers and the browser that all files share.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<unknown>> {
  await makeBigStore(run);
  const [seeds, big] = await Promise.all([openOwnHouse('seeds'), openOwnBigHouse()]);
  const browser = await chromium.launchServer({ executablePath, args: chromiumArgs });
  provide('seeds', seeds.url);
  provide('big', big.url);
  provide('browser', browser.wsEndpoint());
  return () => Promise.all([browser.close(), seeds.close(), big.close()]);
}
