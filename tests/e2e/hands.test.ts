import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickMark, mapIdle, marks, openBrowser, openHouse, openPage, type House } from './house.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

test('by keyboard only: from the list to an article and back to the same row', async () => {
  const { page, trouble } = await openPage(browser, house.url);
  await mapIdle(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter'); // "to the stories"
  for (let i = 0; i < 40 && !(await focusedId(page)).startsWith('row-'); i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const row = await focusedId(page);
  expect(row).toMatch(/^row-/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('#story-title');
  await expect.poll(() => focusedId(page)).toBe('story-title');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter'); // "close"
  await expect.poll(() => page.locator('#story-title').count()).toBe(0);
  await expect.poll(() => focusedId(page)).toBe(row);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('by keyboard only: the markers are buttons with names, Enter opens, Tab leaves the map', async () => {
  const { page, trouble } = await openPage(browser, house.url);
  await mapIdle(page);
  const inMarks = () => page.evaluate(() => document.activeElement?.hasAttribute('data-articles') ?? false);
  for (let i = 0; i < 30 && !(await inMarks()); i++) await page.keyboard.press('Tab');
  expect(await inMarks()).toBe(true);
  await page.keyboard.press('ArrowRight');
  const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(name).toMatch(/\d+ bericht/);
  await page.keyboard.press('Tab');
  expect(await inMarks()).toBe(false);
  await page.keyboard.press('Shift+Tab');
  expect(await inMarks()).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(/place=/);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('on a phone the panel is a sheet at the bottom, and a tapped marker stays above it', async () => {
  const { page, trouble } = await openPage(browser, house.url, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true
  });
  await mapIdle(page);
  const sheet = page.locator('.sheet');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const top = async () => (await sheet.boundingBox())!.y;
  expect(await top()).toBeGreaterThan(300);
  const inSight = (await marks(page)).find((mark) => mark.kind === 'place')!;
  const box = (await page.locator(`button[data-key="${inSight.id}"]`).boundingBox())!;
  expect(box.y + box.height).toBeLessThan(await top());
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForURL(/place=|story=/);
  await mapIdle(page);
  const after = (await page.locator(`button[data-key="${inSight.id}"]`).boundingBox())!;
  expect(after.y + after.height).toBeLessThan(await top());
  expect(trouble).toEqual([]);
  await page.context().close();
});

test("a phone's sheet has three stops by its handle", async () => {
  const { page, trouble } = await openPage(browser, house.url, { viewport: { width: 390, height: 844 } });
  await mapIdle(page);
  const handle = page.locator('.sheet .handle');
  const stops = new Set<string | null>();
  for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'Enter']) {
    stops.add(await page.locator('.sheet').getAttribute('data-stop'));
    await handle.press(key);
  }
  expect(stops).toEqual(new Set(['half', 'full', 'peek']));
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('a dragged map writes its view into the address and moves no story', async () => {
  const { page, trouble } = await openPage(browser, house.url);
  await mapIdle(page);
  const rows = await page.locator('a[id^="row-"]').count();
  const stage = (await page.locator('.stage').boundingBox())!;
  await page.mouse.move(stage.x + stage.width / 2, stage.y + stage.height * 0.8);
  await page.mouse.down();
  await page.mouse.move(stage.x + stage.width / 2 - 180, stage.y + stage.height * 0.75, { steps: 8 });
  await page.mouse.up();
  await page.waitForURL(/at=/);
  expect(new URL(page.url()).searchParams.has('region')).toBe(false);
  expect(await page.locator('a[id^="row-"]').count()).toBe(rows);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('hovering a marker labels it and lights its rows', async () => {
  const { page, trouble } = await openPage(browser, `${house.url}/?at=-95,40,3`);
  const washington = (await marks(page)).find((mark) => mark.name.startsWith('Washington'))!;
  const box = (await page.locator(`button[data-key="${washington.id}"]`).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => page.locator('.news-map strong').textContent()).toContain('Washington');
  expect(await page.locator('a.lit').count()).toBe(washington.articles);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('an open marker closes to the marker: the focus returns', async () => {
  const { page, trouble } = await openPage(browser, `${house.url}/?at=-95,40,3`);
  const washington = (await marks(page)).find((mark) => mark.name.startsWith('Washington'))!;
  await page.locator(`button[data-key="${washington.id}"]`).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/place=/);
  await page.locator('[data-close]').click();
  await page.waitForURL((url) => !url.searchParams.has('place'));
  await mapIdle(page);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-key'))).toBe(washington.id);
  await clickMark(page, washington.id);
  await page.waitForURL(/place=/);
  expect(trouble).toEqual([]);
  await page.context().close();
});
