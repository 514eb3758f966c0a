import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mapIdle, openBrowser, openHouse, openPage, type House } from './house.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

test('the menu gives the line for what the reader sees, to copy and to try', async () => {
  const { page, trouble } = await openPage(browser, `${house.url}/?region=002`, {
    permissions: ['clipboard-read', 'clipboard-write']
  });
  await mapIdle(page);
  await page.locator('button[popovertarget="more-menu"]').click();
  await page.getByRole('button', { name: 'Sluit dit beeld in' }).click();
  await page.locator('#embed-line .copy').click();
  await expect.poll(() => page.locator('#embed-line [role="status"]').textContent()).not.toBe('');
  const line = await page.evaluate(() => navigator.clipboard.readText());
  expect(line).toMatch(
    new RegExp(`^<iframe src="${house.url}/embed\\?[^"]*region=002[^"]*" title="[^"]+" .*</iframe>$`)
  );
  const preview = await page.locator('#embed-line a').getAttribute('href');
  expect(preview).toMatch(/^\/embed\?.*region=002/);
  await page.keyboard.press('Escape');
  expect(await page.locator('#embed-line').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('popovertarget'))).toBe('more-menu');
  expect(trouble).toEqual([]);
  await page.context().close();
});
