import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findings } from './axe.ts';
import { mapIdle, openBrowser, openHouse, openPage, storyIds, type House } from './house.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

const SIZES = {
  wide: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 }
};

for (const [size, viewport] of Object.entries(SIZES))
  test(`axe finds nothing, light or dark: ${size}`, async () => {
    const [id] = await storyIds(house.url, 'q=Ramlet');
    const paths = [
      '/',
      `/?story=${id}`,
      '/?region=150',
      '/?region=EU-ish',
      '/?region=IS',
      '/embed',
      '/?locale=en',
      '/nowhere'
    ];
    const found: Record<string, string[]> = {};
    const { page } = await openPage(browser, house.url, { viewport, colorScheme: 'light' });
    for (const path of paths) {
      await page.goto(house.url + path);
      if (path !== '/nowhere') await mapIdle(page);
      if (path.includes('story')) await page.locator('article summary').click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const here = await findings(page);
        if (here.length > 0) found[`${path} ${colorScheme}`] = here;
      }
    }
    expect(found).toEqual({});
    await page.context().close();
  });
