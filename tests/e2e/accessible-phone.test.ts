import { expect, test } from 'vitest';
import { BUSY_MS, GROUPS, openRooms, walkGroup } from './axe-walk.ts';

const rooms = openRooms();

test.each(GROUPS)(
  'axe finds nothing in any state that differs from a desk’s, light or dark, on a phone: %s',
  { timeout: BUSY_MS },
  async (group) => {
    expect(await walkGroup(rooms, group, 'phone')).toEqual({});
  }
);
