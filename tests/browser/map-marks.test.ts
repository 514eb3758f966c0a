import { afterEach, describe, expect, test } from 'vitest';
import type { Goal } from '../../src/lib/map/camera.ts';
import type { MapView } from '../../src/lib/map/map-view.ts';
import { closeMaps, EUROPE, place, placesOf, SEEDS, show, soon, sum } from './map-host.ts';

afterEach(closeMaps);

describe('the marks', () => {
  test('sum up to all stories, in clusters and out of them', async () => {
    const map = await show({ places: SEEDS, view: { lng: 60, lat: 45, zoom: 1 } });
    expect(sum(map.marks())).toBe(18);
    expect(map.marks().some(({ dataset }) => dataset.kind === 'cluster')).toBe(true);
    map.set({ goal: { center: [15, 51], zoom: 3.5 } satisfies Goal });
    await soon(() => map.marks().every(({ dataset }) => dataset.kind === 'place')).toBe(true);
    expect(sum(map.marks())).toBe(16);
  });

  test('follow new data, and keep it when the scheme changes', async () => {
    const map = await show({ places: SEEDS, view: { lng: 60, lat: 45, zoom: 1 } });
    map.set({ places: placesOf(place('Oslo', [10.75, 59.91], 4)) });
    await soon(() => map.marks().map(({ ariaLabel }) => ariaLabel)).toEqual(['Oslo, 4 stories']);
    map.set({ scheme: 'dark' });
    await map.idle();
    expect(sum(map.marks())).toBe(4);
  });

  test('show what is within 180° on either side in one view, and say the box with west > east', async () => {
    const places = placesOf(place('Suva', [178.44, -18.14], 2), place('Apia', [-171.77, -13.83], 1));
    const map = await show({ places, view: { lng: 180, lat: -16, zoom: 4 } });
    expect(sum(map.marks())).toBe(3);
    const [west, south, east, north] = map.onmove.mock.lastCall![0].bbox;
    expect(west).toBeGreaterThan(160);
    expect(east).toBeLessThan(-160);
    expect(south).toBeLessThan(north);
  });
});

test('the number on a mark is as short as the language writes it; one story has none', async () => {
  let view: MapView | null = null;
  const onready = (ready: MapView) => (view = ready);
  const counts = [1, 17, 1234, 12_345, 100_736];
  const places = placesOf(...counts.map((count, i) => place(`Place ${i}`, [-5 + 10 * i, 50], count)));
  await show({ places, view: EUROPE, onready });
  const numbers = view!.map.queryRenderedFeatures({ layers: ['mark-number'] });
  const written = numbers.map(({ properties, layer }) => [
    properties.articles,
    String((layer as { layout?: Record<string, unknown> }).layout?.['text-field'])
  ]);
  expect(Object.fromEntries(written)).toEqual({ 1: '', 17: '17', 1234: '1.2K', 12345: '12K', 100736: '101K' });
});

describe('every click tells something', () => {
  test('a cluster gives all its places and shows them apart', async () => {
    const map = await show({ places: SEEDS, view: { lng: 20, lat: 45, zoom: 1 } });
    const cluster = map.marks().find(({ ariaLabel }) => ariaLabel === 'Paris and 2 other places, 6 stories')!;
    await map.clickAt(cluster);
    await soon(() => map.oncluster.mock.calls.length).toBe(1);
    const [keys, differ] = map.oncluster.mock.lastCall!;
    expect(keys.toSorted()).toEqual(['geneva', 'london', 'paris']);
    expect(differ).toBe(true);
    await soon(() => map.marks().map(({ dataset }) => dataset.key)).toEqual(['london', 'paris', 'geneva']);
    expect(map.oncountry).not.toHaveBeenCalled();
  });

  test('a cluster in one spot gives its places and stays where it is', async () => {
    const places = placesOf(
      place('Beirut', [35.5, 33.89], 2),
      place('Lebanon', [35.5, 33.89], 1, { precision: 'country' })
    );
    const map = await show({ places, view: { lng: 35, lat: 33, zoom: 4 } });
    const moves = map.onmove.mock.calls.length;
    await map.clickAt(map.marks()[0]!);
    await soon(() => map.oncluster.mock.lastCall).toEqual([['beirut', 'lebanon'], false]);
    expect(map.onmove.mock.calls.length).toBe(moves);
  });

  test('a place gives its key, land its country, the sea nothing', async () => {
    const map = await show({ places: SEEDS, view: EUROPE });
    await map.clickAt(map.marks().find(({ dataset }) => dataset.key === 'paris')!);
    expect(map.onplace.mock.lastCall).toEqual(['paris']);
    await map.clickPoint(450, 300);
    expect(map.oncountry.mock.lastCall).toEqual(['CZ', false]);
    map.set({ goal: { center: [-30, 35] } });
    await soon(() => map.onmove.mock.lastCall![0].lng).toBeCloseTo(-30, 3);
    await map.idle();
    await map.clickPoint(450, 300);
    expect(map.oncountry.mock.calls.length + map.onplace.mock.calls.length).toBe(2);
  });

  test('a square, for a whole country, is clicked like a circle', async () => {
    const places = placesOf(place('Sudan', [30, 15], 1, { precision: 'country' }));
    const map = await show({ places, view: { lng: 30, lat: 15, zoom: 4 } });
    await map.clickPoint(455, 304);
    expect(map.onplace.mock.lastCall).toEqual(['sudan']);
  });
});

describe('what is new', () => {
  const NOW = Date.UTC(2026, 10, 22, 12);
  const DAY = 86_400_000;
  /** Two places that join at a low zoom, the first with some of its stories younger than a day. */
  const pair = (articles: number, fresh: number, newest = NOW - DAY) =>
    placesOf(place('Beirut', [35.5, 33.89], articles, { fresh, newest }), place('Sidon', [35.37, 33.56], 2));
  const donuts = (view: MapView) => view.map.listImages().filter((id) => id.startsWith('dateline-donut-'));

  test.each([
    [14, 8, ['dateline-donut-18-8'], 'half of 16: eight sixteenths, at the cluster’s own radius'],
    [14, 0, [], 'nothing new: the thin ring alone'],
    [998, 1, ['dateline-donut-28-1'], 'one of a thousand is never nothing'],
    [998, 998, ['dateline-donut-28-15'], 'all but two are never all']
  ])('of %d stories %d are younger than a day: %j, %s', async (articles, fresh, images) => {
    let view: MapView | null = null;
    await show({
      places: pair(articles, fresh),
      view: { lng: 35, lat: 33, zoom: 4 },
      now: NOW,
      onready: (ready: MapView) => (view = ready)
    });
    await soon(() => donuts(view!)).toEqual(images);
  });

  test('within the hour has a ring, a place and a cluster alike', async () => {
    let view: MapView | null = null;
    const onready = (ready: MapView) => (view = ready);
    const map = await show({ places: pair(3, 1, NOW - DAY), view: { lng: 35, lat: 33, zoom: 4 }, now: NOW, onready });
    const ringed = () => view!.map.queryRenderedFeatures({ layers: ['mark-halo'] }).length;
    expect(ringed()).toBe(0);
    map.set({ places: pair(3, 1, NOW - 60_000) });
    await soon(ringed).toBe(1);
    map.set({ goal: { center: [35.5, 33.7], zoom: 9 } satisfies Goal });
    await soon(() => map.marks().length).toBe(2);
    await soon(ringed).toBe(1);
  });
});
