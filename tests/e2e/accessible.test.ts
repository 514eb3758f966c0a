import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingsInBoth } from './axe.ts';
import { openBrowser, openHouse, openPage, storyIds, type House } from './house.ts';
import { fullFolder, panelStates, scriptless, type State, WITH_MAP } from './states.ts';

const folder = fullFolder();
let house: House;
let browser: Browser;
/** Without WebGL. */
let blind: Browser;

beforeAll(async () => {
  [house, browser, blind] = await Promise.all([openHouse(folder), openBrowser(), openBrowser('--disable-3d-apis')]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), blind?.close(), house?.close()]);
  rmSync(folder, { recursive: true });
});

/** Half a minute on a quiet machine; one that is busy with four others takes its time. */
const BUSY_MS = 300_000;

/** The page has come to life: the map is drawn and rests, or words stand in its place. */
const READY = '[data-map-state=idle], .stage h2';

const SIZES = {
  desk: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
};

/** Looks at each state in turn, light and dark; what axe finds, by the state's name. */
async function walk(page: Page, states: State[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const note = (name: string, here: string[]) => here.length > 0 && (found[name] = here);
  for (const { name, path, reach, leave } of states) {
    if (path) await page.goto(house.url + path);
    const lives =
      path &&
      (await page.locator('#map').count()) > 0 &&
      !(await page.evaluate('matchMedia("(scripting: none)").matches'));
    if (lives) await page.waitForSelector(READY);
    await reach?.(page);
    note(name, await findingsInBoth(page));
    await (leave ? leave(page) : page.keyboard.press('Escape'));
  }
  return found;
}

test('axe finds nothing without JavaScript', async () => {
  const [id] = await storyIds(house.url, 'q=Ramlet');
  const { page } = await openPage(browser, `${house.url}/healthz`, { ...SIZES.desk, javaScriptEnabled: false });
  expect(await walk(page, scriptless(id!))).toEqual({});
  await page.context().close();
});

test.each(Object.entries(SIZES))(
  'axe finds nothing in any state, light or dark: %s',
  { timeout: BUSY_MS },
  async (size, options) => {
    const [id] = await storyIds(house.url, 'q=Ramlet');
    const groups = [
      [browser, WITH_MAP],
      [blind, panelStates(id!)]
    ] as const;
    const found: Record<string, string[]> = {};
    for (const [sight, states] of groups) {
      const { page } = await openPage(sight, `${house.url}/healthz`, { ...options, colorScheme: 'light' });
      const mine = states.filter(({ only }) => only === undefined || only === size);
      Object.assign(found, await walk(page, mine));
      await page.context().close();
    }
    expect(found).toEqual({});
  }
);
