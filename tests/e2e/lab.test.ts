import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingsInBoth } from './axe.ts';
import { contentOf, mapIdle, marks, openBrowser, openHouse, openPage, type House } from './house.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

const LAB = '/lab?locale=en';

/** Opens the lab and waits until it has come to life: before that its form is disabled, and a drop is the browser's. */
async function open(options: BrowserContextOptions = {}) {
  const watched = await openPage(browser, house.url + LAB, options);
  if (options.javaScriptEnabled !== false) await watched.page.locator('fieldset:enabled').first().waitFor();
  return watched;
}

const state = (page: Page) => page.locator('[role="status"]');
const done = (page: Page) => expect.poll(() => state(page).textContent(), { timeout: 60_000 }).toContain('Done');
/** `name` is what the results and their messages call it. */
const give = (page: Page, name: string, text: string) =>
  page.locator('#lab-files').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

async function downloaded(page: Page, format: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('group', { name: 'Download' }).getByRole('button', { name: format }).click()
  ]);
  return { name: download.suggestedFilename(), text: (await contentOf(download)).toString() };
}

test('a pasted story is located in the browser: coloured, placed, explained, and nothing is sent', async () => {
  const { page, trouble } = await open();
  const sent: string[] = [];
  page.on('request', (request) => (request.method() !== 'GET' || request.postData()) && sent.push(request.url()));
  await page.getByLabel('Text', { exact: true }).fill('ATHENS, Ga. (AP) — The farmers market moves indoors.');
  await page.getByRole('button', { name: 'Locate', exact: true }).click();
  await done(page);
  const row = page.locator('ol > li');
  expect(await row.count()).toBe(1);
  expect(await row.locator('.place').first().textContent()).toBe('ATHENS');
  expect(await row.locator('.qualifier').first().textContent()).toBe('Ga.');
  expect(await row.locator('abbr').first().textContent()).toBe('AP');
  expect(await row.getByRole('button').first().textContent()).toMatch(/Athens, Georgia, United States\s+0\.9\d|1\.00/);
  const signals = page.getByRole('list', { name: 'Signals for Athens, Georgia, United States' });
  expect(await signals.innerText()).toMatch(/“Ga\.” stands beside the name\s+\+\d/);
  const others = (await marks(page)).map(({ name }) => name);
  expect(others.join()).toContain('candidate');
  expect([...trouble, ...sent]).toEqual([]);
  await page.context().close();
});

test('a bad line is named with its number and reason, and the rest goes on', async () => {
  const { page, trouble } = await open();
  await page.getByRole('button', { name: 'JSON lines, one of them bad' }).click();
  await done(page);
  const rows = page.locator('ol > li');
  expect(await rows.count()).toBe(4);
  expect(await rows.nth(2).innerText()).toBe('pasted text, line 3: "text": got nothing, expected a string');
  await page.getByRole('button', { name: 'not read 1' }).click();
  expect(await rows.count()).toBe(1);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('results are downloaded as JSON lines, CSV and GeoJSON', async () => {
  const { page, trouble } = await open();
  await give(
    page,
    'a.jsonl',
    '{"id":1,"text":"OSLO (NTB) - Snow.","headline":"=1+1"}\n{"id":2}\n{"id":3,"text":"No dateline."}'
  );
  await done(page);
  const jsonl = await downloaded(page, 'JSON lines');
  const records = jsonl.text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(jsonl.name).toBe('dateline.jsonl');
  expect(records).toMatchObject([
    {
      id: 1,
      dateline: { places: ['OSLO'] },
      places: [{ name: 'Oslo', country: 'NO', precision: 'place' }],
      unplaced: []
    },
    { id: 2, error: 'line 2: "text": got nothing, expected a string' },
    { id: 3, dateline: null, places: [], unplaced: [{ printed: '' }] }
  ]);
  expect(records[0].places[0].reasons).toContain('capital of Norway');
  const csv = await downloaded(page, 'CSV');
  expect(csv.text.split('\r\n')[1]).toMatch(/^1,"'=1\+1",/);
  const geojson = JSON.parse((await downloaded(page, 'GeoJSON')).text);
  expect(geojson.features.map(({ geometry }: { geometry: unknown }) => geometry === null)).toEqual([false, true]);
  expect(trouble).toEqual([]);
  await page.context().close();
});

/** Stories of four cities, one line each, long enough that they take a while. */
const stories = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const city = ['OSLO', 'PARIS', 'HUDSON', 'SPRINGFIELD'][at % 4];
    const text = `${city} (AP) - Report ${at} on the water tower of the town, its council and its visitors from Canada. `;
    return JSON.stringify({
      id: at,
      lang: 'en',
      text: text + `${'The council met again and asked for a second opinion. '.repeat(10)}`
    });
  }).join('\n');

test('a file of 10,000 stories shows how far it is, and turns its pages quickly', async () => {
  const { page, trouble } = await open();
  const shares = page.evaluate(
    () =>
      new Promise<number[]>((found) => {
        const seen = new Set<number>();
        const look = () => {
          const bar = document.querySelector('progress');
          if (bar) seen.add(bar.value);
          if (document.querySelector('[role="status"]')?.textContent?.includes('Done')) found([...seen]);
          else requestAnimationFrame(look);
        };
        look();
      })
  );
  await give(page, 'many.jsonl', stories(10_000));
  await done(page);
  expect((await shares).filter((share) => share > 0 && share < 1).length).toBeGreaterThan(1);
  expect(await page.locator('.progress').innerText()).toContain('10,000 stories');
  expect(await page.locator('ol > li').count()).toBe(100);
  const start = Date.now();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('101–200 of 10,000').waitFor();
  expect(Date.now() - start).toBeLessThan(2000);
  expect(await page.locator('ol > li').first().innerText()).toContain('Report 100 ');
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('a run is stopped: what was done stays and can be downloaded', async () => {
  const { page, trouble } = await open();
  await give(page, 'many.jsonl', stories(40_000));
  await page.locator('ol > li').first().waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect.poll(() => state(page).textContent(), { timeout: 10_000 }).toContain('Stopped.');
  const count = Number(/([\d,]+) stor/.exec(await page.locator('.progress').innerText())![1]!.replaceAll(',', ''));
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(40_000);
  const { text } = await downloaded(page, 'JSON lines');
  expect(text.trimEnd().split('\n')).toHaveLength(count);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('works by the keyboard alone', async () => {
  const { page, trouble } = await open();
  await page.getByLabel('Text', { exact: true }).focus();
  await page.keyboard.type('OSLO (NTB) - Snow.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('PARIS (AFP) - Rain.');
  await page.keyboard.press('Control+Enter');
  await done(page);
  const row = page.locator('ol > li').last().getByRole('button').first();
  await row.focus();
  await page.keyboard.press('Enter');
  expect(await row.getAttribute('aria-expanded')).toBe('true');
  await page.getByRole('heading', { name: 'What PARIS may mean' }).waitFor();
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('files may be dropped anywhere on the page', async () => {
  const { page, trouble } = await open();
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['OSLO (NTB) - Snow.'], 'a.txt'));
    transfer.items.add(new File([], 'empty.txt'));
    return transfer;
  });
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
  await page.getByText('Let go to read these 2 files').waitFor();
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
  await done(page);
  expect(await page.locator('ol > li').nth(1).innerText()).toBe('empty.txt: the file is empty; expected a text page');
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('without JavaScript it says what it needs', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  expect(await page.locator('main').innerText()).toContain('it needs JavaScript');
  expect(await page.getByRole('button', { name: 'Locate', exact: true }).isDisabled()).toBe(true);
  await page.context().close();
});

test.each([
  ['wide', { width: 1440, height: 900 }],
  ['phone', { width: 390, height: 844 }]
])('axe finds nothing, and nothing sticks out, light or dark: %s', async (_size, viewport) => {
  const { page } = await open({ viewport });
  const found: string[] = [];
  for (const step of ['empty', 'A local paper’s Bergen', 'JSON lines, one of them bad']) {
    if (step !== 'empty') {
      await page.getByRole('button', { name: step }).click();
      await done(page);
      if (step.startsWith('JSON')) await page.locator('ol > li button').first().click();
      await mapIdle(page);
    }
    found.push(...(await findingsInBoth(page)).map((finding) => `${step} ${finding}`));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) found.push(`${step}: ${wide} px wider than the window`);
  }
  expect(found).toEqual([]);
  await page.context().close();
});
