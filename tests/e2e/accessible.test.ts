import { expect, test } from 'vitest';
import { BUSY_MS, DESK, GROUPS, openRooms, walk, walkGroup } from './axe-walk.ts';
import { openPage } from './house.ts';
import { scriptless } from './states.ts';

const rooms = openRooms();

test.each(GROUPS)(
  'axe finds nothing in any state, light or dark, on a desk: %s',
  { timeout: BUSY_MS },
  async (group) => {
    expect(await walkGroup(rooms, group, 'desk')).toEqual({});
  }
);

test('axe finds nothing without JavaScript', async () => {
  const { browser, house, story } = rooms;
  const { page } = await openPage(browser, `${house.url}/healthz`, { ...DESK, javaScriptEnabled: false });
  expect(await walk(page, house.url, scriptless(story), 'desk')).toEqual({});
  await page.context().close();
});
