import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { parseDateline } from '../../../src/lib/dateline/parse.ts';
import type { Dateline } from '../../../src/lib/model/dateline.ts';
import type { Place, Placement } from '../../../src/lib/model/place.ts';
import Article from '../../../src/lib/panel/Article.svelte';
import { expectAccessible, show, story, summary } from './panel-host.ts';

const LEAD = 'OSLO/BERGEN (ANP/RTR) - The ferries ran late on both shores.';

function datelineOf(lead: string): Dateline {
  const read = parseDateline(lead);
  if (!read.ok) throw new Error(read.reason);
  return read.dateline;
}

const place = (name: string, more: Partial<Place> = {}): Place => ({
  key: name.toLowerCase(),
  geonameId: 1,
  name,
  country: 'NO',
  admin1: null,
  lng: 10,
  lat: 60,
  population: 580_000,
  featureCode: 'PPLC',
  precision: 'place',
  ...more
});

const located: Placement = {
  kind: 'located',
  printed: 'OSLO',
  place: place('Oslo'),
  confidence: 0.97,
  reasons: [{ code: 'capital', params: { country: 'NO' }, weight: 2 }],
  runnersUp: [
    {
      place: place('Oslo (Minnesota)', { key: 'x', country: 'US' }),
      confidence: 0.02,
      reasons: [{ code: 'smaller', params: { population: 330 }, weight: -2 }]
    }
  ]
};
const unplaced: Placement = {
  kind: 'unplaced',
  printed: 'ATLANTIS',
  reason: { code: 'unknown-name', params: { printed: 'ATLANTIS' }, weight: 0 },
  runnersUp: []
};

describe('the article', () => {
  test('shows the dateline as printed, its parts tinted, an agency’s full name on hover, and the text once', async () => {
    await show(Article, { story: story({ lead: LEAD, dateline: datelineOf(LEAD) }), count: 3 });
    const printed = document.querySelector('.dateline')!;
    expect(printed.textContent?.trim()).toBe('OSLO/BERGEN (ANP/RTR) -');
    expect([...printed.querySelectorAll('.place')].map((part) => part.textContent)).toEqual(['OSLO', 'BERGEN']);
    expect(printed.querySelector('abbr[title="Reuters"]')?.textContent).toBe('RTR');
    await expect.element(page.getByText('The ferries ran late on both shores.', { exact: true })).toBeVisible();
    await expect.element(page.getByText('A second paragraph.')).toBeVisible();
  });

  test('leads back to the list it came from', async () => {
    await show(Article, { story: story(), count: 3 }, { search: 'region=NO&place=oslo&story=s1' });
    const back = page.getByRole('link', { name: 'Back to 3 stories' });
    await expect.element(back).toHaveAttribute('href', '/?region=NO&place=oslo');
  });

  test('without a headline takes its first sentence for one, and does not say it twice', async () => {
    const lead = 'The bridge over the fjord is open again. Lorries may wait.';
    await show(Article, { story: story({ headline: null, lead, paragraphs: [] }), count: 1 });
    const title = page.getByRole('heading', { level: 1 });
    await expect.element(title).toMatchTextContent(/^The bridge over the fjord is open again\.$/);
    expect(document.querySelector('.body')?.textContent?.trim()).toBe('Lorries may wait.');
  });

  test('text from outside stays text', async () => {
    const nasty = '<img src=x onerror="window.ran = true"> {@html x}';
    await show(Article, { story: story({ headline: nasty, paragraphs: [nasty] }), count: 1 });
    expect(document.querySelector('article img')).toBeNull();
    await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(nasty);
  });
});

describe('why here?', () => {
  test('says place, country, certainty in words and number, reasons, and what it was not', async () => {
    await show(Article, { story: story({ placements: [located] }), count: 1 });
    await page.getByText('Why here?').click();
    const why = page.getByRole('group');
    await expect.element(why).toMatchTextContent(/OSLO.*→.*Oslo, Norway.*certain \(0\.97\)/s);
    await expect.element(why).toMatchTextContent(/capital of Norway/);
    await expect.element(why).toMatchTextContent(/not: Oslo \(Minnesota\), United States \(0\.02\): only 330/);
    await expectAccessible();
  });

  test('of a story without a place says why there is none', async () => {
    await show(Article, { story: story({ placements: [unplaced] }), count: 1 });
    await page.getByText('Why is this not on the map?').click();
    await expect.element(page.getByRole('group')).toMatchTextContent(/ATLANTIS.*no place called “ATLANTIS” is known/s);
  });
});

test('the page’s other stories are links that name their place and first line', async () => {
  const links = [
    { rel: 'item' as const, story: summary('i1') },
    { rel: 'listed-under' as const, story: summary('m1') }
  ];
  await show(Article, { story: story({ links }), count: 1 }, { search: 'story=s1' });
  const item = page.getByRole('link', { name: /ferry i1/ });
  await expect.element(item).toHaveAttribute('href', '/?story=i1');
  await expect.element(item).toMatchTextContent(/Oslo.*The ferry i1/s);
  const titles = page.getByRole('heading', { level: 2 }).elements();
  expect(titles.map((title) => title.textContent)).toEqual(['Further on this page', 'Listed under']);
});

describe('where it was filed and what it is about', () => {
  const dateline = datelineOf(LEAD);

  test('stand apart, each subject a link to the stories about it', async () => {
    const told = story({ lead: LEAD, dateline, placements: [located], about: ['RU', 'UA'] });
    await show(Article, { story: told, count: 2 }, { search: 'region=NO&story=s1' });
    await expect.element(page.getByText('Filed in Oslo · About: Russia, Ukraine')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Russia' })).toHaveAttribute('href', '/?region=NO&about=RU');
    await expectAccessible();
  });

  test('a story without a place says its subject alone, in Dutch too', async () => {
    const told = story({ placements: [unplaced], about: ['RU'] });
    await show(Article, { story: told, count: 2 }, { locale: 'nl' });
    await expect.element(page.getByText('Over: Rusland', { exact: true })).toBeVisible();
  });

  test('a story that names no country says nothing of it', async () => {
    await show(Article, { story: story({ lead: LEAD, dateline, placements: [located] }), count: 2 });
    await expect.element(page.getByText(/About:/)).not.toBeInTheDocument();
  });
});
