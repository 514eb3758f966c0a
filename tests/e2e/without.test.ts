import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mapIdle, marks, openBlindBrowser, openBrowser, openHouse, openPage, storyIds, type House } from './house.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

test('without WebGL the list and the articles are there, and words stand in the place of the map', async () => {
  const blind = await openBlindBrowser();
  const { page, trouble } = await openPage(blind, house.url);
  await page.waitForSelector('.stage h2');
  expect(await page.locator('.stage').textContent()).toContain('WebGL');
  await expect.poll(() => page.locator('a[id^="row-"]').count()).toBe(40);
  await page.locator('a[id^="row-"]').first().click();
  await page.waitForSelector('#story-title');
  await page.locator('article nav a').first().click();
  await expect.poll(() => page.locator('#story-title').count()).toBe(0);
  expect(trouble).toEqual([]);
  await blind.close();
});

test('without JavaScript the list, the articles, the region filter and the way back work', async () => {
  const { page, trouble } = await openPage(browser, house.url, { javaScriptEnabled: false });
  expect(await page.locator('a[id^="row-"]').count()).toBe(25);
  await page.locator('a[id^="row-"]').first().click();
  expect(await page.locator('#story-title').textContent()).not.toBe('');
  await page.locator('article nav a').first().click();
  await page.locator('#panel a[href*="cursor="]').click();
  expect(await page.locator('a[id^="row-"]').count()).toBe(15);
  await page.locator('button[popovertarget="regions"]').click();
  await page.locator('#regions noscript a').click();
  expect(await page.locator('h1').textContent()).toBe('Alle regio’s');
  await page.locator('.region li a[href*="region=002"]').first().click();
  const africa = await storyIds(house.url, 'region=002');
  expect(await page.locator('a[id^="row-"]').count()).toBe(africa.length);
  // With scripts off the browser itself refuses every script: that is what this test asks of it.
  expect(trouble.filter((line) => !/\.js \(csp\)$/.test(line))).toEqual([]);
  await page.context().close();
});

test('only the embed may be framed by others', async () => {
  const policy = async (path: string) => (await fetch(house.url + path)).headers.get('content-security-policy') ?? '';
  expect(await policy('/embed')).toMatch(/frame-ancestors \*/);
  for (const path of ['/', '/?region=150', '/api/places', '/nowhere'])
    expect(await policy(path)).toMatch(/frame-ancestors 'self'/);
});

test("the README's iframe line shows the map in another site's page, and the full map is a link away", async () => {
  const host = await serveHost(`<h1>Host</h1><div style="height:2000px"></div>
    <iframe src="${house.url}/embed?region=150" title="News map" width="100%" height="480" loading="lazy" style="border:0"></iframe>`);
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 800, height: 700 } });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const frame = page.frameLocator('iframe');
  await frame.locator('[data-map-state="idle"]').waitFor({ state: 'attached', timeout: 30_000 });
  expect(await frame.locator('a[id^="row-"]').count()).toBe((await storyIds(house.url, 'region=150')).length);
  expect(await frame.locator('header a.name').count()).toBe(0);
  const full = frame.locator('a[target="_blank"][href*="region="]');
  expect(await full.getAttribute('href')).toContain('region=150');
  expect(await full.getAttribute('rel')).toContain('noopener');

  // The wheel scrolls the host's page, and leaves the map where it is.
  const before = await page.evaluate(() => scrollY);
  const box = (await page.locator('iframe').boundingBox())!;
  await page.mouse.move(box.x + 200, box.y + 150);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before);
  expect(trouble).toEqual([]);
  await context.close();
  host.close();
});

function serveHost(body: string): Promise<Server> {
  const server = createServer((_request, response) =>
    response
      .setHeader('content-type', 'text/html')
      .end(`<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${body}`)
  );
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

test('answers are compressed, carry an ETag, and are not sent twice', async () => {
  for (const path of ['/api/places', '/api/articles']) {
    const first = await fetch(house.url + path, { headers: { 'accept-encoding': 'br' } });
    expect(first.headers.get('content-encoding')).toBe('br');
    const etag = first.headers.get('etag');
    expect(etag).toBeTruthy();
    const second = await fetch(house.url + path, { headers: { 'if-none-match': etag! } });
    expect(second.status).toBe(304);
  }
});

test('BASEMAP_STYLE_URL swaps in another style, of another site too', async () => {
  const asked: string[] = [];
  const style = {
    version: 8,
    sources: {},
    layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#abc' } }]
  };
  const site = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').setHeader('content-type', 'application/json');
    response.end(JSON.stringify(style));
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  const styleUrl = `http://127.0.0.1:${(site.address() as AddressInfo).port}/style.json`;
  const swapped = await openHouse('seeds', { BASEMAP_STYLE_URL: styleUrl });
  const { page, trouble } = await openPage(browser, swapped.url);
  await mapIdle(page);
  expect(asked).toEqual(['/style.json']);
  expect((await marks(page)).reduce((sum, mark) => sum + mark.articles, 0)).toBe(41);
  // The style is the one request that leaves, as the operator asked.
  expect(trouble).toEqual([`foreign request: ${styleUrl}`]);
  await page.context().close();
  await swapped.close();
  site.close();
});

test('the basemap is read in ranges', async () => {
  const answer = await fetch(`${house.url}/basemap.pmtiles`, { headers: { range: 'bytes=0-126' } });
  expect(answer.status).toBe(206);
  expect((await answer.arrayBuffer()).byteLength).toBe(127);
});

test('the page is usable before and without the map being ready', async () => {
  const { page, trouble } = await openPage(browser, house.url);
  await page.locator('a[id^="row-"]').first().click();
  await page.waitForSelector('#story-title');
  await mapIdle(page);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test.each([
  ['more-menu', 'fieldset'],
  ['facets', '[data-facet]'],
  ['regions', 'li'],
  ['times', 'li']
])('#%s, opened before the scripts have come, is filled when they come', async (menu, content) => {
  const { page, trouble } = await openPage(browser, 'about:blank');
  trouble.length = 0;
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(house.url, { waitUntil: 'domcontentloaded' });
  await page.locator(`button[popovertarget="${menu}"]`).click();
  expect(await page.locator(`#${menu}`).evaluate((popover) => popover.matches(':popover-open'))).toBe(true);
  release();
  await page.locator(`#${menu}`).locator(content).first().waitFor();
  expect(trouble.filter((line) => !line.startsWith('foreign'))).toEqual([]);
  await page.context().close();
});
