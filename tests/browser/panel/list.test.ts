import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { NO_FILTER } from '../../../src/lib/model/filter.ts';
import Problems from '../../../src/lib/panel/Problems.svelte';
import StoryList from '../../../src/lib/panel/StoryList.svelte';
import { desk, expectAccessible, MINUTE, NOW, placeCount, show, storyPlace, summary } from './panel-host.ts';

const nothing = async () => ({ articles: [], next: null, total: 0 });

describe('a row', () => {
  test('says where, who and how old, with the exact time on hover, and links to its story under the filter', async () => {
    await show(StoryList, { desk: desk([summary('a')]), openStory: null, fetchMore: nothing }, { search: 'region=NO' });
    const row = page.getByRole('link', { name: /ferry a/ });
    await expect.element(row).toHaveAttribute('href', '/?region=NO&story=a');
    await expect.element(row).toMatchTextContent(/Oslo\s+ANP · Reuters\s+20 min ago\s+The ferry a leaves/);
    const time = row.element().querySelector('time')!;
    expect(time.dateTime).toBe('2026-03-14T11:40:00.000Z');
    expect(time.title).toMatch(/Saturday,? 14 March 2026.*11:40/);
  });

  test('older than a week shows its day, and an unknown time says so', async () => {
    const old = summary('old', { published: NOW - 9 * 24 * 60 * MINUTE });
    const unknown = summary('unknown', { published: null });
    await show(StoryList, { desk: desk([old, unknown]), openStory: null, fetchMore: nothing });
    await expect.element(page.getByRole('link', { name: /ferry old/ })).toMatchTextContent('5 Mar 2026');
    await expect.element(page.getByRole('link', { name: /ferry unknown/ })).toMatchTextContent('time unknown');
  });

  test('filed from two places names both; without a place it shows what was printed', async () => {
    const both = summary('both', { places: [storyPlace('Oslo', 'NO'), storyPlace('Bergen', 'NO')] });
    const none = summary('none', { places: [], unplaced: ['ATLANTIS'] });
    await show(StoryList, { desk: desk([both, none]), openStory: null, fetchMore: nothing });
    await expect.element(page.getByText('Oslo / Bergen')).toBeVisible();
    await expect.element(page.getByText('ATLANTIS')).toBeVisible();
  });

  test('of the open story is marked', async () => {
    await show(StoryList, { desk: desk([summary('a')]), openStory: 'a', fetchMore: nothing });
    await expect.element(page.getByRole('link', { name: /ferry a/ })).toHaveAttribute('aria-current', 'true');
  });
});

describe('the list', () => {
  test('counts in the reader’s language', async () => {
    const shown = desk([summary('a')], { placeCount: 25, total: 40 });
    await show(StoryList, { desk: shown, openStory: null, fetchMore: nothing }, { locale: 'nl' });
    await expect.element(page.getByRole('heading', { name: '40 berichten' })).toBeVisible();
    await expect.element(page.getByText('25 plaatsen')).toBeVisible();
  });

  test('of one place names it once, in its head', async () => {
    const filter = { ...NO_FILTER, places: ['oslo'] };
    const shown = desk([summary('a')], { filter, chosen: [placeCount('Oslo', 1)] });
    await show(StoryList, { desk: shown, openStory: null, fetchMore: nothing }, { search: 'place=oslo' });
    await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(/^Oslo\s*1 story$/);
    expect(page.getByRole('link', { name: /ferry a/ }).element().textContent).not.toContain('Oslo');
  });

  test('of a cluster stands under its places with their counts, and leads back to all', async () => {
    const articles = [summary('a'), summary('b', { places: [storyPlace('Bergen', 'NO')] })];
    const filter = { ...NO_FILTER, places: ['bergen', 'oslo'] };
    const chosen = [placeCount('Bergen', 1), placeCount('Oslo', 9)];
    const shown = desk(articles, { filter, chosen, placeCount: 2, total: 10 });
    await show(StoryList, { desk: shown, openStory: null, fetchMore: nothing }, { search: 'place=bergen,oslo' });
    const sections = page.getByRole('heading', { level: 2 }).elements();
    expect(sections.map((heading) => heading.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'Oslo 9 stories',
      'Bergen 1 story'
    ]);
    await expect.element(page.getByRole('link', { name: 'Back to the list' })).toHaveAttribute('href', '/');
    await expectAccessible();
  });

  test('appends the next page where it is, and keeps what is there when that fails', async () => {
    let fails = true;
    const fetchMore = async (cursor: string) => {
      if (fails) throw new Error(cursor);
      return { articles: [summary('b')], next: null, total: 2 };
    };
    await show(StoryList, { desk: desk([summary('a')], { next: 'c1', total: 2 }), openStory: null, fetchMore });
    const more = page.getByRole('link', { name: 'More stories' });
    await expect.element(more).toHaveAttribute('href', '/?cursor=c1');
    await more.click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/could not be fetched/);
    await expect.element(page.getByRole('link', { name: /ferry a/ })).toBeVisible();
    fails = false;
    await more.click();
    await expect.element(page.getByRole('link', { name: /ferry b/ })).toBeVisible();
    expect(more.elements()).toEqual([]);
  });
});

describe('an empty list', () => {
  const empty = (filter: object, lifts: object[], search: string) =>
    show(
      StoryList,
      { desk: desk([], { filter: { ...NO_FILTER, ...filter }, lifts }), openStory: null, fetchMore: nothing },
      { search }
    );

  test('says which filter emptied it and offers to lift it, with what comes back', async () => {
    await empty({ regions: ['FJ'] }, [{ parameter: 'region', total: 40 }], 'region=FJ');
    await expect.element(page.getByText('No story fits: Fiji.')).toBeVisible();
    await expect.element(page.getByText('40 stories without: Fiji')).toHaveAttribute('href', '/');
  });

  test('of several filters names the one to blame, keeps the place, and offers all', async () => {
    const filter = { regions: ['FJ', 'NL'], q: 'ferry', places: ['oslo'] };
    await empty(filter, [{ parameter: 'region', total: 1 }], 'region=FJ,NL&q=ferry&place=oslo');
    await expect.element(page.getByText(/What leaves nothing over: Fiji and Netherlands\./)).toBeVisible();
    await expect
      .element(page.getByText('1 story without: Fiji and Netherlands'))
      .toHaveAttribute('href', '/?q=ferry&place=oslo');
    await expect.element(page.getByText('Show everything')).toHaveAttribute('href', '/');
    await expectAccessible();
  });

  test('says so where no single filter is to blame', async () => {
    await empty({ regions: ['FJ'], q: 'ferry' }, [], 'region=FJ&q=ferry');
    await expect.element(page.getByText(/nor with any one of it lifted: “ferry” · Fiji/)).toBeVisible();
    await expect.element(page.getByText('Show everything')).toHaveAttribute('href', '/');
  });
});

describe('chips', () => {
  const many = { q: 'ferry', regions: ['FR', 'DE', 'NL', 'BE', 'GB', 'IE', 'ES', 'PT', 'IT', 'NO', 'SE', 'DK'] };
  const search = `q=ferry&region=${many.regions.join(',')}`;
  const shown = desk([summary('a')], { filter: { ...NO_FILTER, ...many } });

  test('name every filter, take away one of several values, and clear all at once', async () => {
    await show(StoryList, { desk: shown, openStory: null, fetchMore: nothing }, { search });
    const lift = page.getByRole('link', { name: 'Take away: “ferry”' });
    await expect.element(lift).toHaveAttribute('href', `/?region=${many.regions.join(',')}`);
    await expect
      .element(page.getByRole('link', { name: 'Take away: France' }))
      .toHaveAttribute('href', `/?q=ferry&region=${many.regions.slice(1).join(',')}`);
    await expect.element(page.getByRole('link', { name: 'Clear all' })).toHaveAttribute('href', '/');
  });

  test('fill two lines, the rest behind a number', async () => {
    await page.viewport(400, 700);
    await show(StoryList, { desk: shown, openStory: null, fetchMore: nothing }, { search });
    const rest = page.getByRole('button', { name: /^Show \d+ more filters$/ });
    await expect.element(rest).toBeVisible();
    const list = page.getByRole('list', { name: 'Narrowed to' }).element();
    expect(list.getBoundingClientRect().height).toBeLessThan(70);
    const visible = page.getByRole('link', { name: /^Take away/ }).elements().length;
    expect(visible + Number(rest.element().textContent!.replace('+', ''))).toBe(13);
    await expectAccessible();
    await rest.click();
    await expect.poll(() => page.getByRole('link', { name: /^Take away/ }).elements().length).toBe(13);
  });
});

test('a bad region is named, with what was expected, what may be meant, and the way out', async () => {
  const message = 'Expected: codes of countries (NL).';
  const problems = [{ parameter: 'region', message, given: 'NL,EU-ish' }];
  const filter = { ...NO_FILTER, regions: ['NL'] };
  await show(Problems, { problems, filter }, { search: 'region=NL,EU-ish' });
  await expect.element(page.getByRole('alert')).toMatchTextContent(/region=NL,EU-ish.*Expected: codes of countries/);
  await expect.element(page.getByRole('link', { name: 'Show Europe instead' })).toHaveAttribute('href', '/?region=150');
  await expect.element(page.getByRole('link', { name: /Remove it/ })).toHaveAttribute('href', '/?region=NL');
  await expectAccessible();
});

test('an embed names its region and leaves its host’s filter alone', async () => {
  const filter = { ...NO_FILTER, regions: ['150'] };
  const props = { desk: desk([summary('a')], { filter }), openStory: null, fetchMore: nothing, chips: false };
  await show(StoryList, props, { path: '/embed', search: 'region=150' });
  await expect.element(page.getByRole('heading', { name: 'Europe: 1 story' })).toBeVisible();
  expect(page.getByRole('link', { name: /Take away/ }).elements()).toEqual([]);
  await expect
    .element(page.getByRole('link', { name: /ferry a/ }))
    .toHaveAttribute('href', '/embed?region=150&story=a');
});
