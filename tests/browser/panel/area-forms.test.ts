import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { FoundPlace } from '../../../src/lib/model/place.ts';
import NearForm from '../../../src/lib/panel/area/NearForm.svelte';
import NumbersForm from '../../../src/lib/panel/area/NumbersForm.svelte';
import { expectAccessible, show } from './panel-host.ts';

const springfield = (key: string, region: string): FoundPlace => ({
  key,
  name: 'Springfield',
  country: 'US',
  region,
  kind: region === 'Missouri' ? 'city' : 'place',
  people: region === 'Missouri' ? 169000 : 0,
  lng: -93,
  lat: 37
});
const search = vi.fn(async (typed: string) => {
  if (typed === 'boom') throw new Error('no network');
  return typed.startsWith('spr') ? [springfield('g1', 'Missouri'), springfield('g2', 'Illinois')] : [];
});
const options = () => page.getByRole('option').elements();

describe('around a place', () => {
  test('the name is completed: namesakes told apart, walked by arrow keys, taken by Enter', async () => {
    const onset = vi.fn();
    await show(NearForm, { search, onset });
    const field = page.getByRole('combobox', { name: 'Place' });
    await userEvent.type(field, 'spr');
    await expect.poll(() => options().length).toBe(2);
    expect(options().map((option) => option.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'Springfield Missouri, United States large city · 169,000 inhabitants',
      'Springfield Illinois, United States place'
    ]);
    await expectAccessible();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(page.getByRole('option', { name: /Illinois/ })).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveValue('Springfield');
    expect(onset).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Show stories' }).click();
    expect(onset).toHaveBeenCalledWith({ kind: 'circle', at: [-93, 37], km: 100, place: 'g2' });
  });

  test('a tap chooses, the field keeps the focus, Escape closes the list and the down arrow opens it again', async () => {
    await show(NearForm, { search, onset: vi.fn() });
    const field = page.getByRole('combobox', { name: 'Place' });
    await userEvent.type(field, 'spr');
    await expect.poll(() => options().length).toBe(2);
    await userEvent.keyboard('{Escape}');
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(field).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(page.getByRole('option', { name: /Illinois/ }));
    await expect.element(field).toHaveValue('Springfield');
    await expect.element(field).toHaveFocus();
  });

  test('the option that the arrow keys reach is in sight, however long the list', async () => {
    const many = Array.from({ length: 8 }, (_, at) => springfield(`g${at}`, `Region ${at}`));
    await show(NearForm, { search: async () => many, onset: vi.fn() });
    await userEvent.type(page.getByRole('combobox', { name: 'Place' }), 'spr');
    await expect.poll(() => options().length).toBe(8);
    await userEvent.keyboard('{ArrowDown>8/}');
    const bottom = (element: Element) => element.getBoundingClientRect().bottom;
    await expect.element(page.getByRole('option', { name: /Region 7/ })).toHaveAttribute('aria-selected', 'true');
    expect(bottom(options()[7]!)).toBeLessThanOrEqual(bottom(page.getByRole('listbox').element()) + 1);
  });

  test('the radius goes by a slider with steps and by a field, which follow each other', async () => {
    const onset = vi.fn();
    await show(NearForm, { search, onset, given: { name: 'Oslo', key: 'g3', km: 100 } });
    const slider = page.getByRole('slider', { name: 'Radius in km' });
    await expect.element(slider).toHaveAttribute('aria-valuetext', 'Radius: 100 km');
    (slider.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByRole('textbox', { name: 'Radius in km' })).toHaveValue('250');
    await userEvent.fill(page.getByRole('textbox', { name: 'Radius in km' }), '12,5');
    await expect.element(slider).toHaveAttribute('aria-valuetext', 'Radius: 10 km');
    await page.getByRole('button', { name: 'Show stories' }).click();
    expect(onset).toHaveBeenCalledWith(expect.objectContaining({ km: 12.5, place: 'g3' }));
  });

  test('a name that nobody knows, a search that fails, and no place at all are said', async () => {
    const onset = vi.fn();
    await show(NearForm, { search, onset });
    const field = page.getByRole('combobox', { name: 'Place' });
    await userEvent.type(field, 'qqq');
    await expect.element(page.getByText('No place is called “qqq”.')).toBeVisible();
    await userEvent.fill(field, 'boom');
    await expect.element(page.getByText('The places could not be searched. Try again.')).toBeVisible();
    await page.getByRole('button', { name: 'Show stories' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('Place: got “boom”');
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    expect(onset).not.toHaveBeenCalled();
    await expectAccessible();
  });
});

describe('by numbers', () => {
  test('a mistake is said with its field, which takes the focus; mended, it is set', async () => {
    const onset = vi.fn();
    await show(NumbersForm, { drawn: { kind: 'rectangle', box: [3, 50, 7, 53] }, onset });
    await userEvent.fill(page.getByRole('textbox', { name: 'South' }), '54');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toMatchTextContent('South: got 54, which lies above north (53)');
    await expect.element(page.getByRole('textbox', { name: 'South' })).toHaveFocus();
    await expectAccessible();
    await userEvent.fill(page.getByRole('textbox', { name: 'South' }), '50°30′N');
    await userEvent.keyboard('{Enter}');
    expect(onset).toHaveBeenCalledWith({ kind: 'rectangle', box: [3, 50.5, 7, 53] });
  });

  test.each(['Circle', 'Polygon'])('a %s has fields of its own, and axe finds nothing', async (kind) => {
    await show(NumbersForm, { drawn: null, onset: vi.fn() });
    await page.getByRole('radio', { name: kind }).click();
    const field = page.getByRole('textbox', { name: kind === 'Circle' ? 'Middle' : 'Corners' });
    await expect.element(field).toBeVisible();
    await expectAccessible();
  });
});
