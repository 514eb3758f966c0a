import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findings } from './axe.ts';
import { marks, openBlindBrowser, openBrowser, openHouse, openPage, storyIds, type House } from './house.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let house: House;
/** Without WebGL: what is tested here needs no map, and is there sooner. */
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBlindBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

const rows = (page: Page) => page.locator('a[id^="row-"]');
const field = (page: Page) => page.locator('#search');
const chips = (page: Page) => page.locator('.chips li a');
const queryOf = (page: Page) => new URL(page.url()).searchParams;

/** The page has come to life: before that, typing is a form's. */
async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.stage h2') !== null);
}

describe('words', () => {
  test('the list follows the typing, marks what it found, and one step back leads out of the search', async () => {
    const { page, trouble } = await openPage(browser, `${house.url}/?locale=en`);
    await alive(page);
    await field(page).click();
    await page.keyboard.type('MOSKOU', { delay: 40 });
    await page.waitForURL(/q=MOSKOU/);
    const found = await storyIds(house.url, 'q=moskou');
    expect(found.length).toBeGreaterThan(0);
    await expect.poll(() => rows(page).count()).toBe(found.length);
    expect(await page.locator('#list-title').textContent()).toContain(`“MOSKOU”: ${found.length} stories`);
    expect(await page.title()).toContain(`“MOSKOU”: ${found.length} stories`);
    expect(await page.locator('form [role="status"]').textContent()).toBe(`“MOSKOU”: ${found.length} stories`);
    const marked = await page.locator('a[id^="row-"] mark').allTextContents();
    expect(new Set(marked.map((text) => text.toLowerCase()))).toEqual(new Set(['moskou']));
    // Focus and caret stay, so that the reader can go on: the caret before the last letter.
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('x');
    await page.waitForURL(/q=MOSKOxU/);
    await expect.poll(() => rows(page).count()).toBe(0);
    expect(await field(page).evaluate((input: HTMLInputElement) => [document.activeElement === input, input.selectionStart])) // prettier-ignore
      .toEqual([true, 6]);
    await page.goBack();
    await expect.poll(() => queryOf(page).has('q')).toBe(false);
    await expect.poll(() => rows(page).count()).toBe(40);
    await expect.poll(() => field(page).inputValue()).toBe('');
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test.each(['rtr', 'dpa', 'moskou', 'manama afp', 'brandstof'])(
    '%s: every row shows why it is there, and so does the article',
    async (query) => {
      const { page, trouble } = await openPage(browser, `${house.url}/?locale=en&q=${query}`);
      const found = await storyIds(house.url, `q=${query}`);
      expect(await rows(page).count()).toBe(found.length);
      expect(found.length).toBeGreaterThan(0);
      const marked = await rows(page).evaluateAll((each) => each.map((row) => row.querySelectorAll('mark').length));
      expect(
        marked.every((count) => count > 0),
        String(marked)
      ).toBe(true);
      await alive(page);
      await rows(page).first().click();
      await expect.poll(() => page.locator('article mark').count()).toBeGreaterThan(0);
      expect(trouble).toEqual([]);
      await page.context().close();
    }
  );

  test('the map follows too', async () => {
    const seeing = await openBrowser();
    const { page, trouble } = await openPage(seeing, `${house.url}/?locale=en`);
    await field(page).click();
    await page.keyboard.type('pyongyang', { delay: 30 });
    await page.waitForURL(/q=pyongyang/);
    const found = await storyIds(house.url, 'q=pyongyang');
    await expect.poll(async () => (await marks(page)).reduce((sum, mark) => sum + mark.articles, 0)).toBe(found.length);
    expect(trouble).toEqual([]);
    await seeing.close();
  });

  test('what is typed before the page has come to life is not lost', async () => {
    const { page, trouble } = await openPage(browser, `${house.url}/?locale=en&region=JP`);
    await page.route('**/_app/**/*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 700));
      await route.continue();
    });
    await page.goto(`${house.url}/?locale=en`, { waitUntil: 'commit' });
    await field(page).click();
    await page.keyboard.type('moskou');
    await page.waitForURL(/q=moskou/);
    await expect.poll(() => rows(page).count()).toBe((await storyIds(house.url, 'q=moskou')).length);
    expect(await field(page).inputValue()).toBe('moskou');
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('letters without accents find those with, and both are marked', async () => {
    const { page, trouble } = await openPage(browser, `${house.url}/?locale=en&q=oekraine`);
    const found = await storyIds(house.url, 'q=Oekraïne');
    expect(await storyIds(house.url, 'q=OEKRAINE')).toEqual(found);
    expect(found.length).toBeGreaterThan(0);
    expect(await rows(page).count()).toBe(found.length);
    expect(await page.locator('a[id^="row-"] mark').allTextContents()).toContain('Oekraïne');
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('Escape clears, leaves on the second press; the cross clears and keeps the focus', async () => {
    const { page, trouble } = await openPage(browser, `${house.url}/?locale=en&region=150&q=poetin`);
    await alive(page);
    await field(page).focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => queryOf(page).has('q')).toBe(false);
    expect(queryOf(page).get('region')).toBe('150');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    await page.keyboard.type('moskou', { delay: 30 });
    await page.waitForURL(/q=moskou/);
    await page.getByRole('link', { name: 'Clear the search' }).click();
    await expect.poll(() => queryOf(page).has('q')).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    expect(await field(page).inputValue()).toBe('');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('list-title');
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('a search begun in a place’s list looks everywhere, and the typing is not disturbed', async () => {
    const { page, trouble } = await openPage(browser, `${house.url}/?locale=en&place=g524901`);
    await alive(page);
    await field(page).click();
    await page.keyboard.type('iran', { delay: 30 });
    await page.waitForURL(/q=iran/);
    expect(queryOf(page).has('place')).toBe(false);
    await expect.poll(() => rows(page).count()).toBe((await storyIds(house.url, 'q=iran')).length);
    await page.keyboard.type(' bahr', { delay: 30 });
    await page.waitForURL(/q=iran(\+|%20)bahr/);
    expect(await field(page).inputValue()).toBe('iran bahr');
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('without JavaScript the field is a form that keeps the rest of the filter', async () => {
    const { page } = await openPage(browser, `${house.url}/?locale=en&region=150&story=x&at=1,2,3`, {
      javaScriptEnabled: false
    });
    await field(page).fill('moskou');
    await field(page).press('Enter');
    await page.waitForURL(/q=moskou/);
    expect([...queryOf(page)].sort()).toEqual([['locale', 'en'], ['q', 'moskou'], ['region', '150']]); // prettier-ignore
    expect(await rows(page).count()).toBe((await storyIds(house.url, 'q=moskou&region=150')).length);
    await page.context().close();
  });

  test('in the article the words are marked, and one leads to the next', async () => {
    const { page, trouble } = await openPage(browser, `${house.url}/?locale=en&q=de`);
    await alive(page);
    await rows(page).first().click();
    await page.waitForSelector('#story-title');
    const hits = page.locator('article mark');
    const number = await hits.count();
    expect(number).toBeGreaterThan(1);
    expect(await page.locator('.hits').textContent()).toContain(`“de”: ${number} passages`);
    const next = page.getByRole('button', { name: 'Next passage' });
    for (let step = 1; step <= number; step++) {
      await next.click();
      expect(await page.locator('.hits [role="status"]').textContent()).toBe(`${step} of ${number}`);
      await expect.poll(() => page.locator('mark[data-current]').count()).toBe(1);
    }
    await page.getByRole('button', { name: 'Previous passage' }).click();
    expect(await page.locator('.hits [role="status"]').textContent()).toBe(`${number - 1} of ${number}`);
    const box = (await page.locator('mark[data-current]').boundingBox())!;
    expect(box.y).toBeGreaterThan(100);
    expect(box.y).toBeLessThan(880);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});

describe('facets', () => {
  test('take several values, count anew under them, and stay open under the pointer', async () => {
    const { page, trouble } = await openPage(browser, `${house.url}/?locale=en`);
    await alive(page);
    await page.getByRole('button', { name: 'Filters' }).click();
    const menu = page.locator('#facets');
    await menu.getByRole('checkbox', { name: /^Bloomberg,/ }).click();
    await page.waitForURL(/agency=bloomberg/);
    await menu.getByRole('checkbox', { name: /^dpa,/ }).click();
    await page.waitForURL(/agency=bloomberg,dpa/);
    const found = await storyIds(house.url, 'agency=bloomberg,dpa');
    await expect.poll(() => rows(page).count()).toBe(found.length);
    expect(await menu.getByRole('button', { name: `Show ${found.length} stories` }).isVisible()).toBe(true);
    // Another facet's counts follow; this one's own stay, so that more can be ticked.
    await expect.poll(() => menu.getByRole('checkbox', { name: `Dutch, ${found.length} stories` }).count()).toBe(1);
    expect(await menu.getByRole('checkbox', { name: /^ANP, 39 stories/ }).count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^dpa,/);
    expect(await chips(page).allTextContents()).toHaveLength(2);
    await menu.getByRole('button', { name: 'Clear: Agencies' }).click();
    await expect.poll(() => rows(page).count()).toBe(40);
    expect(await menu.isVisible()).toBe(true);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('two quick ticks are two choices; by keyboard all the way; a field finds a country', async () => {
    const { page, trouble } = await openPage(browser, `${house.url}/?locale=en`);
    await alive(page);
    await page.getByRole('button', { name: 'Filters' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: /^AFP,/ }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForURL(/agency=afp,reuters/);
    const find = page.getByRole('searchbox', { name: 'Find a country' });
    await find.fill('irán');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForURL(/about=IR/);
    await expect.poll(() => rows(page).count()).toBe((await storyIds(house.url, 'agency=afp,reuters&about=IR')).length);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('#facets').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Filters, 3 chosen');
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('a value that no story has any more can still be unticked', async () => {
    const { page, trouble } = await openPage(browser, `${house.url}/?locale=en&agency=bloomberg&q=zzz`);
    await alive(page);
    await page.getByRole('button', { name: 'Filters, 1 chosen' }).click();
    const box = page.getByRole('checkbox', { name: 'Bloomberg, 0 stories' });
    expect(await box.isChecked()).toBe(true);
    await box.click();
    await expect.poll(() => queryOf(page).has('agency')).toBe(false);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});

describe('chips and empty lists', () => {
  test('each chip lifts its filter, one button lifts all', async () => {
    const { page, trouble } = await openPage(browser, `${house.url}/?locale=en&q=poetin&region=150&agency=anp`);
    await alive(page);
    const labels = await chips(page).evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
    expect(labels).toEqual(['Take away: “poetin”', 'Take away: Europe', 'Take away: ANP']);
    await page.getByRole('link', { name: 'Take away: Europe' }).click();
    await expect.poll(() => queryOf(page).has('region')).toBe(false);
    await expect.poll(() => rows(page).count()).toBe((await storyIds(house.url, 'q=poetin&agency=anp')).length);
    await page.getByRole('link', { name: 'Clear all' }).click();
    await expect.poll(() => rows(page).count()).toBe(40);
    expect(await field(page).inputValue()).toBe('');
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('an empty list names what emptied it, with what comes back when it is lifted', async () => {
    const { page, trouble } = await openPage(browser, `${house.url}/?locale=en&q=moskou&agency=anp&region=JP`);
    const without = await storyIds(house.url, 'q=moskou&agency=anp');
    const lift = page.getByRole('link', { name: `${without.length} stories without: Japan` });
    expect(await lift.isVisible()).toBe(true);
    expect(await page.locator('#panel').textContent()).toContain('No story fits all of this: “moskou” · Japan · ANP.');
    expect(await page.getByRole('link', { name: /without: ANP/ }).count()).toBe(0);
    await lift.click();
    await expect.poll(() => rows(page).count()).toBe(without.length);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});

describe('on a phone', () => {
  test('the icon opens the field over the header, and the filters are a sheet', async () => {
    const { page, trouble } = await openPage(browser, `${house.url}/?locale=en`, PHONE);
    await alive(page);
    await field(page).tap();
    const box = (await field(page).boundingBox())!;
    expect(box.width).toBeGreaterThan(340);
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(await field(page).evaluate((input) => parseFloat(getComputedStyle(input).fontSize))).toBeGreaterThanOrEqual(
      16
    );
    await page.keyboard.type('moskou', { delay: 30 });
    await page.waitForURL(/q=moskou/);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await field(page).boundingBox())!.width).toBeLessThanOrEqual(44);
    await expect.poll(() => rows(page).count()).toBe((await storyIds(house.url, 'q=moskou')).length);
    await page.getByRole('button', { name: 'Filters' }).tap();
    await page.getByRole('checkbox', { name: /^AFP,/ }).tap();
    await page.waitForURL(/agency=afp/);
    const menu = (await page.locator('#facets').boundingBox())!;
    expect([menu.x, menu.width, Math.round(menu.y + menu.height)]).toEqual([0, 390, 844]);
    await page.getByRole('button', { name: /^Show \d+ stor/ }).tap();
    await expect.poll(() => page.locator('#facets').isVisible()).toBe(false);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});

test('axe finds nothing: search, filters, empty list; at 320 px and in forced colours', async () => {
  const found: Record<string, string[]> = {};
  for (const [name, options] of Object.entries({
    small: { ...PHONE, viewport: { width: 320, height: 640 } },
    forced: { forcedColors: 'active' as const }
  })) {
    const { page, trouble } = await openPage(browser, `${house.url}/?locale=en&q=moskou&agency=anp`, options);
    await alive(page);
    found[`${name}: search`] = await findings(page);
    await page.getByRole('button', { name: 'Filters, 1 chosen' }).click();
    await page.getByRole('checkbox', { name: /^AFP,/ }).waitFor();
    found[`${name}: filters`] = await findings(page);
    // Nothing of the header lies outside the page, where no finger comes.
    const outside = await page
      .locator('header :is(a, button, input):visible:not(.skip)')
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().right > innerWidth).map((one) => one.outerHTML)
      );
    found[`${name}: outside`] = outside;
    await page.goto(
      `${house.url}/?locale=en&q=zzz&region=150&lang=nl&agency=anp,afp&about=RU&last=7d&near=g524901,500`
    );
    await alive(page);
    found[`${name}: empty`] = await findings(page);
    expect(trouble).toEqual([]);
    await page.context().close();
  }
  expect(Object.entries(found).filter(([, here]) => here.length > 0)).toEqual([]);
});
