import { afterEach, describe, expect, test, vi } from 'vitest';
import { closeMaps, EUROPE, SEEDS, show, showMap, soon, sum } from './map-host.ts';

afterEach(closeMaps);

describe('when something is missing', () => {
  afterEach(() => vi.restoreAllMocks());

  test('without WebGL 2 words stand in the place of the map, and nothing throws', async () => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (this: HTMLCanvasElement, ...args) {
      return args[0] === 'webgl2' ? null : (getContext.apply(this, args as Parameters<typeof getContext>) as never);
    });
    const map = await showMap({ places: SEEDS });
    await soon(() => map.root.dataset.mapState).toBe('failed');
    expect(map.root.textContent).toContain('no WebGL 2');
    expect(map.onerror.mock.lastCall![0]).toBe('webgl');
  });

  test('a style that does not load gives way to our own map', async () => {
    const map = await show({ places: SEEDS, view: EUROPE, styleUrl: 'data:application/json,{' });
    expect(map.onerror.mock.calls[0]![0]).toBe('style');
    await soon(() => sum(map.marks())).toBe(16);
  });

  test('without its tiles the map still has its marks, and says that there is no basemap', async () => {
    const map = await show({ places: SEEDS, view: EUROPE, basemapUrl: '/icon.svg' });
    await soon(() => sum(map.marks())).toBe(16);
    expect(map.onerror.mock.lastCall![0]).toBe('basemap');
  });
});
