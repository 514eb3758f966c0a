import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { findingsInBoth } from './axe.ts';
import { openBlindBrowser, openBrowser, openHouse, openPage, storyIds, type House } from './house.ts';
import { fullFolder, panelStates, type State, WITH_MAP } from './states.ts';

/** A minute on a quiet machine; one that is busy with four others takes its time. */
export const BUSY_MS = 300_000;

export const DESK = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** The page has come to life: the map is drawn and rests, or words stand in its place. */
const READY = '[data-map-state=idle], .stage h2';

/** What a file that walks through the states has open. */
export interface Rooms {
  house: House;
  browser: Browser;
  blind: Browser;
  /** A story with everything that one can have. */
  story: string;
}

/** Opens the full folder's house and both browsers before the tests of a file, and closes them after. */
export function openRooms(): Rooms {
  const rooms = {} as Rooms;
  const folder = fullFolder();
  beforeAll(async () => {
    [rooms.house, rooms.browser, rooms.blind] = await Promise.all([
      openHouse(folder),
      openBrowser(),
      openBlindBrowser()
    ]);
    rooms.story = (await storyIds(rooms.house.url, 'q=Ramlet'))[0]!;
  });
  afterAll(async () => {
    await Promise.all([rooms.browser?.close(), rooms.blind?.close(), rooms.house?.close()]);
    rmSync(folder, { recursive: true });
  });
  return rooms;
}

/** States with the map in them, and those of the panel, which are the same without it and there sooner. */
export const GROUPS = ['map', 'panel'] as const;

/** What axe finds in any state of a group at this size, by the state's name. */
export async function walkGroup(rooms: Rooms, group: (typeof GROUPS)[number], size: 'desk' | 'phone') {
  const [browser, states] = group === 'map' ? [rooms.browser, WITH_MAP] : [rooms.blind, panelStates(rooms.story)];
  const options = { ...(size === 'desk' ? DESK : PHONE), colorScheme: 'light' as const };
  const { page } = await openPage(browser, `${rooms.house.url}/healthz`, options);
  const found = await walk(page, rooms.house.url, states, size);
  await page.context().close();
  return found;
}

/** Goes through the states one after the other, light and dark; what axe finds, by the state's name. */
export async function walk(
  page: Page,
  url: string,
  states: State[],
  size: 'desk' | 'phone'
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [at, { name, path, reach, leave, only }] of states.entries()) {
    if (only === undefined || only === size) {
      if (path) await arrive(page, url + path);
      await reach?.(page);
      const here = await findingsInBoth(page);
      if (here.length > 0) found[name] = here;
    }
    // From one that has an address of its own there is no way to go back.
    const next = states[at + 1];
    if (next && !next.path) await (leave ? leave(page) : page.keyboard.press('Escape'));
  }
  return found;
}

async function arrive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const isStill = await page.evaluate('matchMedia("(scripting: none)").matches');
  if (!isStill && (await page.locator('#map').count()) > 0) await page.waitForSelector(READY);
}
