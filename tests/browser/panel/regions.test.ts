import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import RegionPicker from '../../../src/lib/panel/RegionPicker.svelte';
import { expectAccessible, show } from './panel-host.ts';

const counts = { '001': 9, NL: 3, BE: 1, JP: 5 };
const links = () => page.getByRole('dialog').getByRole('link').elements();
const focused = () => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Following a link would leave the test's page: it is noted instead. */
let followed: string | null = null;
beforeEach(() => {
  followed = null;
  document.onclick = (event) => {
    const link = (event.target as Element).closest('a');
    if (link) event.preventDefault();
    followed = link?.getAttribute('href') ?? followed;
  };
});

describe('the region list', () => {
  test('shows regions with stories as links that keep the other filters, the chosen one marked', async () => {
    await show(RegionPicker, { chosen: ['155'], counts }, { search: 'region=155&q=ferry&story=a' });
    await page.getByRole('button', { name: /Western Europe/ }).click();
    const names = () => links().map((link) => link.textContent?.replace(/\s+/g, ' ').trim());
    // The lists come when they are first asked for.
    await expect
      .poll(names)
      .toEqual([
        'World 9',
        'Asia 5',
        'Eastern Asia 5',
        'Japan 5',
        'Europe 4',
        'Western Europe 4',
        'Belgium 1',
        'Netherlands 3'
      ]);
    await expect
      .element(page.getByRole('link', { name: 'Japan, 5 stories' }))
      .toHaveAttribute('href', '/?region=JP&q=ferry');
    await expect.element(page.getByRole('link', { name: 'World, 9 stories' })).toHaveAttribute('href', '/?q=ferry');
    await expect.element(page.getByRole('link', { name: /^Western Europe/ })).toHaveAttribute('aria-current', 'true');
    await expectAccessible();
  });

  test('finds a country without stories, by its name in any of the languages', async () => {
    await show(RegionPicker, { chosen: [], counts }, { locale: 'nl' });
    await page.getByRole('button', { name: /Wereld/ }).click();
    await userEvent.type(page.getByRole('searchbox'), 'allemagne');
    await expect.element(page.getByRole('link', { name: /^Duitsland/ })).toHaveAttribute('href', '/?region=DE');
  });

  test('says so when nothing is called that', async () => {
    await show(RegionPicker, { chosen: [], counts });
    await page.getByRole('button', { name: /World/ }).click();
    await userEvent.type(page.getByRole('searchbox'), 'qqqq');
    await expect.element(page.getByRole('status')).toMatchTextContent('No region or country is called “qqqq”.');
  });

  test('is walked by arrow keys, chosen from by Enter, and closed by Escape with the focus back on its button', async () => {
    await show(RegionPicker, { chosen: [], counts });
    const button = page.getByRole('button', { name: /World/ });
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('searchbox')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('Asia 5');
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('Netherlands 3');
    await userEvent.keyboard('{Home}');
    await expect.element(page.getByRole('searchbox')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(button).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.type(page.getByRole('searchbox'), 'japan{Enter}');
    expect(followed).toBe('/?region=JP');
  });
});

describe('the switch between where and what', () => {
  const about = { chosen: [], counts: { RU: 4, NL: 2 } };

  test('shows the countries that stories are about, as links that keep where they were filed', async () => {
    await show(RegionPicker, { chosen: ['NL'], counts, about }, { search: 'region=NL' });
    await page.getByRole('button', { name: /Netherlands/ }).click();
    await userEvent.click(page.getByText('About', { exact: true }));
    const names = links().map((link) => link.textContent?.replace(/\s+/g, ' ').trim());
    expect(names).toEqual(['World', 'Russia 4', 'Netherlands 2']);
    await expect
      .element(page.getByRole('link', { name: 'Russia, 4 stories' }))
      .toHaveAttribute('href', '/?region=NL&about=RU');
    await expectAccessible();
    await userEvent.type(page.getByRole('searchbox'), 'fiji{Enter}');
    expect(followed).toBe('/?region=NL&about=FJ');
  });

  test('begins with what the address narrows, and the button says it', async () => {
    await show(RegionPicker, { chosen: [], counts, about: { ...about, chosen: ['RU'] } }, { search: 'about=RU' });
    await page.getByRole('button', { name: /about Russia/ }).click();
    await expect.element(page.getByRole('link', { name: /^Russia/ })).toHaveAttribute('aria-current', 'true');
    await expect.element(page.getByRole('link', { name: 'World' })).toHaveAttribute('href', '/');
  });
});

describe('several regions at once', () => {
  const visited = () => {
    const visit = vi.fn();
    return { visit, last: () => visit.mock.lastCall?.[0] as string | undefined };
  };

  test('a box adds a region or takes it away, and the list stays open', async () => {
    const { visit, last } = visited();
    await show(RegionPicker, { chosen: ['NL'], counts, visit }, { search: 'region=NL&q=ferry' });
    await page.getByRole('button', { name: /Netherlands/ }).click();
    await expect.element(page.getByLabelText('Also Netherlands')).toBeChecked();
    await userEvent.click(page.getByLabelText('Also Japan'));
    expect(last()).toBe('/?region=NL,JP&q=ferry');
    await userEvent.click(page.getByLabelText('Also Netherlands'));
    expect(last()).toBe('/?q=ferry');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(followed).toBeNull();
    await expectAccessible();
  });

  test('Space ticks the row in focus, Enter chooses it alone', async () => {
    const { visit, last } = visited();
    await show(RegionPicker, { chosen: ['NL'], counts, visit }, { search: 'region=NL' });
    await page.getByRole('button', { name: /Netherlands/ }).click();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('Asia 5');
    await userEvent.keyboard(' ');
    expect(last()).toBe('/?region=NL,142');
    expect(focused()).toBe('Asia 5');
    await userEvent.keyboard('{Enter}');
    expect(followed).toBe('/?region=142');
  });

  test('a chosen region without stories stays in the list, so that it can be taken away', async () => {
    await show(RegionPicker, { chosen: ['FJ', 'NL'], counts }, { search: 'region=FJ,NL' });
    await page.getByRole('button', { name: /2 regions/ }).click();
    await expect.element(page.getByLabelText('Also Fiji')).toBeChecked();
  });
});

describe('regions within a country', () => {
  const fetchAdmin1 = vi.fn(async (country: string) => {
    if (country === 'JP') throw new Error('no network');
    return [
      { key: `${country}.11`, name: 'South Holland', articles: 2 },
      { key: `${country}.07`, name: 'North Holland', articles: 1 }
    ];
  });

  test('a country unfolds into its own regions with their stories; they are links and boxes as the others are', async () => {
    const visit = vi.fn();
    await show(RegionPicker, { chosen: [], counts, fetchAdmin1, visit });
    await page.getByRole('button', { name: /World/ }).click();
    await userEvent.click(page.getByRole('button', { name: 'Regions of Netherlands' }));
    await expect
      .element(page.getByRole('link', { name: 'South Holland, 2 stories' }))
      .toHaveAttribute('href', '/?region=NL.11');
    await userEvent.click(page.getByLabelText('Also North Holland'));
    expect(visit).toHaveBeenLastCalledWith('/?region=NL.07');
    await expectAccessible();
    await userEvent.click(page.getByRole('button', { name: 'Regions of Netherlands' }));
    await expect.element(page.getByRole('link', { name: /South Holland/ })).not.toBeInTheDocument();
  });

  test('unfold by themselves where the country or one of them is chosen, and the button names the chosen one', async () => {
    const codeNames = { 'NL.11': 'South Holland' };
    await show(RegionPicker, { chosen: ['NL.11'], counts, fetchAdmin1, codeNames }, { search: 'region=NL.11' });
    await page.getByRole('button', { name: /South Holland/ }).click();
    await expect.element(page.getByLabelText('Also South Holland')).toBeChecked();
  });

  test('unfold by the arrow keys', async () => {
    await show(RegionPicker, { chosen: [], counts, fetchAdmin1 });
    await page.getByRole('button', { name: /World/ }).click();
    await userEvent.keyboard('{End}');
    await userEvent.keyboard('{ArrowDown}{End}');
    expect(focused()).toBe('Netherlands 3');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByRole('link', { name: /South Holland/ })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('South Holland 2');
  });

  test('say so when they cannot be fetched', async () => {
    await show(RegionPicker, { chosen: [], counts, fetchAdmin1 });
    await page.getByRole('button', { name: /World/ }).click();
    await userEvent.click(page.getByRole('button', { name: 'Regions of Japan' }));
    await expect.element(page.getByText('The regions of Japan could not be fetched.')).toBeVisible();
  });
});

describe('the search for regions within countries', () => {
  const hits = [
    { key: 'NL.11', name: 'South Holland', country: 'NL', fit: 0, articles: 2 },
    { key: 'NL.07', name: 'North Holland', country: 'NL', fit: 2, articles: 1 }
  ];

  test('says nothing is missing before it knows, and Enter waits for what is found', async () => {
    const { promise, resolve } = Promise.withResolvers<typeof hits>();
    const findAdmin1 = vi.fn(() => promise);
    await show(RegionPicker, { chosen: [], counts, findAdmin1 });
    await page.getByRole('button', { name: /World/ }).click();
    await userEvent.type(page.getByRole('searchbox'), 'zuid-h{Enter}');
    await vi.waitFor(() => expect(findAdmin1).toHaveBeenLastCalledWith('zuid-h', expect.anything()));
    await expect.element(page.getByRole('status')).not.toBeInTheDocument();
    resolve(hits);
    await expect.poll(() => followed).toBe('/?region=NL.11');
  });

  test('shows them with their country and their stories', async () => {
    await show(RegionPicker, { chosen: [], counts, findAdmin1: async () => hits });
    await page.getByRole('button', { name: /World/ }).click();
    await userEvent.type(page.getByRole('searchbox'), 'zuid-h');
    await expect
      .element(page.getByRole('link', { name: 'South Holland · Netherlands, 2 stories' }))
      .toHaveAttribute('href', '/?region=NL.11');
    await expectAccessible();
  });

  test('shows what is unfolded under its country once', async () => {
    const fetchAdmin1 = async () => [{ key: 'NL.11', name: 'South Holland', articles: 2 }];
    const findAdmin1 = async () => hits;
    await show(RegionPicker, { chosen: ['NL'], counts, fetchAdmin1, findAdmin1 }, { search: 'region=NL' });
    await page.getByRole('button', { name: /Netherlands/ }).click();
    await userEvent.type(page.getByRole('searchbox'), 'nether');
    await expect.element(page.getByRole('link', { name: /^North Holland/ })).toBeVisible();
    expect(page.getByRole('link', { name: /^South Holland/ }).elements()).toHaveLength(1);
  });

  test('finds the world’s regions when the server cannot be had', async () => {
    const findAdmin1 = () => Promise.reject(new Error('no network'));
    await show(RegionPicker, { chosen: [], counts, findAdmin1 });
    await page.getByRole('button', { name: /World/ }).click();
    await userEvent.type(page.getByRole('searchbox'), 'japan{Enter}');
    await expect.poll(() => followed).toBe('/?region=JP');
  });
});
