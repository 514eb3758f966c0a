import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mapIdle, marks, openBrowser, openHouse, openPage, storyIds, type House } from './house.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

const rowIds = (page: Page) =>
  page.locator('a[id^="row-"]').evaluateAll((rows) => rows.map((row) => row.id.slice('row-'.length)));
const title = async (page: Page) => (await page.locator('#list-title').textContent())?.trim() ?? '';
const cameraOf = (page: Page) => page.evaluate(() => new URL(location.href).searchParams.get('at'));

/** Drags the map with the mouse. */
async function drag(page: Page, x: number, y: number): Promise<void> {
  const stage = (await page.locator('.stage').boundingBox())!;
  await page.mouse.move(stage.x + stage.width / 2, stage.y + stage.height * 0.4);
  await page.mouse.down();
  await page.mouse.move(stage.x + stage.width / 2 + x, stage.y + stage.height * 0.4 + y, { steps: 6 });
  await page.mouse.up();
}

/** The query of the list's next request for a part of the map. */
const nextList = async (page: Page) => {
  const request = await page.waitForRequest((sent) => /\/api\/articles\?.*bbox=/.test(sent.url()));
  return new URL(request.url()).search.slice(1);
};

test('the list is of what is in view, and says how much of it is where; all of it where all is in view', async () => {
  const { page, trouble } = await openPage(browser, `${house.url}/?at=5,51,4`);
  await mapIdle(page);
  await expect.poll(() => title(page)).toBe('6 berichten in beeld');
  const most = page.locator('#panel header a');
  expect(await most.textContent()).toBe('2 in Londen');
  expect(await most.getAttribute('href')).toMatch(/place=g/);
  const asked = nextList(page);
  await drag(page, -400, 60);
  const query = await asked;
  await expect.poll(async () => new Set(await rowIds(page))).toEqual(new Set(await storyIds(house.url, query)));
  expect(await title(page)).toContain(`${(await rowIds(page)).length} bericht`);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('locked, the list stays while the map moves, and one button brings it to the view', async () => {
  const { page, trouble } = await openPage(browser, `${house.url}/?at=5,51,4`);
  await mapIdle(page);
  await expect.poll(() => title(page)).toBe('6 berichten in beeld');
  const before = await rowIds(page);
  const follow = page.getByRole('switch', { name: 'Volg de kaart' });
  expect(await follow.getAttribute('aria-checked')).toBe('true');
  await follow.click();
  await drag(page, -400, 0);
  const search = page.getByRole('button', { name: 'Zoek in dit gebied' });
  await search.waitFor();
  expect(await rowIds(page)).toEqual(before);
  const asked = nextList(page);
  await search.click();
  const query = await asked;
  await expect.poll(async () => new Set(await rowIds(page))).toEqual(new Set(await storyIds(house.url, query)));
  expect(await search.count()).toBe(0);
  await follow.click();
  await drag(page, 400, 0);
  await expect.poll(async () => new Set(await rowIds(page))).toEqual(new Set(before));
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('a cluster under the pointer lights the rows of its places, and a row its cluster', async () => {
  const { page, trouble } = await openPage(browser, house.url);
  const cluster = (await marks(page)).find((mark) => mark.kind === 'cluster')!;
  const box = (await page.locator(`button[data-key="${cluster.id}"]`).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => page.locator('a.lit').count()).toBeGreaterThan(1);
  // A story filed from two of the places is one row.
  expect(await page.locator('a.lit').count()).toBeLessThanOrEqual(cluster.articles);
  const lit = await page.locator('a.lit').first().getAttribute('id');
  await page.mouse.move(box.x + 300, box.y + 250);
  await expect.poll(() => page.locator('a.lit').count()).toBe(0);
  const top = await page
    .locator('.layer')
    .first()
    .evaluate((list) => list.scrollTop);
  expect(top).toBe(0);
  await page.locator(`#${lit}`).hover();
  await expect.poll(() => page.locator('.news-map strong').textContent()).toContain(`+${cluster.places - 1}`);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('after a jump of the map a button leads back to where the reader was, and goes with its use', async () => {
  const { page, trouble } = await openPage(browser, `${house.url}/?at=12,27,1.4`);
  const cluster = (await marks(page)).find((mark) => mark.kind === 'cluster')!;
  const back = page.getByRole('button', { name: 'Terug naar waar ik was' });
  expect(await back.count()).toBe(0);
  const before = await cameraOf(page);
  await page.locator(`button[data-key="${cluster.id}"]`).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/place=/);
  await back.waitFor();
  await expect.poll(() => cameraOf(page)).not.toBe(before);
  await back.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => cameraOf(page)).toBe(before);
  expect(await back.count()).toBe(0);
  // The place's list is still open: only the map went back.
  expect(page.url()).toContain('place=');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('CANVAS');
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('by place: the busiest first, each unfolds to its stories; without JavaScript each is a link', async () => {
  const { page, trouble } = await openPage(browser, house.url);
  await mapIdle(page);
  await page.getByRole('link', { name: 'Per plaats' }).click();
  await page.waitForURL(/order=place/);
  const places = page.locator('#panel [role="listitem"] > button');
  await expect.poll(() => places.count()).toBe(25);
  expect((await places.first().textContent())?.replace(/\s+/g, ' ').trim()).toBe('Washington · 9 berichten');
  await places.first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('a[id^="row-"]').count()).toBe(9);
  await page.locator('a[id^="row-"]').first().click();
  await page.waitForSelector('#story-title');
  await page.goBack();
  await expect.poll(() => page.locator('a[id^="row-"]').count()).toBe(9);
  await page.locator('a.all').click();
  await page.waitForURL(/place=g/);
  expect(trouble).toEqual([]);
  await page.context().close();

  const plain = await openPage(browser, `${house.url}/?order=place`, { javaScriptEnabled: false });
  await plain.page.locator('#panel [role="listitem"] > a', { hasText: 'Washington' }).click();
  expect(await plain.page.locator('a[id^="row-"]').count()).toBe(9);
  await plain.page.context().close();
  expect((await fetch(`${house.url}/api/articles?order=place`)).status).toBe(200);
});

test('a story that opens has its marker beside the panel, wherever the map was: over the sea, across 180°', async () => {
  const { page, trouble } = await openPage(browser, house.url);
  await mapIdle(page);
  await page.getByRole('switch').click();
  await page.locator('.stage canvas').focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('Equal');
  await page.waitForURL(/at=/);
  const places = await placesOf(house.url);
  for (const name of ['Tokio', 'Washington', 'Santiago', 'Quito', 'Pyongyang']) {
    const { key } = places.find((place) => place.name.startsWith(name))!;
    const [id] = await storyIds(house.url, `place=${key}`);
    await page.locator(`#row-${id}`).click();
    await page.waitForSelector('#story-title');
    await mapIdle(page);
    const stage = (await page.locator('.stage').boundingBox())!;
    const marker = (await page.locator(`button[data-key="${key}"]`).boundingBox())!;
    expect(marker.x, name).toBeGreaterThanOrEqual(stage.x);
    expect(marker.x + marker.width, name).toBeLessThanOrEqual(stage.x + stage.width);
    expect(marker.y, name).toBeGreaterThanOrEqual(stage.y);
    expect(marker.y + marker.height, name).toBeLessThanOrEqual(stage.y + stage.height);
    await page.locator('article nav a').last().click();
    await expect.poll(() => page.locator('#story-title').count()).toBe(0);
  }
  expect(trouble).toEqual([]);
  await page.context().close();
});

async function placesOf(url: string): Promise<{ key: string; name: string }[]> {
  const answer = await (await fetch(`${url}/api/places?locale=nl`)).json();
  return answer.features.map((place: { properties: { key: string; name: string } }) => place.properties);
}
