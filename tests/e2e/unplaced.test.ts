import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mapIdle, marks, openBrowser, openHouse, openPage, storyIds, type House } from './house.ts';

const PASSPHRASE = 'four words make one';

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
  [house, browser] = await Promise.all([openHouse(folder, { ADMIN_PASSPHRASE: PASSPHRASE }), openBrowser()]);
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

test('an editor puts one on the map by hand, at a place found by name and at a point; readers see who did; undone, it is in the tray again', async () => {
  const [id] = await storyIds(house.url, 'q=burgemeester');
  const { page, trouble } = await openPage(browser, `${house.url}/editors?to=${encodeURIComponent(`/?story=${id}`)}`);
  await page.getByLabel('Wachtzin').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Meld je aan' }).click();
  await page.waitForURL(/story=/);
  await mapIdle(page);
  const mark = async (name: string) => (await marks(page)).find((each) => each.name.startsWith(name))?.articles;
  const unplaced = async () => (await storyIds(house.url, 'unplaced=1')).length;
  const why = page.locator('article details');
  await page.locator('article summary').click();

  // A place of the gazetteer, by its name.
  await page.getByRole('button', { name: 'Zet het op de kaart' }).click();
  await page.getByRole('heading', { name: 'Waar ligt “ZWINDERLOO”?' }).waitFor();
  await page.getByRole('radio', { name: 'Een andere plaats' }).check();
  await page.getByRole('searchbox', { name: 'Naam van de plaats' }).fill('zwolle');
  await page.getByRole('radio', { name: /^Zwolle, Nederland.*inwoners/ }).check();
  await page.getByRole('button', { name: 'Corrigeer', exact: true }).click();
  await why.getByText('door de redactie gecorrigeerd').waitFor();
  // The explanation stays unfolded, and the focus on its button.
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('correct-0');
  await expect.poll(() => mark('Zwolle')).toBe(1);
  expect(await unplaced()).toBe(1);

  // Readers see who put it there.
  const reader = await openPage(browser, `${house.url}/?story=${id}`);
  await reader.page.locator('article summary').click();
  expect(await reader.page.locator('article details').textContent()).toContain('door de redactie gecorrigeerd');
  expect(await reader.page.locator('article details button').count()).toBe(0);
  expect(reader.trouble).toEqual([]);
  await reader.page.context().close();

  // Undone where it was done: the tray has it again.
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect.poll(unplaced).toBe(2);
  await expect.poll(() => mark('Zwolle')).toBeUndefined();

  // A point of one's own.
  await page.getByRole('button', { name: 'Zet het op de kaart' }).click();
  await page.getByRole('radio', { name: 'Een punt op de kaart' }).check();
  await page.getByLabel('Breedtegraad').fill('52,9');
  await page.getByLabel('Lengtegraad').fill('6,7');
  await page.getByRole('combobox', { name: 'Land' }).selectOption('NL');
  await page.getByLabel('Naam', { exact: true }).fill('Zwinderloo');
  await page.getByRole('button', { name: 'Corrigeer', exact: true }).click();
  await expect.poll(() => mark('Zwinderloo')).toBe(1);
  expect((await storyIds(house.url, 'bbox=6.6,52.8,6.8,53')).length).toBe(1);
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect.poll(unplaced).toBe(2);
  expect(trouble).toEqual([]);
  await page.context().close();
});
