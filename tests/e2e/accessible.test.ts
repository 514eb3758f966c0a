import { expect, test } from 'vitest';
import { BUSY_MS, DESK, openRooms, walk, walkAll } from './axe-walk.ts';
import { openPage } from './house.ts';
import { scriptless } from './states.ts';

const rooms = openRooms();

test('axe finds nothing in any state, light or dark, on a desk', { timeout: BUSY_MS }, async () => {
  expect(await walkAll(rooms, 'desk')).toEqual({});
});

test('axe finds nothing without JavaScript', async () => {
  const { browser, house, story } = rooms;
  const { page } = await openPage(browser, `${house.url}/healthz`, { ...DESK, javaScriptEnabled: false });
  expect(await walk(page, house.url, scriptless(story), 'desk')).toEqual({});
  await page.context().close();
});
