import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { translator } from '../../src/lib/i18n/translate.ts';
import { MESSAGES } from '../../src/lib/i18n/messages/en.ts';
import Legend from '../../src/lib/map/Legend.svelte';
import { PALETTES } from '../../src/lib/map/palette.ts';
import { radius } from '../../src/lib/map/mark-size.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const t = translator('en', MESSAGES);
const box = () => document.querySelector<HTMLDetailsElement>('details.legend')!;
const show = (open: boolean) => render(Legend, { t, scheme: 'light', open });

describe('the legend', () => {
  test.each([true, false])('begins as it is told (open: %s), and axe finds nothing', async (open) => {
    await show(open);
    expect(box().open).toBe(open);
    const { violations } = await axe.run(box());
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('stays as the reader left it', async () => {
    await show(true);
    await page.getByText('Legend').click();
    expect(box().open).toBe(false);
    await cleanup();
    await show(true);
    expect(box().open).toBe(false);
  });

  test('is folded by key', async () => {
    await show(false);
    box().querySelector('summary')!.focus();
    await userEvent.keyboard('{Enter}');
    expect(box().open).toBe(true);
  });

  test('draws marks in the map’s own colours and sizes, hollow as hollow and square as square', async () => {
    await show(true);
    const [place, region, unsure] = box().querySelectorAll('li');
    const { accent, paper } = PALETTES.light;
    const disc = place!.querySelector('circle')!;
    expect(disc.getAttribute('fill')).toBe(accent);
    expect(Number(disc.getAttribute('r'))).toBe(radius(1) + 1);
    expect(region!.querySelector('rect')!.getAttribute('fill')).toBe(accent);
    const hollow = unsure!.querySelector('circle')!;
    expect([hollow.getAttribute('fill'), hollow.getAttribute('stroke')]).toEqual([paper, accent]);
  });
});
