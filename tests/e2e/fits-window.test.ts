import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumArgs, executablePath } from '../chromium.ts';
import { mapIdle, openHouse, openPage, storyIds, type House } from './house.ts';

/** Pages whose parts scroll, never the window: pixels of the window. */
const SIZES = [
  [1440, 900],
  [1024, 768],
  [700, 500],
  [390, 844],
  [320, 480]
] as const;
/** Frames that other pages give the map. */
const FRAMES = [
  [800, 600],
  [480, 320],
  [300, 400]
] as const;
const WHEEL = 240;

let house: House;
let browser: Browser;

beforeAll(async () => {
  house = await openHouse();
  // Headless Chromium hides scrollbars, and with them what this file looks for.
  browser = await chromium.launch({
    executablePath,
    args: chromiumArgs,
    ignoreDefaultArgs: ['--hide-scrollbars']
  });
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

const open = (path: string, [width, height]: readonly [number, number]) =>
  openPage(browser, house.url + path, { viewport: { width, height } });

/** What keeps the page from fitting; empty where it fits. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
    const found: string[] = [];
    if (clientWidth < innerWidth) found.push('a vertical scrollbar');
    if (clientHeight < innerHeight) found.push('a horizontal scrollbar');
    if (scrollHeight > clientHeight) found.push(`${scrollHeight - clientHeight} px too tall`);
    if (scrollWidth > clientWidth) found.push(`${scrollWidth - clientWidth} px too wide`);
    return found;
  });
}

/** The page has come to rest: the keys and what is said to those who listen are there. */
async function settled(page: Page): Promise<void> {
  await mapIdle(page);
  await page.locator('p[role="status"].visually-hidden').first().waitFor({ state: 'attached' });
}

test('a window that scrolls shows it here', async () => {
  const { page } = await open('/', SIZES[0]);
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('hr'), { style: 'height:1px' })));
  expect(await overflow(page)).toContain('a vertical scrollbar');
  await page.context().close();
});

/** What keeps the page from fitting, at every size; the map's page goes from desk to phone as its window does. */
async function overflows(page: Page, sizes: readonly (readonly [number, number])[]): Promise<string[]> {
  const found: string[] = [];
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    // Two frames: what follows a size has been told of it and has been drawn.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    found.push(...(await overflow(page)).map((what) => `${width} × ${height}: ${what}`));
  }
  return found;
}

test.each(['/', '/?q=zzzz', '/?order=place', '/?story='])('the map’s page fits every window: %s', async (path) => {
  const [story] = await storyIds(house.url, '');
  const { page, trouble } = await open(path.replace(/story=$/, `story=${story}`), SIZES[0]);
  await settled(page);
  expect(await overflows(page, SIZES)).toEqual([]);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('with a menu open it still fits', async () => {
  const { page, trouble } = await open('/', SIZES[0]);
  await settled(page);
  const menus = await page
    .locator('button[popovertarget]')
    .evaluateAll((buttons) => buttons.map((each) => each.getAttribute('popovertarget')!));
  expect(menus).toEqual(expect.arrayContaining(['regions', 'times', 'facets', 'more-menu', 'area-menu']));
  for (const menu of menus) {
    await page.evaluate((id) => document.getElementById(id)!.showPopover(), menu);
    await page.locator(`#${menu} :is(a, button, input)`).first().waitFor({ state: 'attached' });
    expect(await overflows(page, SIZES), menu).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await page.locator('body').press('?');
  await page.locator('#shortcuts').waitFor();
  expect(await overflows(page, SIZES), 'the list of keys').toEqual([]);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test.each(['/embed', '/embed?story='])('an embed fits every frame: %s', async (path) => {
  const [story] = await storyIds(house.url, '');
  const { page, trouble } = await open(path.replace(/story=$/, `story=${story}`), FRAMES[0]);
  await settled(page);
  expect(await overflows(page, FRAMES)).toEqual([]);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('the wheel over an embed scrolls the page around it: over the map at once, over the list once that is at its end', async () => {
  const { page } = await openPage(browser, `${house.url}/healthz`);
  await page.route(`${house.url}/host`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<body style="margin:0;height:4000px"><iframe src="/embed" style="display:block;width:900px;height:600px"></iframe>`
    })
  );
  await page.goto(`${house.url}/host`);
  const frame = page.frames().find((each) => each.url().endsWith('/embed'))!;
  await frame.waitForFunction(() => document.querySelector('[data-map-state="idle"]') !== null, null, {
    timeout: 30_000
  });
  const scrolled = () => page.evaluate(() => scrollY);

  await page.mouse.move(200, 300);
  await page.mouse.wheel(0, WHEEL);
  await expect.poll(scrolled, { message: 'over the map' }).toBe(WHEEL);

  await page.evaluate(() => scrollTo(0, 0));
  await frame
    .locator('#panel .layer')
    .first()
    .evaluate((list) => list.scrollTo(0, list.scrollHeight));
  await page.mouse.move(800, 300);
  // The list may still grow at its end: it is asked until it has no more.
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, WHEEL);
        return scrolled();
      },
      { message: 'over the end of the list' }
    )
    .toBeGreaterThan(0);
  await page.context().close();
});
