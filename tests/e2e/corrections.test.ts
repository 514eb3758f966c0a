import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingsInBoth } from './axe.ts';
import { mapIdle, marks, openBrowser, openHouse, openPage, storyIds, type House } from './house.ts';

const PASSPHRASE = 'four words make one';

let house: House;
let browser: Browser;
let cookies: Awaited<ReturnType<BrowserContext['cookies']>>;
const folder = mkdtempSync(join(tmpdir(), 'dateline-corrections-'));

/** The seeds as the pages of two papers. */
beforeAll(async () => {
  for (const source of ['courier', 'herald']) {
    const mine = (path: string) => !path.endsWith('.txt') || path.includes('lavrov') === (source === 'courier');
    cpSync('seeds', join(folder, source), { recursive: true, filter: mine });
  }
  [house, browser] = await Promise.all([openHouse(folder, { ADMIN_PASSPHRASE: PASSPHRASE }), openBrowser()]);
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(`${house.url}/editors`);
  await signIn(page);
  await page.getByRole('heading', { name: 'You are signed in' }).waitFor();
  cookies = await context.cookies();
  await context.close();
});
afterAll(async () => {
  await Promise.all([browser?.close(), house?.close()]);
  rmSync(folder, { recursive: true });
});

async function signIn(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** A page of somebody who is signed in. */
async function openAsEditor(path: string, options = {}) {
  const watched = await openPage(browser, `${house.url}/healthz`, { locale: 'en-GB', ...options });
  await watched.page.context().addCookies(cookies);
  await watched.page.goto(house.url + path);
  return watched;
}

/** Takes back every correction in the list, one by one. */
async function undoAll(page: Page, number: number): Promise<void> {
  for (let left = number - 1; left >= 0; left--) {
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(() => page.getByRole('button', { name: 'Undo' }).count()).toBe(left);
  }
}

const placesOf = async (id: string) => {
  const story = await (await fetch(`${house.url}/api/articles/${id}`)).json();
  return story.placements.map((placement: { place?: { name: string } }) => placement.place?.name ?? null);
};
const articlesAt = async (query: string) => (await storyIds(house.url, query)).length;

test('without a passphrase nothing of it is there', async () => {
  const plain = await openHouse('seeds');
  try {
    for (const path of ['/editors', '/editors/corrections', '/editors/corrections.tsv', '/editors/correction'])
      expect([path, (await fetch(plain.url + path)).status]).toEqual([path, 404]);
    const post = { method: 'POST', headers: { origin: plain.url }, body: new URLSearchParams({ passphrase: 'x' }) };
    expect((await fetch(`${plain.url}/editors?/signIn`, post)).status).toBe(404);
    expect((await fetch(plain.url)).ok).toBe(true);
    expect(await (await fetch(plain.url)).text()).not.toContain('/editors');
  } finally {
    await plain.close();
  }
});

test('editors sign in with the passphrase and nothing else, and out again', async () => {
  // By the form alone, as without JavaScript.
  const options = { locale: 'en-GB', javaScriptEnabled: false };
  const { page } = await openPage(browser, `${house.url}/editors`, options);
  await signIn(page, 'four words make two');
  expect(await page.getByRole('alert').textContent()).toContain('not the passphrase');
  await signIn(page);
  await page.getByRole('heading', { name: 'You are signed in' }).waitFor();
  const own = await page.context().cookies();
  expect(own).toMatchObject([{ name: 'dateline-editor', httpOnly: true, sameSite: 'Lax', path: '/' }]);
  const lasts = own[0]!.expires - Date.now() / 1000;
  expect(lasts).toBeGreaterThan(11 * 3600);
  const answer = await page.goto(`${house.url}/editors/corrections`);
  expect(answer!.headers()['cache-control']).toBe('no-store');
  // Another one signs out: its cookie is worth nothing afterwards, the first one's still is.
  await page.context().clearCookies();
  await page.goto(`${house.url}/editors/corrections`);
  expect(page.url()).toBe(`${house.url}/editors?to=%2Feditors%2Fcorrections`);
  await signIn(page);
  await page.getByRole('heading', { name: 'Corrections' }).waitFor();
  const second = await page.context().cookies();
  await page.getByRole('button', { name: 'Sign out' }).click();
  expect(await page.context().cookies()).toEqual([]);
  const status = async ([cookie]: typeof second) => {
    const headers = { cookie: `${cookie!.name}=${cookie!.value}` };
    return (await fetch(`${house.url}/editors/corrections.tsv`, { headers })).status;
  };
  expect([await status(second), await status(own)]).toEqual([401, 200]);
  await page.context().close();
});

test('who is not signed in changes nothing, nor does another site', async () => {
  const [id] = await storyIds(house.url, 'q=Ramlet');
  const body = JSON.stringify({ story: id, index: 0, scope: 'always', to: 'none' });
  const headers = { 'content-type': 'application/json' };
  const send = (more: Record<string, string>) =>
    fetch(`${house.url}/editors/correction`, { method: 'POST', body, headers: { ...headers, ...more } });
  expect((await send({})).status).toBe(401);
  const cookie = `dateline-editor=${cookies[0]!.value}`;
  expect((await send({ cookie, origin: 'https://evil.example' })).status).toBe(403);
  expect((await send({ cookie, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  const form = { method: 'POST', body: new URLSearchParams({ id: 'x' }), headers: { origin: 'https://evil.example' } };
  expect((await fetch(`${house.url}/editors/corrections?/undo`, form)).status).toBe(403);
  expect(
    (await fetch(`${house.url}/editors/corrections?/import`, { ...form, headers: { origin: house.url } })).status
  ).toBe(401);
  expect((await fetch(`${house.url}/editors/correction/x`, { method: 'PATCH', body: '{}', headers })).status).toBe(401);
  expect((await fetch(`${house.url}/editors/correction?story=x&place=0`)).status).toBe(401);
  expect((await send({ cookie: 'dateline-editor=forged' })).status).toBe(401);
  expect(await placesOf(id!)).toEqual(['Beirut']);
});

test('“not this Washington”: one story, then a source, then always; readers see it, and it can be undone', async () => {
  const dc = (await storyIds(house.url, 'place=g4140963')).length;
  expect(dc).toBeGreaterThan(6);
  const courier = await articlesAt('place=g4140963&source=courier');
  const [id] = await storyIds(house.url, 'q=Starlink');
  const { page, trouble } = await openAsEditor(`/?story=${id}`);
  await mapIdle(page);
  await page.locator('article summary').click();
  await page.getByRole('button', { name: 'Not this Washington' }).click();
  await page.getByRole('heading', { name: 'Where is “WASHINGTON”?' }).waitFor();
  // Nothing chosen: it says so and stays.
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  expect(await page.getByRole('alert').textContent()).toContain('Choose first');
  await page.getByRole('radio', { name: /^Washington, England/ }).check();
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  await page.getByText('1 story corrected.').waitFor();
  expect(await articlesAt('place=g4140963')).toBe(dc - 1);
  // The article, the marker and the list have followed.
  await page.locator('article details[open]').getByText('corrected by the editors').waitFor();
  const shown = async () => (await marks(page)).reduce((sum, mark) => sum + mark.articles, 0);
  await expect.poll(async () => (await marks(page)).find(({ id: key }) => key === 'g4140963')?.articles).toBe(dc - 1);
  expect(await shown(), 'filed from Kyiv and Moscow, one counts twice').toBe(41);
  expect(await page.locator(`#row-${id}`).textContent()).toContain('Washington');

  // A reader, in Dutch, without any of the editor's buttons.
  const reader = await openPage(browser, `${house.url}/?story=${id}`);
  await reader.page.locator('article summary').click();
  const why = reader.page.locator('article details');
  expect(await why.textContent()).toContain('door de redactie gecorrigeerd');
  expect(await why.textContent()).toContain('deze plaats had het programma gekozen');
  expect(await why.locator('button').count()).toBe(0);
  expect(reader.trouble).toEqual([]);
  await reader.page.context().close();

  // The whole source, at a place found by name.
  await page.getByRole('button', { name: 'Not this Washington' }).click();
  await page.getByRole('radio', { name: 'Another place' }).check();
  await page.getByRole('searchbox', { name: 'Name of the place' }).fill('Troy');
  await page.getByRole('radio', { name: /^Troy, New York/ }).check();
  const source = page.getByRole('radio', { name: /“WASHINGTON” in courier/ });
  expect(await page.locator('label', { has: source }).textContent()).toContain(`${courier - 1} stories`);
  await source.check();
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  await page.getByText(`${courier - 1} stories corrected.`).waitFor();
  expect(await articlesAt('place=g5141502'), 'the narrower one stays').toBe(courier - 1);
  expect(await articlesAt('place=g4140963&source=herald')).toBe(dc - courier);

  // Always: a point on the map, by a click.
  await page.getByRole('button', { name: 'Not this Washington' }).click();
  await page.getByRole('radio', { name: 'A point on the map' }).check();
  const stage = (await page.locator('.stage canvas').boundingBox())!;
  await expect.poll(() => page.locator('.picking-point').count()).toBe(1);
  await page.mouse.click(stage.x + stage.width / 2, stage.y + stage.height / 2);
  await expect.poll(() => page.getByLabel('Latitude').inputValue()).toMatch(/^-?\d+\.\d{5}$/);
  await page.getByLabel('Latitude').fill('38,9');
  await page.getByLabel('Longitude').fill('-77.1');
  await page.getByRole('combobox', { name: 'Country' }).selectOption('US');
  await page.getByLabel('Name', { exact: true }).fill('West End');
  await page.getByLabel('Note').fill('=SUM(1)\tsee the letters page');
  await page.getByRole('radio', { name: /in every story/ }).check();
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  await page.getByText(`${dc - courier} stories corrected.`).waitFor();
  expect(page.url(), 'the click filtered nothing').not.toContain('region=');
  expect(await articlesAt('place=g4140963')).toBe(0);
  expect(await articlesAt('bbox=-77.2,38.8,-77,39')).toBe(dc - courier);

  // Undone where it was done; the others from the list.
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText(`Undone. ${dc - courier} stories changed.`).waitFor();
  await page.goto(`${house.url}/editors/corrections`);
  expect(await page.getByRole('heading', { level: 2, name: 'WASHINGTON' }).count()).toBe(3);
  await page.getByRole('link', { name: 'See these stories' }).click();
  await expect.poll(() => page.locator('li[id] ul a').count()).toBe(courier - 1);
  await undoAll(page, 2);
  expect(await articlesAt('place=g4140963')).toBe(dc);
  expect(await placesOf(id!)).toEqual(['Washington']);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('a list goes out as TSV and comes back, with what is wrong in it line by line', async () => {
  const { page, trouble } = await openAsEditor('/editors/corrections');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export all (TSV)' }).click();
  const file = join(folder, 'corrections.tsv');
  await (await download).saveAs(file);
  const text = readFileSync(file, 'utf8');
  expect(text.split('\n').filter(Boolean)).toHaveLength(4);
  expect(text).toContain("'=SUM(1) see the letters page");
  const check = async () => {
    await page.getByLabel('TSV file').setInputFiles(file);
    await page.getByRole('button', { name: 'Check the file' }).click();
  };
  await check();
  await page.getByText('3 are here already and stay as they are').waitFor();
  expect(await page.getByRole('button', { name: /^Import/ }).count()).toBe(0);

  writeFileSync(
    file,
    [
      'printed\tscope\tto\tplace\tlat',
      'Beiroet\talways\tplace\tg2950159\t',
      'Dakar\tsometimes\tplace\tg2950159\t',
      'Dakar\talways\tplace\tg1\t',
      '<script>alert(1)</script>\talways\tnone'
    ].join('\n')
  );
  await check();
  await page.getByText('2 new corrections').waitFor();
  expect(await page.locator('ol li').allTextContents()).toEqual([
    'Line 3, scope: “sometimes”. Expected: story, source or always.',
    'Line 4, place: “g1”. Expected: the key of a place in the gazetteer, as g2950159.'
  ]);
  expect(await articlesAt('q=Ramlet&place=g2950159'), 'nothing yet').toBe(0);
  await page.getByRole('button', { name: 'Import 2 corrections' }).click();
  await page.getByText('2 corrections imported').waitFor();
  expect(await articlesAt('q=Ramlet&place=g2950159')).toBe(1);
  await check();
  await page.getByText('2 are here already and stay as they are').waitFor();
  await undoAll(page, 2);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('axe finds nothing on the editors’ pages and forms, light or dark, wide or narrow', async () => {
  const [id] = await storyIds(house.url, 'q=Ramlet');
  const found: Record<string, string[]> = {};
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 320, height: 640 }
  ]) {
    const { page } = await openAsEditor('/editors/corrections', { viewport });
    const look = async (name: string) => {
      const here = await findingsInBoth(page);
      if (here.length > 0) found[`${name} ${viewport.width}`] = here;
    };
    await look('corrections');
    const isWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
    expect(isWide, 'nothing to scroll sideways').toBe(false);
    await page.goto(`${house.url}/?story=${id}`);
    await mapIdle(page);
    await page.locator('article summary').click();
    await page.getByRole('button', { name: 'Not this Beirut' }).press('Enter');
    await page.getByRole('radio', { name: 'A point on the map' }).check();
    await look('corrector');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('correct-0');
    await page.context().clearCookies();
    await page.goto(`${house.url}/editors`);
    await look('sign in');
    await page.context().close();
  }
  expect(found).toEqual({});
});

test('after five wrong passphrases an address waits, with the right one too', async () => {
  const headers = { origin: house.url, accept: 'text/html' };
  const attempt = (passphrase: string) =>
    fetch(`${house.url}/editors?/signIn`, { method: 'POST', headers, body: new URLSearchParams({ passphrase }) });
  const statuses: number[] = [];
  for (let n = 0; n < 6; n++) statuses.push((await attempt(`wrong ${n}`)).status);
  expect(statuses).toEqual([403, 403, 403, 403, 403, 429]);
  const refused = await attempt(PASSPHRASE);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(600);
  expect(await refused.text()).toMatch(/Too many attempts/);
});
