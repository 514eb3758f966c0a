import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mapIdle, marks, openBrowser, openHouse, openPage, type House } from './house.ts';

let house: House;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'dateline-unplaced-'));

beforeAll(async () => {
  const page = [
    'Brug in Lyon blijft dicht',
    'LYON (ANP/AFP) - De oude brug over de Rhône blijft tot de zomer dicht voor verkeer, zegt de gemeente.',
    'Meer uit Buitenland',
    'ZWINDERLOO (ANP) - Een dorp dat op geen kaart staat heeft een nieuwe burgemeester gekozen.',
    '20 minuten geledenAAN BOORD VAN DE GODETIA (ANP) - De bemanning van het schip heeft drenkelingen uit zee gehaald.',
    '1 uur geleden'
  ];
  writeFileSync(join(folder, 'page.txt'), page.join('\n'));
  [house, browser] = await Promise.all([openHouse(folder), openBrowser()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), house?.close()]);
  rmSync(folder, { recursive: true });
});

test('stories without a place are in a tray with their number, readable with the reason, and never on the map', async () => {
  const { page, trouble } = await openPage(browser, house.url);
  await mapIdle(page);
  expect((await marks(page)).map(({ name, articles }) => [name.replace(/,.*/, ''), articles])).toEqual([['Lyon', 1]]);
  const tray = page.locator('.stage a[href*="unplaced=1"]');
  expect(await tray.textContent()).toMatch(/^2 /);
  await tray.click();
  await page.waitForURL(/unplaced=1/);
  await expect.poll(() => page.locator('a[id^="row-"]').count()).toBe(2);
  await page.locator('a[id^="row-"]', { hasText: 'ZWINDERLOO' }).click();
  await page.waitForSelector('#story-title');
  await page.locator('article summary').click();
  expect(await page.locator('article details').textContent()).toContain('ZWINDERLOO');
  expect((await marks(page)).reduce((sum, mark) => sum + mark.articles, 0)).toBe(1);
  // Nobody said when the page was captured: the times are unknown, and say so.
  expect(await page.locator('article .filed').textContent()).toContain('tijd onbekend');
  expect(trouble).toEqual([]);
  await page.context().close();
});
