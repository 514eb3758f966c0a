import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mapIdle, openBrowser, openHouse, openPage, storyIds, type House } from './house.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

interface Finding {
  id: string;
  impact: string;
  nodes: { html: string; failureSummary: string }[];
}

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const result = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    violations: Finding[];
  };
  return result.violations.map(
    ({ id, impact, nodes }) => `${id} (${impact}): ${nodes[0]!.html} ${nodes[0]!.failureSummary}`
  );
}

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
