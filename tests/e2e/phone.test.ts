import type { Browser, CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atRest, mapIdle, openBrowser, openHouse, openPage, storyIds, type House } from './house.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function open(path = '/') {
  const watched = await openPage(browser, house.url + path, PHONE);
  await mapIdle(watched.page);
  return { ...watched, hand: await watched.page.context().newCDPSession(watched.page) };
}

/** A finger that goes from point to point over so many milliseconds, as the browser's own touch input. */
async function swipe(hand: CDPSession, [x, y]: [number, number], to: [number, number], ms = 300): Promise<void> {
  const steps = 8;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    hand.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [{ x, y }]);
  for (let i = 1; i <= steps; i++) {
    await new Promise((done) => setTimeout(done, ms / steps));
    await touch('touchMove', [{ x: x + ((to[0] - x) * i) / steps, y: y + ((to[1] - y) * i) / steps }]);
  }
  await touch('touchEnd', []);
}

const stopOf = (page: Page) => page.locator('.sheet').getAttribute('data-stop');
const boxOf = async (page: Page, selector: string) => (await page.locator(selector).first().boundingBox())!;
const at = (page: Page) => new URL(page.url()).searchParams.get('at');

test('with the sheet up and down through its stops the map keeps its place, and the list its stories', async () => {
  const { page, trouble } = await open('/?at=5,48,4');
  const rows = page.locator('a[id^="row-"]');
  await expect.poll(() => page.locator('#list-title').textContent()).toMatch(/in beeld/);
  const before = await rows.count();
  for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
    await page.locator('.sheet .handle').press(key);
    await mapIdle(page);
    // The address is written once the map rests.
    await page.waitForTimeout(500);
    expect(at(page), await stopOf(page).then(String)).toBe('5,48,4');
    expect(await rows.count()).toBe(before);
  }
  expect(await page.getByRole('button', { name: 'Terug naar waar ik was' }).count()).toBe(0);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('a finger moves the sheet by its handle, by its head, and down from the top of the list; the list scrolls else', async () => {
  const { page, hand, trouble } = await open();
  const head = await boxOf(page, '#list-title');
  await swipe(hand, [120, head.y + 10], [120, 90]);
  await expect.poll(() => stopOf(page)).toBe('full');
  const list = page.locator('.layer').first();
  await swipe(hand, [200, 700], [200, 400]);
  await expect.poll(() => list.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
  expect(await stopOf(page)).toBe('full');
  // Scrolled down, a pull scrolls back; at the top, the next one lowers the sheet.
  await swipe(hand, [200, 300], [200, 500]);
  expect(await stopOf(page)).toBe('full');
  await list.evaluate((element) => (element.scrollTop = 0));
  await swipe(hand, [200, 300], [200, 650]);
  await expect.poll(() => stopOf(page)).toBe('half');
  await atRest(page);
  const handle = await boxOf(page, '.sheet .handle');
  await swipe(hand, [195, handle.y + 10], [195, 800]);
  await expect.poll(() => stopOf(page)).toBe('peek');
  await atRest(page);
  const low = await boxOf(page, '#list-title');
  await page.touchscreen.tap(40, low.y + 8);
  await expect.poll(() => stopOf(page)).toBe('half');
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('nothing zooms by accident: not a double tap on list or controls, not a field', async () => {
  const { page, hand, trouble } = await open();
  const scale = () => page.evaluate(() => visualViewport!.scale);
  const head = await boxOf(page, '#list-title');
  for (const [x, y] of [
    [100, head.y + 10],
    [300, 600]
  ] as const) {
    for (let i = 0; i < 2; i++) await hand.send('Input.synthesizeTapGesture', { x, y, duration: 20 });
    expect(await scale()).toBe(1);
  }
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('input, select, textarea')]
      .filter((field) => parseFloat(getComputedStyle(field).fontSize) < 16)
      .map((field) => field.outerHTML.slice(0, 80))
  );
  expect(small).toEqual([]);
  const actions = await page.evaluate(() => getComputedStyle(document.documentElement).touchAction);
  expect(actions).toBe('manipulation');
  expect(trouble).toEqual([]);
  await page.context().close();
});

/** WCAG 2.5.8 lets these be smaller: words in a line of text, and the marks on a map, whose touch is 44 px by themselves. */
const EXCEPTED = '.marks button, .maplibregl-ctrl-attrib a, article .body a, p.dateline a';

test('every control is met by a finger: 44 px both ways', async () => {
  const [id] = await storyIds(house.url, 'q=Ramlet');
  const { page, trouble } = await open();
  const small: Record<string, string[]> = {};
  for (const path of ['/', `/?story=${id}`, '/?order=place', '/?region=FJ', '/?place=' + (await aPlace()), '/embed']) {
    await page.goto(house.url + path);
    await mapIdle(page);
    small[path] = await page.evaluate((excepted) => {
      const controls = 'a[href], button, input, select, textarea, summary, [role="switch"], [role="button"]';
      return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((control) => {
        const { width, height } = control.getBoundingClientRect();
        const hidden =
          !control.checkVisibility({ visibilityProperty: true }) || control.closest('.visually-hidden, .skip, .behind');
        const text = (element: Element | null) => element?.textContent?.trim().length ?? 0;
        const inLine =
          getComputedStyle(control).display === 'inline' && text(control.parentElement) > text(control) + 12;
        // What no pointer can meet is there for keys alone.
        const keysOnly = getComputedStyle(control).pointerEvents === 'none';
        if (hidden || inLine || keysOnly || width === 0 || control.matches(excepted)) return [];
        control.scrollIntoView({ block: 'center' });
        const { left, top } = control.getBoundingClientRect();
        // What counts is where a finger meets it: a control may reach further than it looks.
        const met = (x: number, y: number) => {
          const hit = document.elementFromPoint(left + width / 2 + x, top + height / 2 + y);
          return hit !== null && (control.contains(hit) || hit.closest('label')?.contains(control));
        };
        const wide = width >= 43.5 || (met(-21.5, 0) && met(21.5, 0));
        const high = height >= 43.5 || (met(0, -21.5) && met(0, 21.5));
        return wide && high ? [] : [`${control.outerHTML.slice(0, 90)} ${Math.round(width)}×${Math.round(height)}`];
      });
    }, EXCEPTED);
  }
  expect(small).toEqual(Object.fromEntries(Object.keys(small).map((path) => [path, []])));
  expect(trouble).toEqual([]);
  await page.context().close();
});

async function aPlace(): Promise<string> {
  const places = await (await fetch(`${house.url}/api/places`)).json();
  return places.features[0].properties.key;
}

test('a story opened from the sheet has its marker above it, wherever the map was', async () => {
  const { page, trouble } = await open();
  const places: { key: string; name: string }[] = (
    await (await fetch(`${house.url}/api/places?locale=nl`)).json()
  ).features.map((place: { properties: object }) => place.properties);
  // Scrolled towards its end the list has all its stories.
  await page.locator('#panel a[href*="cursor="]').evaluate((link) => link.scrollIntoView());
  await expect.poll(() => page.locator('a[id^="row-"]').count()).toBe(40);
  // It keeps them, and the map goes so near that places stand by themselves.
  await page.getByRole('switch').click();
  await page.locator('.stage canvas').focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('Equal');
  await page.waitForURL(/at=/);
  for (const name of ['Tokio', 'Santiago', 'Kopenhagen', 'Washington']) {
    const { key } = places.find((place) => place.name.startsWith(name))!;
    const [id] = await storyIds(house.url, `place=${key}`);
    // From the lowest stop the sheet comes up with the story.
    await page.locator('.sheet .handle').press('ArrowDown');
    await page.locator(`#row-${id}`).evaluate((row: HTMLElement) => row.click());
    await page.waitForSelector('#story-title');
    await mapIdle(page);
    await atRest(page);
    const sheet = await boxOf(page, '.sheet');
    const stage = await boxOf(page, '.stage');
    const marker = await boxOf(page, `button[data-key="${key}"]`);
    expect(marker.y + marker.height, name).toBeLessThanOrEqual(sheet.y);
    expect(marker.y, name).toBeGreaterThanOrEqual(stage.y);
    expect(marker.x, name).toBeGreaterThanOrEqual(0);
    expect(marker.x + marker.width, name).toBeLessThanOrEqual(390);
    await page.locator('article nav a').last().click();
    await expect.poll(() => page.locator('#story-title').count()).toBe(0);
  }
  expect(trouble).toEqual([]);
  await page.context().close();
});
