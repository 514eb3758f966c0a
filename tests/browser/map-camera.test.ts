import { afterEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { closeMaps, EUROPE, SEEDS, type ShownMap, show, soon } from './map-host.ts';

afterEach(closeMaps);

describe('the camera', () => {
  test('under reduced motion jumps: the move is over before the next frame', async () => {
    const map = await show({ places: SEEDS, view: EUROPE });
    await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
    map.onmove.mockClear();
    await map.set({ goal: { fit: [-20, -35, 55, 38] } });
    expect(map.onmove).toHaveBeenCalledOnce();
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  });

  test('fits a box into what the padding leaves free, also across 180°', async () => {
    const map = await show({ padding: { top: 0, right: 300, bottom: 0, left: 0 } });
    map.set({ goal: { fit: [177, -21, -178, -12] } });
    await soon(() => map.onmove.mock.lastCall![0].zoom).toBeGreaterThan(4);
    const [west, south, east, north] = map.onmove.mock.lastCall![0].bbox;
    expect(west).toBeLessThan(177);
    expect(west).toBeGreaterThan(150);
    expect(east).toBeGreaterThan(-178);
    expect(south).toBeLessThan(-21);
    expect(north).toBeGreaterThan(-12);
  });

  test('a growing padding moves the last goal out from under it', async () => {
    const map = await show({ places: SEEDS, view: EUROPE });
    map.set({ goal: { center: [2.35, 48.85] } });
    map.set({ padding: { top: 0, right: 400, bottom: 0, left: 0 } });
    await soon(() => Math.round(middle(map, 'paris'))).toBe(250);
  });

  test('reveals only what is hidden', async () => {
    const map = await show({ places: SEEDS, view: EUROPE });
    const { lng } = map.onmove.mock.lastCall![0];
    await map.set({ goal: { reveal: [2.35, 48.85] } });
    await map.idle();
    expect(map.onmove.mock.lastCall![0].lng).toBeCloseTo(lng, 6);
    map.set({ goal: { reveal: [139.69, 35.69] } });
    await soon(() => map.onmove.mock.lastCall![0].lng).toBeCloseTo(139.69, 2);
  });
});

function middle(map: ShownMap, key: string): number {
  const box = map
    .marks()
    .find(({ dataset }) => dataset.key === key)!
    .getBoundingClientRect();
  return box.left + box.width / 2;
}
