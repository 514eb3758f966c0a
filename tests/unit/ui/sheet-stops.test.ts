import { describe, expect, test } from 'vitest';
import { nextStop, settle, type Stop } from '../../../src/lib/ui/sheet-stops.ts';

describe('a dragged sheet settles', () => {
  const rows: [share: number, speed: number, stop: Stop, why: string][] = [
    [0.2, 0, 'peek', 'at the nearest stop'],
    [0.55, 0, 'half', 'at the nearest stop'],
    [0.8, 0, 'full', 'at the nearest stop'],
    [0.2, 2, 'half', 'a flick up goes one on, however short'],
    [0.55, -2, 'half', 'a flick down goes to the next below'],
    [0.45, -2, 'peek', 'a flick down from under half is to the peek'],
    [0.01, -3, 'peek', 'below the lowest there is only the lowest'],
    [1, 3, 'full', 'above the highest there is only the highest']
  ];
  test.each(rows)('share %d at %d a second → %s: %s', (share, speed, stop) => {
    expect(settle(share, speed)).toBe(stop);
  });
});

describe('the handle moves the sheet by key and click', () => {
  const rows: [stop: Stop, key: 'up' | 'down' | 'press', next: Stop][] = [
    ['peek', 'press', 'half'],
    ['half', 'press', 'full'],
    ['full', 'press', 'half'],
    ['full', 'up', 'full'],
    ['half', 'down', 'peek'],
    ['peek', 'down', 'peek']
  ];
  test.each(rows)('%s, %s → %s', (stop, key, next) => {
    expect(nextStop(stop, key)).toBe(next);
  });
});
