import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mapIdle, openBrowser, openHouse, openPage, storyIds, type House } from './house.ts';
import { fullFolder } from './states.ts';

const PASSPHRASE = 'four words make one';
const folder = fullFolder();
let house: House;
let browser: Browser;

/** Beside the full folder as many stories as make two pages. */
beforeAll(async () => {
  const lines = Array.from(
    { length: 30 },
    (_, n) => `OSLO (AP) - Bericht nummer ${n} gaat over sneeuw.\n1 uur geleden`
  );
  writeFileSync(join(folder, 'snow.txt'), lines.join('\n'));
  [house, browser] = await Promise.all([openHouse(folder, { ADMIN_PASSPHRASE: PASSPHRASE }), openBrowser()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), house?.close()]);
  rmSync(folder, { recursive: true });
});

/** A way on: an address to begin at, keys to press on something, or whatever else a hand does. */
type Act = `/${string}` | [selector: string, ...keys: string[]] | ((page: Page) => Promise<unknown>);
/** What is done, and what has the focus when it has come to rest. */
type Step = [what: string, focus: string | RegExp, ...acts: Act[]];

/** What has the focus, by its id, the popover it opens, its label or its words; `nothing` for the page itself. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return 'nothing';
    const { width, top, bottom, left, right } = element.getBoundingClientRect();
    const inSight = width > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    const seen = inSight && element.checkVisibility({ visibilityProperty: true });
    const name =
      element.getAttribute('popovertarget') ??
      (element.id || (element.getAttribute('aria-label') ?? element.textContent!.trim().slice(0, 40)));
    return seen ? name : `unseen: ${name}`;
  });
}

async function act(page: Page, how: Act): Promise<unknown> {
  if (typeof how === 'function') return how(page);
  if (typeof how === 'string') return page.goto(house.url + how).then(() => mapIdle(page));
  const [selector, ...keys] = how;
  if (selector !== '') await page.locator(selector).first().focus();
  for (const key of keys) await page.keyboard.press(key);
}

/** Takes the steps by key alone, and gathers those after which the focus is not where it should be. */
async function walk(steps: Step[], options = {}): Promise<void> {
  const { page, trouble } = await openPage(browser, `${house.url}/healthz`, { locale: 'en-GB', ...options });
  page.setDefaultTimeout(10_000);
  const lost: string[] = [];
  for (const [what, where, ...acts] of steps) {
    try {
      for (const how of acts) await act(page, how);
      const wanted = where instanceof RegExp ? where : new RegExp(`^${RegExp.escape(where)}$`);
      await expect.poll(() => focused(page), { timeout: 4000 }).toMatch(wanted);
    } catch (error) {
      lost.push(`${what}: ${String(error)}`);
    }
  }
  expect(lost).toEqual([]);
  expect(trouble).toEqual([]);
  await page.context().close();
}

/** The next page of the list comes by itself when its link comes near: here it waits for the reader's own wish. */
const release = { now: () => {} };
const holdNextPage = (page: Page) => {
  const wished = new Promise<void>((done) => (release.now = done));
  return page.route('**/api/articles?*cursor=*', (route) => wished.then(() => route.continue()));
};
const row = (at: number) => `[data-row="${at}"] a[id^=row-]`;
const button = (id: string) => `[popovertarget="${id}"]`;
const named = (name: string) => `button:text-is("${name}"), button[aria-label="${name}"]`;

test('filters that are taken away leave the focus in the list', () =>
  walk([
    ['one chip of several', 'list-title', '/?q=poetin&region=150&agency=anp,afp', ['.chips li a', 'Enter']],
    ['all of them', 'list-title', ['[data-clear-all]', 'Enter']],
    [
      'one that empties a list',
      'list-title',
      '/?q=moskou&agency=anp&region=JP',
      ['a:has-text("without: Japan")', 'Enter']
    ],
    ['the last one', 'list-title', '/?region=150', ['.chips li a', 'Enter']],
    ['what the address cannot use', 'list-title', '/?region=EU-ish', ['[role=alert] a:has-text("Remove")', 'Enter']],
    [
      'those beyond two lines are shown',
      /^Take away/,
      '/?region=150,142,US,AU,002,419&agency=anp,afp,reuters&about=RU,UA,IR&lang=nl',
      ['.chips p button', 'Enter']
    ],
    ['the search', 'search', '/?q=poetin', ['a[aria-label="Clear the search"]', 'Enter']]
  ]));

test('a story that is closed gives the focus back to its row, a list that is left to the way into it', () =>
  walk([
    ['a story opened', 'story-title', '/', [row(3), 'Enter']],
    ['closed by its link', /^row-/, ['article nav a:has-text("Close")', 'Enter']],
    ['another opened', 'story-title', [row(4), 'Enter']],
    ['closed by Escape', /^row-/, ['', 'Escape']],
    ['a third opened', 'story-title', [row(5), 'Enter']],
    ['closed by the browser’s way back', /^row-/, (page) => page.goBack()],
    ['opened by its way on', 'story-title', (page) => page.goForward()],
    ['why here', 'Why here?', ['article summary', 'Enter']],
    [
      'the next page',
      /^row-/,
      holdNextPage,
      '/',
      ['#panel p a:has-text("More stories")', 'Enter'],
      async () => release.now()
    ],
    ['those without a place', 'list-title', ['#list-unplaced', 'Enter']],
    ['and back from them', 'list-unplaced', ['[data-close]', 'Enter']],
    ['one dispatch unfolded', /^Also filed by/, '/?q=winds', ['#panel details summary', 'Enter']],
    ['the list by place', 'By place', '/', ['.ways a:has-text("By place")', 'Enter']],
    ['a place unfolded', /^Oslo/, ['#panel button[aria-controls]', 'Enter']],
    ['and folded', /^Oslo/, ['', 'Enter']],
    ['newest first again', 'Newest first', ['.ways a:has-text("Newest first")', 'Enter']]
  ]));

test('what opens over the page gives the focus back to its button', () =>
  walk([
    ['regions', 'regions', '/', [button('regions'), 'Enter'], ['#regions li a', 'Tab', 'Escape']],
    ['times', 'times', [button('times'), 'Enter'], ['#times a', 'Tab', 'Escape']],
    ['facets', 'facets', [button('facets'), 'Enter'], ['#facets .foot button', 'Tab', 'Escape']],
    ['more', 'more-menu', [button('more-menu'), 'Enter'], ['#more-menu fieldset input', 'Tab', 'Escape']],
    ['an area', 'area-menu', [button('area-menu'), 'Enter'], ['#area-menu button', 'Tab', 'Escape']],
    ['the line to embed', 'more-menu', [button('more-menu'), 'Enter'], [named('Embed this view'), 'Enter'], ['#embed-line textarea', 'Tab', 'Escape']], // prettier-ignore
    ['the shortcuts', 'more-menu', [button('more-menu'), 'Enter'], [named('Keyboard shortcuts'), 'Enter'], ['dialog input', 'Escape']], // prettier-ignore
    ['a region chosen', 'regions', [button('regions'), 'Enter'], ['#regions [type=search]', ...'africa'], ['#regions a:has-text("Africa")', 'Enter']], // prettier-ignore
    [
      'a region ticked',
      /^Europe/,
      (page) => page.waitForURL(/region=/),
      [button('regions'), 'Enter'],
      ['#regions .region a:has-text("Europe")', ' ']
    ],
    ['and left', 'regions', (page) => page.waitForURL(/region=[^&]*,/), ['', 'Escape']],
    ['a time chosen', 'times', [button('times'), 'Enter'], ['#times a:has-text("Last")', 'Enter']],
    ['days chosen', 'times', [button('times'), 'Enter'], ['#times form button', 'Enter']],
    ['a facet ticked', /^AFP/, '/?locale=en', [button('facets'), 'Enter'], ['#facets [aria-label^=AFP]', ' '], (page) => page.waitForURL(/agency=/)], // prettier-ignore
    ['its group cleared', /stories$/, ['#facets .head button', 'Enter']],
    ['ticked again', /^AFP/, ['#facets [aria-label^=AFP]', ' '], (page) => page.waitForURL(/agency=/)],
    ['all cleared', /^(?!nothing)/, ['#facets .foot .link', 'Enter'], (page) => expect.poll(() => page.url()).not.toMatch(/agency/)], // prettier-ignore
    ['the stories shown', 'facets', ['#facets .done', 'Enter']],
    // Another language is another page: it begins at its head, as one that was never seen.
    ['another language', 'nothing', [button('more-menu'), 'Enter'], ['#more-menu [hreflang=en]', 'Enter'], (page) => page.waitForURL(/locale=en/)] // prettier-ignore
  ]));

/** The wheel turns over the map while a marker has the focus, until that marker is no more. */
const zoomUntilGone = (kind: string) => async (page: Page) => {
  const marker = page.locator(`.marks button[data-kind=${kind}]`).first();
  const key = await marker.getAttribute('data-key');
  await marker.focus();
  const { x, y, width, height } = (await page.locator('.news-map').boundingBox())!;
  await page.mouse.move(x + width / 3, y + height / 3);
  await expect.poll(async () => {
    await page.mouse.wheel(0, -600);
    await mapIdle(page);
    return page.locator(`[data-key="${key}"]`).count();
  }).toBe(0); // prettier-ignore
};

test('on the map the focus stays on the map', () =>
  walk([
    ['a cluster goes', /stor(y|ies)|Map/, '/', zoomUntilGone('cluster')],
    ['the last marker goes', 'Map of the stories', '/?at=10.75,59.91,6', zoomUntilGone('place')],
    ['to where the stories are', 'list-title', '/?at=-140,-40,5', [named('Show where they are'), 'Enter']],
    ['and back', 'Map of the stories', ['button:has-text("Back to where I was")', 'Enter']],
    ['the list brought along', 'Map of the stories', '/', ['[role=switch]', ' '], [named('Zoom in'), 'Enter', 'Enter', 'Enter'], [named('Search this area'), 'Enter']], // prettier-ignore
    ['drawing left', 'area-menu', [button('area-menu'), 'Enter'], [named('Circle'), 'Enter'], ['[data-drawing]', 'Escape']], // prettier-ignore
    ['near a place', 'area-menu', [button('area-menu'), 'Enter'], ['#area-menu [role=combobox]', ...'oslo'], (page) => page.getByRole('option').first().waitFor(), ['', 'Enter', 'Enter']], // prettier-ignore
    ['an area changed', 'area-menu', (page) => page.waitForURL(/near=/), [button('area-menu'), 'Enter'], [named('Change the area'), 'Enter'], [named('Done'), 'Enter']], // prettier-ignore
    ['an area removed', 'area-menu', [button('area-menu'), 'Enter'], [named('Remove the area'), 'Enter']],
    ['played', 'Pause', '/', [named('Play'), 'Enter']],
    ['stopped', 'Play', [named('Stop'), 'Enter']],
    ['played and stopped by Escape', 'Play', ['', 'Enter'], (page) => page.locator(named('Pause')).waitFor(), ['', 'Escape']], // prettier-ignore
    ['those without a time', /no time$/, ['section a[href*=undated]', 'Enter']]
  ]));

test('an editor’s undo keeps the focus', async () => {
  const [id] = await storyIds(house.url, 'q=Ramlet');
  const form = '[aria-labelledby=corrector-title]';
  await walk([
    ['signed in', /./, (page) => page.goto(`${house.url}/editors`), (page) => page.getByLabel('Passphrase').fill(PASSPHRASE), ['', 'Enter'], (page) => page.getByText('You are signed in').first().waitFor()], // prettier-ignore
    ['the form', 'corrector-title', `/?story=${id}`, ['article summary', 'Enter'], ['#correct-0', 'Enter']],
    ['the form left', 'correct-0', ['', 'Escape']],
    [
      'corrected',
      'correct-0',
      ['', 'Enter'],
      [`${form} label:has-text("Nowhere") input`, ' '],
      [`${form} .go`, 'Enter']
    ],
    ['undone', 'Close', [named('Undo'), 'Enter'], (page) => page.getByText(/^Undone/).waitFor()],
    ['the word of it put away', /^(correct-0|story-title)$/, ['', 'Enter']],
    ['in force again from the list', 'Undo', (page) => page.goto(`${house.url}/editors/corrections`), (page) => page.waitForLoadState('networkidle'), [named('Apply again'), 'Enter']], // prettier-ignore
    ['undone in a list of those in force', 'Corrections', (page) => page.goto(`${house.url}/editors/corrections?show=active`), (page) => page.waitForLoadState('networkidle'), [named('Undo'), 'Enter']] // prettier-ignore
  ]);
});
