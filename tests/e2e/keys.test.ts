import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mapIdle, openBrowser, openHouse, openPage, type House } from './house.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

async function open(path = '/?locale=en', options = {}) {
  const watched = await openPage(browser, house.url + path, options);
  await mapIdle(watched.page);
  return watched;
}

/** What has the focus: its id, else its role or element and its name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing';
    return element.id || element.getAttribute('aria-label') || element.textContent?.trim() || element.tagName;
  });
const rows = (page: Page) => page.locator('#panel a[id^="row-"]').evaluateAll((links) => links.map(({ id }) => id));
const story = (page: Page) => new URL(page.url()).searchParams.get('story');
const said = (page: Page) => page.locator('p.visually-hidden[role=status]').allTextContents();

test('j and k walk the list, o opens, j and k lead on from story to story, u leads back to the row', async () => {
  const { page, trouble } = await open();
  const ids = await rows(page);
  await page.keyboard.press('j');
  expect(await focused(page)).toBe(ids[0]);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  expect(await focused(page)).toBe(ids[1]);
  await page.keyboard.press('o');
  await expect.poll(() => `row-${story(page)}`).toBe(ids[1]);
  await expect.poll(() => focused(page)).toBe('story-title');
  await page.keyboard.press('j');
  await expect.poll(() => `row-${story(page)}`).toBe(ids[2]);
  await expect.poll(() => focused(page)).toBe('story-title');
  await page.keyboard.press('u');
  await expect.poll(() => story(page)).toBe(null);
  await expect.poll(() => focused(page)).not.toBe('nothing');
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('j walks on where the rows of a long list come and go', async () => {
  const { page } = await open();
  const count = (await rows(page)).length;
  for (let at = 0; at < count; at++) await page.keyboard.press('j');
  expect(await focused(page)).toBe((await rows(page)).at(-1));
  // Past the end the focus stays.
  await page.keyboard.press('j');
  expect(await focused(page)).toBe((await rows(page)).at(-1));
  await page.context().close();
});

test('/ searches, m leads to the markers, l to the list; while one types the letters are letters', async () => {
  const { page, trouble } = await open();
  await page.keyboard.press('/');
  expect(await focused(page)).toBe('search');
  await page.keyboard.type('jkolm?');
  expect(await page.locator('#search').inputValue()).toBe('jkolm?');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  expect(await page.evaluate(() => document.activeElement?.matches('.marks button'))).toBe(true);
  await page.keyboard.press('l');
  expect(await focused(page)).toBe('list-title');
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('? lists the keys, takes the focus and gives it back; switched off, the letters do nothing, here and next time', async () => {
  const { page, trouble } = await open();
  await page.keyboard.press('j');
  const row = await focused(page);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await dialog.waitFor();
  expect(await dialog.locator('kbd').count()).toBeGreaterThan(8);
  // Under a dialog the page keeps still.
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await focused(page)).toBe(row);

  // Closed and asked for again before the browser has told of the closing.
  await page.keyboard.press('?');
  await dialog.waitFor();
  await page.evaluate(() => {
    document.querySelector('dialog')!.close();
    dispatchEvent(new KeyboardEvent('keydown', { key: '?' }));
  });
  await dialog.getByRole('checkbox').uncheck();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('j');
  expect(await focused(page)).toBe(row);
  await page.reload();
  await mapIdle(page);
  await page.keyboard.press('j');
  expect(await focused(page)).toBe('nothing');
  // The way to switch them on again needs no key.
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await dialog.getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  expect(await focused(page)).toBe('list-title');
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('a move of the map and a filter are said once they rest; arriving says nothing', async () => {
  const { page, trouble } = await open();
  expect((await said(page)).filter(Boolean)).toEqual([]);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(async () => (await said(page)).join(' ')).toMatch(/^\s*\d+ stor(y|ies) in view, \d+ in \S/);
  await page.goto(`${house.url}/?locale=en`);
  await mapIdle(page);
  await page.getByRole('button', { name: /Region/ }).click();
  await page
    .locator('#regions')
    .getByRole('link', { name: /^Europe,/ })
    .click();
  await expect.poll(async () => (await said(page)).join(' ')).toMatch(/\d+ stories, Europe/);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('Tab goes through the page and out again, in the order in which it is seen, and nothing unseen takes the focus', async () => {
  const { page, trouble } = await open();
  const steps: { inside: string; seen: boolean; marks: boolean }[] = [];
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const part = element.closest('header') ? 'header' : element.closest('#panel') ? 'panel' : 'stage';
      const box = element.getBoundingClientRect();
      return { inside: part, seen: box.width > 0 && box.height > 0, marks: element.matches('.marks button') };
    });
    if (here === null) break;
    steps.push(here);
  }
  expect(steps.length).toBeLessThan(120);
  expect(steps.filter(({ seen }) => !seen)).toEqual([]);
  // One stop for all the markers: Tab leaves the map.
  expect(steps.filter(({ marks }) => marks)).toHaveLength(1);
  const parts = steps.map(({ inside }) => inside).filter((part, at, all) => part !== all[at - 1]);
  expect(parts).toEqual(['header', 'stage', 'panel']);
  expect(trouble).toEqual([]);
  await page.context().close();
});
