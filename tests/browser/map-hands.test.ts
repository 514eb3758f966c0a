import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { closeMaps, EUROPE, place, placesOf, SEEDS, show, soon } from './map-host.ts';

afterEach(closeMaps);

describe('a label with place, number and newest line', () => {
  test('stands at the mark under the pointer and goes with it', async () => {
    const map = await show({ places: SEEDS, view: EUROPE });
    await map.hoverAt(map.marks().find(({ dataset }) => dataset.key === 'paris')!);
    await soon(() => map.root.textContent).toContain('Paris · 3 stories');
    expect(map.onlabel.mock.lastCall).toEqual(['paris']);
    map.set({ newest: { key: 'paris', line: 'Newest line of Paris' } });
    await soon(() => map.root.textContent).toContain('Newest line of Paris');
    expect(map.onhover.mock.lastCall).toEqual([['paris']]);
    await map.clickPoint(700, 500);
    await soon(() => map.root.textContent).not.toContain('Newest line of Paris');
    expect(map.onlabel.mock.lastCall).toEqual([null]);
  });

  test('of a list row stands at the cluster that its place has gone into', async () => {
    const map = await show({ places: SEEDS, view: { lng: 20, lat: 45, zoom: 1 } });
    map.set({ lit: ['geneva'] });
    await soon(() => map.root.textContent).toContain('Paris +2 · 6 stories');
    map.set({ lit: [] });
    await soon(() => map.root.textContent).not.toContain('Paris +2');
  });

  test('shows markup of the wire as text', async () => {
    const places = placesOf(place('Oslo', [10.75, 59.91], 1));
    const newest = { key: 'oslo', line: '<img src=x onerror=alert(1)>' };
    const map = await show({ places, view: EUROPE, lit: ['oslo'], newest });
    await soon(() => map.root.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('by keyboard', () => {
  test('Tab reaches the marks, arrows go through them in reading order, Enter opens, Tab leaves', async () => {
    const map = await show({ places: SEEDS, view: EUROPE });
    expect(map.marks().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    map.marks()[0]!.focus();
    const order = map.marks().map(({ dataset }) => dataset.key);
    await userEvent.keyboard('{ArrowRight}');
    expect((document.activeElement as HTMLElement).dataset.key).toBe(order[1]);
    await soon(() => map.root.querySelector('strong')?.textContent).toBeTruthy();
    await userEvent.keyboard('{End}{Enter}');
    expect(map.onplace.mock.lastCall).toEqual([order.at(-1)]);
    await userEvent.keyboard('{Tab}');
    expect(map.marks()).not.toContain(document.activeElement);
  });

  test('opening a cluster that falls apart keeps the focus on the map’s marks', async () => {
    const map = await show({ places: SEEDS, view: { lng: 20, lat: 45, zoom: 1 } });
    const cluster = map.marks().find(({ dataset }) => dataset.kind === 'cluster')!;
    cluster.focus();
    await userEvent.keyboard('{Enter}');
    await soon(() => map.oncluster.mock.calls.length).toBe(1);
    await soon(() => cluster.isConnected).toBe(false);
    await soon(() => map.marks().includes(document.activeElement as HTMLButtonElement)).toBe(true);
  });

  test('the buttons leave the pointer to the map', async () => {
    const map = await show({ places: SEEDS, view: EUROPE });
    for (const mark of map.marks()) expect(getComputedStyle(mark).pointerEvents).toBe('none');
  });
});
