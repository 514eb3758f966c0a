import { cleanup, render } from 'vitest-browser-svelte';
import type { ComponentProps } from 'svelte';
import { expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import { MESSAGES } from '../../src/lib/i18n/messages/en.ts';
import { translator } from '../../src/lib/i18n/translate.ts';
import NewsMap from '../../src/lib/map/NewsMap.svelte';
import type { PlaceCollection, PlaceFeature } from '../../src/lib/map/place-data.ts';
import type { LngLat } from '../../src/lib/model/geo.ts';

type Props = ComponentProps<typeof NewsMap>;

/** A place with some stories; keys are the names in small letters. */
export function place(name: string, coordinates: LngLat, articles: number, more: object = {}): PlaceFeature {
  const key = name.toLowerCase();
  const properties = {
    key,
    name,
    country: '',
    precision: 'place' as const,
    articles,
    newest: null,
    fresh: 0,
    confidence: 1
  };
  return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties: { ...properties, ...more } };
}

export const placesOf = (...features: PlaceCollection['features']): PlaceCollection => ({
  type: 'FeatureCollection',
  features
});

/** The middle of Europe: Paris and Moscow are in view. */
export const EUROPE = { lng: 15, lat: 50, zoom: 3.5 };
export const SEEDS = placesOf(
  place('Paris', [2.35, 48.85], 3),
  place('London', [-0.13, 51.51], 2),
  place('Geneva', [6.15, 46.2], 1),
  place('Moscow', [37.62, 55.75], 9),
  place('Kyiv', [30.52, 50.45], 1),
  place('Tokyo', [139.69, 35.69], 2)
);

/** The stories on some marks. */
export const sum = (marks: HTMLElement[]) => marks.reduce((total, mark) => total + Number(mark.dataset.articles), 0);

/** Polls longer than by default: a map drawn by software on a busy machine takes its time. */
export const soon = <T>(look: () => T) => expect.poll(look, { timeout: 15_000 });

export type ShownMap = Awaited<ReturnType<typeof showMap>>;
const open: { close: () => Promise<void> }[] = [];

/** Takes the maps of a test off the page. */
export async function closeMaps(): Promise<void> {
  for (const map of open.splice(0)) await map.close();
}

/** `showMap`, and waits until all is drawn. */
export async function show(props: Parameters<typeof showMap>[0]): Promise<ShownMap> {
  const map = await showMap(props);
  await map.idle();
  return map;
}

/** Shows a real map of 900 × 600 pixels. `closeMaps` takes it away again. */
export async function showMap(props: Partial<Props>) {
  await page.viewport(900, 600);
  const target = document.createElement('div');
  target.style.cssText = 'position:fixed;inset:0';
  document.body.append(target);
  const heard = {
    onplace: vi.fn(),
    oncluster: vi.fn(),
    oncountry: vi.fn(),
    onmove: vi.fn(),
    onhover: vi.fn(),
    onlabel: vi.fn(),
    onerror: vi.fn()
  };
  const base = { places: placesOf(), locale: 'en', t: translator('en', MESSAGES), scheme: 'light' as const };
  const shown = await render(NewsMap, { target, props: { ...base, ...heard, ...props } });
  const root = target.querySelector<HTMLElement>('.news-map')!;
  const pointer = page.elementLocator(root);
  const map = {
    ...heard,
    root,
    set: (change: Partial<Props>) => shown.rerender(change as Props),
    idle: () => soon(() => root.dataset.mapState).toBe('idle'),
    marks: () => [...root.querySelectorAll<HTMLButtonElement>('button[data-key]')],
    /** The middle of a mark's button: where a reader would click. */
    clickAt: (mark: HTMLElement) => pointer.click({ position: middleOf(mark) }),
    hoverAt: (mark: HTMLElement) => pointer.hover({ position: middleOf(mark) }),
    clickPoint: (x: number, y: number) => pointer.click({ position: { x, y } }),
    async close() {
      await cleanup();
      target.remove();
    }
  };
  open.push(map);
  return map;
}

function middleOf(element: HTMLElement): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}
