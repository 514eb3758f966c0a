import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Player } from '../../../src/lib/panel/time/player.svelte.ts';
import { NO_FILTER, type Filter } from '../../../src/lib/model/filter.ts';
import type { Span } from '../../../src/lib/panel/time/span-text.ts';
import TimeMenu from '../../../src/lib/panel/time/TimeMenu.svelte';
import TimeStrip from '../../../src/lib/panel/time/TimeStrip.svelte';
import { expectAccessible, show } from './panel-host.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 2, 2);
const times = { start: START, step: DAY, buckets: [4, 0, 1, 0, 0, 0, 9, 2, 0, 3], unknown: 3 };
const ALL: Pick<Filter, 'from' | 'to' | 'last' | 'undated'> = NO_FILTER;

let written: { span: Span; replace: boolean }[] = [];
const stepsShown = vi.fn();
const ended = vi.fn();

function strip(filter: Partial<Filter> = {}, still = true, zoom: object = {}) {
  const player = new Player(
    async (from) => ({ start: from, step: DAY, arriving: times.buckets, show: stepsShown, end: ended }),
    () => still
  );
  const onspan = async (span: Span, replace: boolean) => void written.push({ span, replace });
  return show(TimeStrip, { times, filter: { ...ALL, ...filter }, player, still, onspan, ...zoom });
}

beforeEach(() => {
  written = [];
  vi.clearAllMocks();
});

const track = () => page.getByRole('group', { name: 'Time', exact: true });
const slider = (name: string) => page.getByRole('slider', { name });
const days = () => written.map(({ span }) => [span.from, span.to].map((time) => time && (time - START) / DAY));

describe('the strip of time', () => {
  test('says what it shows, in words, and is accessible', async () => {
    await strip();
    await expect.element(track()).toBeVisible();
    await expect.element(page.getByText(/^2\s–\s11 March 2026, 19 stories$/).first()).toBeVisible();
    await expect
      .element(page.getByRole('img'))
      .toHaveAccessibleName(/Stories over time: 2\s–\s11 March 2026, 19 stories/);
    await expect.element(page.getByRole('link', { name: '3 no time' })).toHaveAttribute('href', '/?undated=1');
    await expectAccessible();
  });

  test('a span drawn on it is written once, in whole days', async () => {
    await strip();
    await expect.element(track()).toBeVisible();
    const box = track().element().getBoundingClientRect();
    const at = (day: number) => ({
      clientX: box.left + (day * box.width) / 10,
      clientY: box.top + 10,
      pointerId: 1,
      isPrimary: true,
      pointerType: 'mouse',
      bubbles: true
    });
    const target = track().element() as HTMLElement;
    target.setPointerCapture = () => {};
    for (const [type, day] of [
      ['pointerdown', 2.3],
      ['pointermove', 4],
      ['pointermove', 6.6],
      ['pointerup', 6.6]
    ] as const) {
      target.dispatchEvent(new PointerEvent(type, at(day)));
    }
    expect(days()).toEqual([[2, 7]]);
    expect(written[0]!.replace).toBe(false);
  });

  test('a chosen span can be gone into', async () => {
    const onzoom = vi.fn();
    await strip({ from: START + 2 * DAY, to: START + 7 * DAY }, true, { onzoom });
    await page.getByRole('button', { name: 'Zoom in on this span' }).click();
    expect(onzoom).toHaveBeenLastCalledWith({ from: START + 2 * DAY, to: START + 7 * DAY });
    await expectAccessible();
  });

  test('all of time is not gone into', async () => {
    await strip({}, true, { onzoom: vi.fn() });
    await expect.element(track()).toBeVisible();
    expect(page.getByRole('button', { name: /Zoom/ }).elements()).toHaveLength(0);
  });

  test('gone into, an end that is moved to the strip’s own end is written', async () => {
    const onzoom = vi.fn();
    await strip({ from: START + DAY, to: START + 7 * DAY }, true, { onzoom, zoomed: true });
    (slider('Beginning').element() as HTMLElement).focus();
    await userEvent.keyboard('{Home}');
    await page.getByRole('button', { name: 'Zoom out to all time' }).click();
    expect(days()).toEqual([[0, 7]]);
    expect(onzoom).toHaveBeenLastCalledWith(null);
  });

  test('its ends go by keys; one focus is one gesture', async () => {
    await strip({ from: START + 2 * DAY, to: START + 7 * DAY });
    await expect.element(slider('Beginning')).toHaveAttribute('aria-valuetext', 'from 4 March 2026, 10 stories');
    (slider('Beginning').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(slider('Beginning')).toHaveAttribute('aria-valuetext', 'from 5 March 2026, 9 stories');
    await expect.poll(() => days()).toEqual([[3, 7]]);
    await userEvent.keyboard('{Home}');
    await expect
      .poll(() => days())
      .toEqual([
        [3, 7],
        [null, 7]
      ]);
    expect(written.map(({ replace }) => replace)).toEqual([false, true]);
    await userEvent.keyboard('{Escape}');
    expect(days().at(-1)).toEqual([null, null]);
  });

  test('without motion each press is a step, arrows go both ways, and stop gives the focus back', async () => {
    await strip();
    const step = page.getByRole('button', { name: 'Next step (without motion)' });
    await step.click();
    await expect.poll(() => stepsShown.mock.lastCall?.[0]).toBe(1);
    await userEvent.keyboard('{ArrowRight}');
    expect(stepsShown.mock.lastCall?.[0]).toBe(3);
    await userEvent.keyboard('{ArrowLeft}');
    expect(stepsShown.mock.lastCall?.[0]).toBe(1);
    await expect.element(page.getByRole('status').first()).toMatchTextContent('2 March 2026: 4 stories so far');
    await expectAccessible();
    await userEvent.keyboard('{Escape}');
    expect(ended).toHaveBeenCalledOnce();
    await expect.element(step).toHaveFocus();
  });

  test('with motion it plays to its end by itself', async () => {
    await strip({}, false);
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await expect.element(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    await expect.poll(() => stepsShown.mock.lastCall?.[0], { timeout: 10_000 }).toBe(10);
    await expect.element(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  });

  test('says so when no story has a known time', async () => {
    const player = new Player(
      () => Promise.reject(new Error('none')),
      () => true
    );
    const none = { start: null, step: DAY, buckets: [], unknown: 2 };
    await show(TimeStrip, { times: none, filter: ALL, player, still: true, onspan: async () => {} });
    await expect.element(page.getByText('No story here has a known time.')).toBeVisible();
  });
});

test('the menu of times is accessible, and its links keep the rest of the address', async () => {
  const count = async (change: Record<string, string | null>) => (change.last === '24h' ? 1 : 12);
  await show(TimeMenu, { filter: { ...ALL, last: 168 }, count }, { search: 'region=NL&last=7d&story=a' });
  await page.getByRole('button', { name: /7 days/ }).click();
  await expect
    .element(page.getByRole('link', { name: /^Last 24 hours , 1 story/ }))
    .toHaveAttribute('href', '/?region=NL&last=24h');
  await expect.element(page.getByRole('link', { name: /^Last 7 days/ })).toHaveAttribute('aria-current', 'true');
  await expect.element(page.getByRole('link', { name: /^All time/ })).toHaveAttribute('href', '/?region=NL');
  await expectAccessible();
});
