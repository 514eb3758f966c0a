import { expect, test } from 'vitest';
import { BUSY_MS, openRooms, walkAll } from './axe-walk.ts';

const rooms = openRooms();

test(
  'axe finds nothing in any state that differs from a desk’s, light or dark, on a phone',
  { timeout: BUSY_MS },
  async () => {
    expect(await walkAll(rooms, 'phone')).toEqual({});
  }
);
