import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickMark, mapIdle, marks, openBrowser, openHouse, openPage, storyIds, type House } from './house.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

async function open(path = '/', options = {}) {
  const watched = await openPage(browser, house.url + path, options);
  await mapIdle(watched.page);
  return watched;
}

const rowIds = (page: Page) =>
  page.locator('a[id^="row-"]').evaluateAll((rows) => rows.map((row) => row.id.slice('row-'.length)));

test('the counts of the markers sum to the placements of the stories: 41 for the 40 seeds', async () => {
  const { page, trouble } = await open();
  const shown = await marks(page);
  expect(shown.reduce((sum, mark) => sum + mark.articles, 0)).toBe(41);
  expect(shown.reduce((sum, mark) => sum + mark.places, 0)).toBe(25);
  expect(await page.locator('#list-title').textContent()).toContain('40');
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('a click on a cluster lists exactly its stories, grouped by place, and eases to their extent', async () => {
  const { page, trouble } = await open();
  const cluster = (await marks(page)).filter((mark) => mark.kind === 'cluster').sort((a, b) => b.places - a.places)[0];
  expect(cluster, 'a cluster at world view').toBeDefined();
  await clickMark(page, cluster!.id);
  await page.waitForURL(/place=/);
  await mapIdle(page);
  const keys = new URL(page.url()).searchParams.get('place')!.split(',');
  expect(keys).toHaveLength(cluster!.places);
  const expected = await storyIds(house.url, `place=${keys.join(',')}`);
  const rows = await rowIds(page);
  expect(new Set(rows)).toEqual(new Set(expected));
  // Grouped: one heading a place; a story filed from two of the places stands under both.
  expect(await page.locator('section[aria-labelledby^="place-"]').count()).toBe(cluster!.places);
  expect(rows).toHaveLength(cluster!.articles);
  // The cluster came apart: the view went to the extent of its places.
  const apart = (await marks(page)).filter((mark) => mark.kind === 'place' && keys.includes(mark.id));
  expect(apart.length).toBeGreaterThan(0);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('a click on a marker lists its stories; a story opens beside the map and its marker stays in sight', async () => {
  const { page, trouble } = await open('/?at=-95,40,3');
  const washington = (await marks(page)).find((mark) => mark.name.startsWith('Washington'))!;
  expect(washington.kind).toBe('place');
  await clickMark(page, washington.id);
  await page.waitForURL(/place=g/);
  const rows = await rowIds(page);
  expect(rows).toHaveLength(washington.articles);
  expect(new Set(rows)).toEqual(new Set(await storyIds(house.url, `place=${washington.id}`)));

  await page.locator(`#row-${rows[0]}`).click();
  await page.waitForSelector('#story-title');
  await mapIdle(page);
  const panel = (await page.locator('article').boundingBox())!;
  const marker = (await page.locator(`[data-key="${washington.id}"]`).boundingBox())!;
  expect(marker.x + marker.width).toBeLessThanOrEqual(panel.x);
  expect(await page.locator('article').textContent()).toContain('WASHINGTON');
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('a click on a marker of one story opens the story beside the map, and its arrow leads to the place', async () => {
  const { page, trouble } = await open();
  const quito = (await marks(page)).find((mark) => mark.name.startsWith('Quito'))!;
  expect([quito.kind, quito.articles]).toEqual(['place', 1]);
  await clickMark(page, quito.id);
  await page.waitForSelector('#story-title');
  expect(await page.locator('article').textContent()).toContain('QUITO');
  await mapIdle(page);
  const panel = (await page.locator('article').boundingBox())!;
  const marker = (await page.locator(`[data-key="${quito.id}"]`).boundingBox())!;
  expect(marker.x + marker.width).toBeLessThanOrEqual(panel.x);
  await page.locator('article nav a').first().click();
  await page.waitForURL((url) => !url.searchParams.has('story'));
  await expect.poll(() => rowIds(page)).toEqual(await storyIds(house.url, `place=${quito.id}`));
  await page.goBack();
  await page.goBack();
  await expect.poll(async () => (await rowIds(page)).length).toBe(40);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('"why here?" tells the place, how sure, and why', async () => {
  const [id] = await storyIds(house.url, 'q=Ramlet');
  const { page, trouble } = await open(`/?story=${id}`);
  await page.locator('article summary').click();
  const why = await page.locator('article details').textContent();
  expect(why).toMatch(/BEIROET/);
  expect(why).toMatch(/Libanon/);
  expect(why).toMatch(/zeker/);
  expect(await page.locator('article .dateline .place').allTextContents()).toEqual(['BEIROET']);
  expect(await page.locator('article .dateline .agency').allTextContents()).toEqual(['ANP', 'AFP', 'RTR']);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('a story filed from two places is at both', async () => {
  const both = (await storyIds(house.url, 'region=UA')).filter(Boolean);
  const russia = await storyIds(house.url, 'region=RU');
  const shared = both.filter((id) => russia.includes(id));
  expect(shared).toHaveLength(1);
  const { page, trouble } = await open(`/?story=${shared[0]}`);
  expect(await page.locator('article .dateline .place').allTextContents()).toEqual(['KYIV', 'MOSKOU']);
  const names = (await marks(page)).map((mark) => mark.name).join('; ');
  expect(names).toMatch(/Kyiv/);
  expect(names).toMatch(/Moskou/);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test("the page's further items are links that open and fly to their places", async () => {
  const [main] = await storyIds(house.url, 'place=' + (await keyOf('Komsomolsk')));
  const { page, trouble } = await open(`/?story=${main}`);
  const items = page.locator('article section a[href*="story="]');
  expect(await items.count()).toBe(7);
  const tokyo = items.filter({ hasText: 'Tokio' });
  await tokyo.click();
  await page.waitForURL((url) => !url.search.includes(main!));
  await mapIdle(page);
  expect(await page.locator('article').textContent()).toContain('TOKIO');
  expect((await marks(page)).some((mark) => mark.name.includes('Tokio'))).toBe(true);
  expect(trouble).toEqual([]);
  await page.context().close();
});

async function keyOf(name: string): Promise<string> {
  const places = await (await fetch(`${house.url}/api/places?locale=nl`)).json();
  const found = places.features.find((place: { properties: { name: string } }) =>
    place.properties.name.startsWith(name)
  );
  return found.properties.key;
}
