import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printArea } from '../../src/lib/region/area.ts';
import { clickMark, mapIdle, marks, openBrowser, openHouse, openPage, storyIds, type House } from './house.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

test('the region list narrows map, list and counts together, and the back button widens them again', async () => {
  const { page, trouble } = await openPage(browser, house.url);
  await mapIdle(page);
  await page.locator('button[popovertarget="regions"]').click();
  await page.keyboard.type('afrik');
  await page
    .locator('#regions li a', { hasText: /^Afrika/ })
    .first()
    .click();
  await page.waitForURL(/region=002/);
  await mapIdle(page);
  const africa = await storyIds(house.url, 'region=002');
  expect(africa.length).toBeGreaterThan(0);
  expect(await page.locator('a[id^="row-"]').count()).toBe(africa.length);
  expect(await page.locator('#list-title').textContent()).toContain(String(africa.length));
  await expect.poll(async () => (await marks(page)).reduce((sum, mark) => sum + mark.articles, 0)).toBe(africa.length);
  await page.goBack();
  await expect.poll(() => page.locator('a[id^="row-"]').count()).toBe(40);
  await expect.poll(async () => (await marks(page)).reduce((sum, mark) => sum + mark.articles, 0)).toBe(41);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('a click on the land of a country chooses that country', async () => {
  const { page, trouble } = await openPage(browser, `${house.url}/?at=-60,-12,4`);
  await mapIdle(page);
  const stage = (await page.locator('.stage').boundingBox())!;
  await page.mouse.click(stage.x + stage.width / 2, stage.y + stage.height / 2);
  await page.waitForURL(/region=BR/);
  await expect.poll(() => page.locator('a[id^="row-"]').count()).toBe((await storyIds(house.url, 'region=BR')).length);
  expect(trouble).toEqual([]);
  await page.context().close();
});

for (const [region, west, east] of [
  ['RU', 25, -165],
  ['FJ', 176, -177]
] as const)
  test(`${region} is fitted across 180°, not around the world`, async () => {
    const { page, trouble } = await openPage(browser, `${house.url}/?region=${region}`);
    await mapIdle(page);
    await page.locator('.stage canvas').focus();
    await page.keyboard.press('Equal');
    await page.waitForURL(/at=/);
    const [lng, , zoom] = new URL(page.url()).searchParams.get('at')!.split(',').map(Number);
    const middle = ((west + (east + 360)) / 2) % 360;
    expect(Math.abs(((((lng! - middle) % 360) + 540) % 360) - 180)).toBeLessThan(25);
    expect(zoom).toBeGreaterThan(region === 'FJ' ? 5 : 1.5);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

test('a region that is none gets a clear message, not an empty map', async () => {
  const { page, trouble } = await openPage(browser, `${house.url}/?region=EU-ish`);
  const alert = page.locator('[role="alert"]');
  expect(await alert.textContent()).toContain('EU-ish');
  await expect.poll(() => page.locator('a[id^="row-"]').count()).toBe(40);
  await alert.locator('a').first().click();
  await page.waitForURL((url) => !url.search.includes('EU-ish'));
  expect(await alert.count()).toBe(0);
  expect(trouble).toEqual([]);
  await page.context().close();

  const answer = await fetch(`${house.url}/api/articles?region=EU-ish`);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ parameter: 'region', message: expect.stringContaining('EU-ish') });
});

test('a deep link and a reload show the same: region, open story and view', async () => {
  const [id] = await storyIds(house.url, 'region=JP');
  const { page, trouble } = await openPage(browser, `${house.url}/?region=142&story=${id}&at=120,35,3`);
  const look = async () => {
    await mapIdle(page);
    const shown = await marks(page);
    return {
      title: await page.locator('#story-title').textContent(),
      marks: shown.map(({ articles, name }) => ({ articles, name })),
      address: new URL(page.url()).search
    };
  };
  const before = await look();
  expect(before.marks.length).toBeGreaterThan(0);
  await page.reload();
  expect(await look()).toEqual(before);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('back and forward go through marker, story and list, and the map keeps its view', async () => {
  const { page, trouble } = await openPage(browser, `${house.url}/?at=-95,40,3`);
  const washington = (await marks(page)).find((mark) => mark.name.startsWith('Washington'))!;
  await clickMark(page, washington.id);
  await page.waitForURL(/place=/);
  await page.locator('a[id^="row-"]').first().click();
  await page.waitForSelector('#story-title');
  await page.goBack();
  await expect.poll(() => page.locator('#story-title').count()).toBe(0);
  expect(page.url()).toContain('place=');
  await page.goBack();
  await expect.poll(() => page.url().includes('place=')).toBe(false);
  await mapIdle(page);
  expect((await marks(page)).some((mark) => mark.id === washington.id)).toBe(true);
  await page.goForward();
  await expect.poll(() => page.locator('a[id^="row-"]').count()).toBe(washington.articles);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('a drawn area in the address narrows map, list and API alike', async () => {
  const japanAndKorea = printArea([[120, 30], [150, 30], [150, 45], [120, 45]]); // prettier-ignore
  const query = `area=${encodeURIComponent(japanAndKorea)}`;
  const inside = await storyIds(house.url, query);
  expect(new Set(inside)).toEqual(new Set(await storyIds(house.url, 'region=JP,KP')));
  const { page, trouble } = await openPage(browser, `${house.url}/?${query}`);
  expect((await marks(page)).reduce((sum, mark) => sum + mark.articles, 0)).toBe(inside.length);
  expect(await page.locator('a[id^="row-"]').count()).toBe(inside.length);
  expect(trouble).toEqual([]);
  await page.context().close();
  const answer = await fetch(`${house.url}/api/places?area=nonsense`);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ parameter: 'area', message: expect.stringContaining('nonsense') });
});
