import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mapIdle, marks, openBrowser, openHouse, openPage, storyIds, type House } from './house.ts';

/** The seeds' stories lie between July 2023 and March 2026; beside them two of today and three whose time nobody knows. */
const TODAY = 2;
const UNDATED = 3;
const SEEDS = 40;
const ALL = SEEDS + TODAY + UNDATED;

let house: House;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'dateline-time-'));

beforeAll(async () => {
  cpSync('seeds', folder, { recursive: true });
  const item = (place: string, text: string, age = '') => [`${place} (ANP) - ${text}`, age].filter(Boolean);
  const write = (name: string, lines: string[]) => writeFileSync(join(folder, name), lines.join('\n'));
  write('today.txt', [
    'Tram in Gent rijdt weer',
    ...item('GENT', 'De tram naar de haven rijdt weer na een winter vol graafwerk in de binnenstad.'),
    'Meer uit Buitenland',
    ...item('PORTO', 'De brug over de Douro krijgt een nieuwe laag verf in de oude kleur.', '3 uur geleden')
  ]);
  write('undated.txt', [
    'Molen in Krakau gerestaureerd',
    ...item('KRAKAU', 'De laatste watermolen van de stad maalt weer na een lange restauratie.'),
    'Meer uit Buitenland',
    ...item('TURIJN', 'Een museum voor gloeilampen opent de deuren in een oude fabriek.', '20 minuten geleden'),
    ...item('OULU', 'Een veerboot vaart voor het eerst op stroom over de baai.', '1 uur geleden')
  ]);
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const hour = (ago: number) => new Date(Date.now() - ago * 3_600_000).toISOString();
  index['today.txt'] = { captured: hour(1), published: hour(2), language: 'nl' };
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  [house, browser] = await Promise.all([openHouse(folder), openBrowser()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), house?.close()]);
  rmSync(folder, { recursive: true });
});

const strip = (page: Page) => page.getByRole('group', { name: 'Tijd', exact: true });
const ends = (page: Page) => ({
  from: page.getByRole('slider', { name: 'Begin' }),
  to: page.getByRole('slider', { name: 'Einde' })
});
const onMap = async (page: Page) => (await marks(page)).reduce((sum, mark) => sum + mark.articles, 0);
const title = (page: Page) => page.locator('#list-title').textContent();
const query = (page: Page) => new URL(page.url()).searchParams;

/** The strip's box, once it is there. */
async function stripBox(page: Page) {
  await mapIdle(page);
  await strip(page).waitFor();
  return (await strip(page).boundingBox())!;
}

/** Where an instant is on the strip, in pixels, by what the API says of it. */
async function xOf(page: Page, date: string): Promise<number> {
  const { start, step, buckets } = await (await fetch(`${house.url}/api/times`)).json();
  const box = await stripBox(page);
  return box.x + ((Date.parse(date) - start) / (step * buckets.length)) * box.width;
}

test('a span drawn with the mouse narrows list, map and address, in one entry of the history', async () => {
  const { page, trouble } = await openPage(browser, house.url);
  const box = await stripBox(page);
  const entries = await page.evaluate(() => history.length);
  const [left, right] = [await xOf(page, '2025-12-01'), await xOf(page, '2026-02-01')];
  await page.mouse.move(left, box.y + 20);
  await page.mouse.down();
  await page.mouse.move((left + right) / 2, box.y + 24, { steps: 4 });
  // Resting on the way shows what is chosen so far.
  await page.waitForURL(/from=/);
  const onTheWay = query(page).get('to');
  await page.mouse.move(right, box.y + 20, { steps: 4 });
  await page.mouse.up();
  // A slow machine may rest once more on the way: the span is chosen when it stays.
  let to: string | null = onTheWay;
  const stays = () => {
    const before = to;
    to = query(page).get('to');
    return to === before && to !== onTheWay;
  };
  await expect.poll(stays, { interval: 500 }).toBe(true);
  const chosen = await storyIds(house.url, `from=${query(page).get('from')}&to=${to}`);
  expect(chosen.length).toBeGreaterThan(5);
  expect(chosen.length).toBeLessThan(SEEDS);
  await expect.poll(() => title(page)).toContain(String(chosen.length));
  await expect.poll(() => onMap(page)).toBeLessThan(SEEDS);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await page.goBack();
  await expect.poll(() => query(page).has('from')).toBe(false);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('a bar is chosen by a click, the span moved by dragging, and all taken back by Escape', async () => {
  const { page, trouble } = await openPage(browser, house.url);
  const box = await stripBox(page);
  const x = await xOf(page, '2023-09-15');
  await page.mouse.move(x, box.y + 30);
  await expect.poll(() => page.locator('.words').last().textContent()).toMatch(/september 2023, 2 berichten/);
  await page.mouse.click(x, box.y + 30);
  await page.waitForURL(/from=2023-09/);
  await expect.poll(() => title(page)).toContain('2');
  await page.keyboard.press('Escape');
  await expect.poll(() => query(page).has('from')).toBe(false);
  await expect.poll(() => title(page)).toContain(String(ALL));
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('a chosen span is gone into, in hours that begin at the reader’s own midnight, and left again', async () => {
  const options = { timezoneId: 'America/St_Johns' };
  const search = '?from=2026-01-26T03:30Z&to=2026-01-29T03:30Z';
  const { page, trouble } = await openPage(browser, `${house.url}/${search}`, options);
  await stripBox(page);
  const within = page.waitForRequest(/api\/times.*within=/);
  await page.getByRole('button', { name: 'Inzoomen op deze tijd' }).click();
  const asked = new URL((await within).url());
  expect(asked.searchParams.get('tz')).toBe('America/St_Johns');
  const part = await (await fetch(asked)).json();
  expect(part.step).toBeLessThan((await (await fetch(`${house.url}/api/times`)).json()).step);
  // Three and a half hours behind.
  expect((part.start - 3.5 * 3_600_000) % 86_400_000).toBe(0);
  const out = page.getByRole('button', { name: 'Uitzoomen naar alle tijd' });
  await out.waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Uitzoomen naar alle tijd'
  );
  expect(new URL(page.url()).search, 'the address is as it was').toContain('from=2026-01-26');
  await out.click();
  await page.getByRole('button', { name: 'Inzoomen op deze tijd' }).waitFor();
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('by keyboard: both ends are sliders that say in words where they are', async () => {
  const { page, trouble } = await openPage(browser, house.url);
  await stripBox(page);
  const { from, to } = ends(page);
  expect(await from.getAttribute('aria-valuetext')).toMatch(/^vanaf \d+ juli 2023, 42 berichten$/);
  await from.focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  expect(await from.inputValue()).toBe('11');
  await page.waitForURL(/from=2023-/);
  expect(query(page).has('to')).toBe(false);
  await page.keyboard.press('Home');
  await expect.poll(() => query(page).has('from')).toBe(false);
  await to.focus();
  await page.keyboard.press('Home');
  await page.waitForURL(/to=2023-/);
  expect(await to.getAttribute('aria-valuetext')).toMatch(/^tot en met \d+ juli 2023, 1 bericht$/);
  await expect.poll(() => title(page)).toContain('1');
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('presets say how many stories they leave, roll on in the address, and days can be named', async () => {
  const { page, trouble } = await openPage(browser, house.url);
  await mapIdle(page);
  const open = () => page.locator('button[popovertarget="times"]').click();
  await open();
  const menu = page.getByRole('dialog', { name: 'Tijd' });
  await menu.getByRole('link', { name: `Laatste 24 uur , ${TODAY} berichten` }).click();
  await page.waitForURL(/last=24h/);
  await expect.poll(() => onMap(page)).toBe(TODAY);
  expect(await page.locator('button[popovertarget="times"]').textContent()).toContain('24 uur');
  await open();
  await menu.getByLabel('Vanaf').fill('2023-07-01');
  await menu.getByLabel('Tot en met').fill('2023-12-31');
  await menu.getByRole('button', { name: 'Toon deze dagen' }).click();
  await page.waitForURL(/from=2023-0/);
  expect(query(page).has('last')).toBe(false);
  await expect.poll(() => title(page)).toContain('3');
  await open();
  await menu.getByRole('link', { name: /^Alle tijd/ }).click();
  await expect.poll(() => [...query(page).keys()].filter((name) => name !== 'at')).toEqual([]);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('stories without a known time are a bucket of their own, said in words', async () => {
  const { page, trouble } = await openPage(browser, house.url);
  await stripBox(page);
  const bucket = page.getByRole('link', { name: `${UNDATED} zonder tijd` });
  await bucket.click();
  await page.waitForURL(/undated=1/);
  await expect.poll(() => onMap(page)).toBe(UNDATED);
  expect(await page.locator('.words').last().textContent()).toContain('zonder bekende tijd');
  await bucket.click();
  await expect.poll(() => query(page).has('undated')).toBe(false);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('the stories arrive on the map one after the other, pause, go on, and all are back at the end; the address stays', async () => {
  const { page, trouble } = await openPage(browser, house.url);
  await stripBox(page);
  await expect.poll(() => onMap(page)).toBeGreaterThan(ALL - 5);
  const [before, url] = [await onMap(page), page.url()];
  await page.getByRole('button', { name: 'Afspelen' }).click();
  const pause = page.getByRole('button', { name: 'Pauzeren' });
  await pause.waitFor();
  const said = () => page.locator('.words').last().textContent();
  await expect.poll(said).toMatch(/2024: tot nu toe/);
  await pause.click();
  const paused = await said();
  const some = await onMap(page);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(before);
  expect(await said()).toBe(paused);
  await page.getByRole('button', { name: 'Snelheid: 1×' }).click();
  await page.getByRole('button', { name: 'Afspelen' }).focus();
  await page.keyboard.press('Space');
  await expect.poll(said).toMatch(/202[56]: tot nu toe/);
  await page.keyboard.press('Escape');
  await expect.poll(() => onMap(page)).toBe(before);
  expect(page.url().replace(/[?&]at=[^&]*/, '')).toBe(url.replace(/[?&]at=[^&]*/, ''));
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('for a reader who wants no motion nothing plays by itself: each press is a step', async () => {
  const { page, trouble } = await openPage(browser, house.url, { reducedMotion: 'reduce' });
  await stripBox(page);
  const step = page.getByRole('button', { name: 'Volgende stap (zonder beweging)' });
  await step.click();
  const said = () => page.locator('.words').last().textContent();
  await expect.poll(said).toMatch(/2023: tot nu toe 1 bericht$/);
  expect(await onMap(page)).toBe(1);
  await page.waitForTimeout(900); // longer than a step would last
  expect(await said()).toMatch(/tot nu toe 1 bericht$/);
  await page.keyboard.press('ArrowRight');
  await expect.poll(said).toMatch(/tot nu toe 3 berichten$/);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(said).toMatch(/tot nu toe 1 bericht$/);
  await page.keyboard.press('Escape');
  await expect.poll(said).toContain(`${SEEDS + TODAY} berichten`);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('on a phone the menu brings the strip up, and a finger draws a span', async () => {
  const { page, trouble } = await openPage(browser, house.url, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true
  });
  await mapIdle(page);
  expect(await strip(page).count()).toBe(0);
  await page.locator('button[popovertarget="times"]').tap();
  await page.getByRole('button', { name: 'Toon de tijdlijn' }).tap();
  const box = await stripBox(page);
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: box.y + 20 }] });
  const [left, right] = [box.x + box.width * 0.25, box.x + box.width * 0.6];
  await send('touchStart', left);
  for (let n = 1; n <= 6; n++) await send('touchMove', left + ((right - left) * n) / 6);
  await send('touchEnd', right);
  await page.waitForURL(/from=.*to=/);
  await expect.poll(() => title(page)).toContain('2');
  // The beginning, taken hold of some way beside it.
  const from = query(page).get('from');
  await send('touchStart', left - 14);
  for (let n = 1; n <= 6; n++) await send('touchMove', left - 14 - 10 * n);
  await send('touchEnd', left - 74);
  await expect.poll(() => query(page).get('from')).not.toBe(from);
  expect(Number((await strip(page).boundingBox())!.y)).toBeLessThan((await page.locator('.sheet').boundingBox())!.y);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('without JavaScript the presets are links and days a form', async () => {
  const { page } = await openPage(browser, house.url, { javaScriptEnabled: false });
  await page.locator('button[popovertarget="times"]').click();
  await page.locator('#times a[href*="last=24h"]').click();
  expect(await page.locator('a[id^="row-"]').count()).toBe(TODAY);
  await page.locator('button[popovertarget="times"]').click();
  await page.locator('#times input[name="from"]').fill('2023-07-01');
  await page.locator('#times input[name="to"]').fill('2023-12-31');
  await page.locator('#times form button').click();
  expect(query(page).get('from')).toBe('2023-07-01');
  expect(await page.locator('a[id^="row-"]').count()).toBe(3);
  await page.context().close();
});
