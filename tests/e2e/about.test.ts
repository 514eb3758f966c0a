import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mapIdle, marks, openBrowser, openHouse, openPage, storyIds, type House } from './house.ts';

const WIRE = `Rusland verscheept meer graan dan vorig jaar
LONDEN (ANP/RTR) - Russische havens verscheepten dit seizoen meer graan dan ooit, blijkt uit cijfers van handelaren.
Ook Rusland zelf spreekt van een record.
Meer uit Buitenland
MOSKOU (ANP) - Een walvis is in de haven gezien, en duizenden kinderen kwamen kijken.
20 minuten geleden
LONDEN (ANP) - Oekraïne opent een museum aan de Theems, en de burgemeester knipte het lint door.
een uur geleden
`;

let house: House;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'dateline-about-'));

beforeAll(async () => {
  writeFileSync(join(folder, 'graan.txt'), WIRE);
  [house, browser] = await Promise.all([openHouse(folder), openBrowser()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), house?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

test('a story filed in London about Russia shows both, and leads to the others about Russia', async () => {
  const { page, trouble } = await openPage(browser, house.url);
  await mapIdle(page);
  await page.locator('a[id^="row-"]', { hasText: 'graan' }).click();
  const line = page.locator('article p', { hasText: 'Over:' });
  expect((await line.textContent())?.replace(/\s+/g, ' ').trim()).toBe('Bericht uit Londen · Over: Rusland');
  await line.locator('a').click();
  await page.waitForURL(/about=RU/);
  await expect.poll(() => page.locator('a[id^="row-"]').count()).toBe(1);
  await expect.poll(() => page.locator('#panel').textContent()).toContain('over Rusland');
  // The map shows where they were filed: London, not Moscow.
  await expect.poll(async () => (await marks(page)).map((mark) => mark.name).join()).toMatch(/^Londen/);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('filed in Russia is another question than about Russia, in the API and together', async () => {
  const [filed, about, both] = await Promise.all(
    ['region=RU', 'about=RU', 'region=GB&about=RU,UA'].map((query) => storyIds(house.url, query))
  );
  expect(filed).toHaveLength(1);
  expect(about).toHaveLength(1);
  expect(filed).not.toEqual(about);
  expect(both).toHaveLength(2);
  const answer = await fetch(`${house.url}/api/places?about=Russia`);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ parameter: 'about', message: expect.stringContaining('RU (Russia)') });
});

test('without JavaScript the switch in the region list leads to what stories are about', async () => {
  const { page } = await openPage(browser, house.url, { javaScriptEnabled: false });
  await page.locator('button[popovertarget="regions"]').click();
  await page.locator('#regions noscript a').click();
  await page.locator('label', { hasText: 'Gaat over' }).click();
  await page.locator('li a:visible', { hasText: 'Oekraïne' }).click();
  await page.waitForURL(/about=UA/);
  expect(await page.locator('a[id^="row-"]').count()).toBe(1);
  await page.context().close();
});

test('an empty list names the subject that emptied it, and lifts it; on a phone the switch fits', async () => {
  const { page, trouble } = await openPage(browser, `${house.url}/?about=FJ`, {
    viewport: { width: 390, height: 780 }
  });
  await page.waitForSelector('#list-title');
  await expect.poll(() => page.locator('#panel').textContent()).toContain('Geen bericht past bij: over Fiji');
  await page.locator('button[popovertarget="regions"]').click();
  await page.locator('#regions label').first().waitFor();
  const label = (await page.locator('#regions label', { hasText: 'Gaat over' }).boundingBox())!;
  expect(label.x + label.width).toBeLessThanOrEqual(390);
  await page.keyboard.press('Escape');
  await page.locator('#panel a', { hasText: 'zonder: over Fiji' }).click();
  await expect.poll(() => page.locator('a[id^="row-"]').count()).toBe(3);
  expect(trouble).toEqual([]);
  await page.context().close();
});
