import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mapIdle, openBlindBrowser, openBrowser, openHouse, openPage, type House } from './house.ts';
import { run } from './serve.ts';

/** More than a first page, and more than a sheet holds. */
const STORIES = 300;

let folder: string;
let house: House;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-print-'));
  await run(['src/cli/main.ts', 'sample', '--stories', String(STORIES), folder], {});
  [house, browser] = await Promise.all([openHouse(folder), openBrowser()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), house?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

interface Sheet {
  rows: number;
  words: string;
  /** Width of the map's picture in pixels; null without one. */
  map: number | null;
}

/** Prints as Ctrl+P does, without the page's own menu, and reads what stood on the sheet. */
async function print(page: Page): Promise<Sheet> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    const read = () => {
      const sheet = document.querySelector('.print-sheet')!;
      (window as never as { sheet: unknown }).sheet = {
        rows: sheet.querySelectorAll(':scope > ul > li').length,
        words: sheet.textContent?.replace(/\s+/g, ' '),
        map: sheet.querySelector('canvas')?.width ?? null
      };
    };
    // After the page's own listener, which was there first.
    addEventListener('beforeprint', read, { once: true });
  });
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(50_000);
  return page.evaluate(() => (window as never as { sheet: Sheet }).sheet);
}

const totalOf = async (query: string): Promise<number> =>
  (await (await fetch(`${house.url}/api/articles?${query}`)).json()).total;

test('the browser’s own print lists what the list had not yet fetched, up to 200, with the map, and says how many more there are', async () => {
  const { page, trouble } = await openPage(browser, `${house.url}/?locale=en`);
  await mapIdle(page);
  const total = await totalOf('');
  const sheet = await print(page);
  expect(sheet.rows).toBe(200);
  expect(sheet.map).toBeGreaterThan(300);
  expect(sheet.words).toContain(`The first 200 of ${total} stories; ${total - 200} more are not on this sheet.`);
  // What is in view is printed, not what the filter leaves elsewhere.
  await page.goto(`${house.url}/?locale=en&region=150`);
  await mapIdle(page);
  const europe = await totalOf('region=150');
  expect(europe).toBeLessThan(200);
  const smaller = await print(page);
  expect(smaller.rows).toBe(europe);
  expect(smaller.words).not.toContain('more are not on this sheet');
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('without a map the list is printed all the same', async () => {
  const blind = await openBlindBrowser();
  const { page } = await openPage(blind, `${house.url}/?locale=en&region=150`);
  await page.locator('.stage h2').waitFor();
  const sheet = await print(page);
  expect([sheet.rows, sheet.map]).toEqual([await totalOf('region=150'), null]);
  await blind.close();
});
