import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeArea } from '../../src/lib/region/area.ts';
import { findings } from './axe.ts';
import { mapIdle, marks, openBrowser, openHouse, openPage, storyIds, type House } from './house.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

const EUROPE = '?at=10,50,3.5';
/** New Zealand and Fiji at the edges, 180° through the middle. */
const DATE_LINE = '?at=180,-15,3';

const open = (search: string, options = {}) => openPage(browser, `${house.url}/${search}`, options);
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const rowIds = (page: Page) =>
  page.locator('a[id^="row-"]').evaluateAll((rows) => rows.map((row) => row.id.slice('row-'.length)));

/** Opens the menu on the map. */
async function openMenu(page: Page): Promise<void> {
  await mapIdle(page);
  await page.getByRole('button', { name: 'Gebied tekenen' }).click();
  await page.locator('#area-menu form').first().waitFor();
}

/** Takes a tool in hand. */
async function take(page: Page, tool: 'Veelhoek' | 'Rechthoek' | 'Cirkel'): Promise<void> {
  await openMenu(page);
  await page.locator('#area-menu').getByRole('button', { name: tool }).click();
  await page.locator('[data-drawing]').waitFor();
  await mapIdle(page);
}

/** A point of the map, as parts of its width and height. */
async function at(page: Page, x: number, y: number): Promise<[number, number]> {
  const box = (await page.locator('.news-map').boundingBox())!;
  return [box.x + box.width * x, box.y + box.height * y];
}

async function clickAt(page: Page, x: number, y: number): Promise<void> {
  const point = await at(page, x, y);
  await page.mouse.move(...point, { steps: 3 });
  await page.mouse.click(...point);
}

async function drag(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  await page.mouse.move(...(await at(page, ...from)));
  await page.mouse.down();
  await page.mouse.move(...(await at(page, ...to)), { steps: 10 });
  await page.mouse.up();
}

const isOutlined = (page: Page, what: string) =>
  expect.poll(() => page.locator('.news-map').getAttribute('data-outlined'), { timeout: 15_000 }).toBe(what);

/** The list shows what the API finds under the address's area, and it is some of all. */
async function expectSameStories(page: Page, name: 'area' | 'bbox' | 'near'): Promise<void> {
  const ids = await storyIds(house.url, `${name}=${encodeURIComponent(param(page, name)!)}`);
  const all = await storyIds(house.url, '');
  expect(ids.length).toBeLessThan(all.length);
  await expect.poll(async () => (await rowIds(page)).sort()).toEqual([...ids].sort());
}

describe('drawn with the pointer', () => {
  test('a polygon, corner by corner, with a corner undone and redone; back undoes it', async () => {
    const { page, trouble } = await open(EUROPE);
    await take(page, 'Veelhoek');
    await clickAt(page, 0.4, 0.4);
    await clickAt(page, 0.7, 0.4);
    await clickAt(page, 0.9, 0.9);
    const bar = page.locator('[data-drawing]');
    await bar.getByRole('button', { name: 'Ongedaan maken' }).click();
    await bar.getByRole('button', { name: 'Opnieuw' }).click();
    await page.keyboard.press('Control+z');
    await clickAt(page, 0.7, 0.8);
    await clickAt(page, 0.4, 0.8);
    await clickAt(page, 0.4, 0.4); // the first corner again
    await page.waitForURL(/area=/);
    expect(await bar.count()).toBe(0);
    const area = decodeArea(param(page, 'area')!)!;
    expect(area).toHaveLength(4);
    expect(param(page, 'area')!.length).toBeLessThan(60);
    expect(param(page, 'region')).toBeNull();
    await isOutlined(page, 'area');
    await expectSameStories(page, 'area');
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has('area'));
    await isOutlined(page, null as never);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('a polygon whose lines cross is refused until a corner is undone', async () => {
    const { page, trouble } = await open(EUROPE);
    await take(page, 'Veelhoek');
    for (const [x, y] of [[0.4, 0.4], [0.7, 0.8], [0.7, 0.4], [0.4, 0.8]] as const) await clickAt(page, x, y); // prettier-ignore
    await page.keyboard.press('Enter');
    await page.getByText('De lijnen kruisen elkaar').waitFor();
    expect(param(page, 'area')).toBeNull();
    await page.keyboard.press('Control+z');
    await page.locator('[data-drawing]').getByRole('button', { name: 'Klaar' }).click();
    await page.waitForURL(/area=/);
    expect(decodeArea(param(page, 'area')!)).toHaveLength(3);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('a rectangle, dragged; Escape first, which leaves all as it was', async () => {
    const { page, trouble } = await open(EUROPE);
    await take(page, 'Rechthoek');
    await clickAt(page, 0.4, 0.4);
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-drawing]').count()).toBe(0);
    expect(param(page, 'bbox')).toBeNull();
    await take(page, 'Rechthoek');
    await drag(page, [0.35, 0.4], [0.7, 0.8]);
    await page.waitForURL(/bbox=/);
    const [west, south, east, north] = param(page, 'bbox')!.split(',').map(Number) as [number, number, number, number];
    expect(west).toBeLessThan(east);
    expect(south).toBeLessThan(north);
    await isOutlined(page, 'bbox');
    await expectSameStories(page, 'bbox');
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('a circle, then changed by its handles and undone, and taken away', async () => {
    const { page, trouble } = await open(EUROPE);
    await take(page, 'Cirkel');
    await drag(page, [0.4, 0.6], [0.55, 0.6]);
    await page.waitForURL(/near=/);
    await isOutlined(page, 'near');
    await expectSameStories(page, 'near');
    const [lng, , km] = param(page, 'near')!.split(',').map(Number) as [number, number, number];
    await openMenu(page);
    await page.getByRole('button', { name: 'Gebied aanpassen' }).click();
    const bar = page.locator('[data-drawing="edit"]');
    await bar.waitFor();
    await mapIdle(page);
    expect(await bar.getByRole('button', { name: 'Ongedaan maken' }).isDisabled()).toBe(true);
    await drag(page, [0.42, 0.62], [0.5, 0.62]);
    await expect.poll(() => bar.getByRole('button', { name: 'Ongedaan maken' }).isEnabled()).toBe(true);
    await bar.getByRole('button', { name: 'Klaar' }).click();
    await page.waitForURL((url) => !url.searchParams.get('near')!.startsWith(`${lng},`));
    const moved = param(page, 'near')!.split(',').map(Number) as [number, number, number];
    expect(moved[0]).toBeGreaterThan(lng);
    expect(Math.abs(moved[2] / km - 1)).toBeLessThan(0.03);
    await expectSameStories(page, 'near');
    await openMenu(page);
    await page.getByRole('button', { name: 'Gebied weghalen' }).click();
    await page.waitForURL((url) => !url.searchParams.has('near'));
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('each shape across 180°', async () => {
    const { page, trouble } = await open(DATE_LINE);
    await take(page, 'Veelhoek');
    for (const [x, y] of [[0.4, 0.3], [0.7, 0.3], [0.7, 0.8], [0.4, 0.8]] as const) await clickAt(page, x, y); // prettier-ignore
    await page.keyboard.press('Enter');
    await page.waitForURL(/area=/);
    const lngs = decodeArea(param(page, 'area')!)!.map(([lng]) => lng);
    expect(Math.min(...lngs)).toBeGreaterThan(140);
    expect(Math.max(...lngs)).toBeGreaterThan(181);
    expect(Math.max(...lngs)).toBeLessThan(220);
    await isOutlined(page, 'area');

    await take(page, 'Rechthoek');
    await drag(page, [0.4, 0.4], [0.7, 0.8]);
    await page.waitForURL(/bbox=/);
    const [west, , east] = param(page, 'bbox')!.split(',').map(Number) as [number, number, number];
    expect(west).toBeGreaterThan(140);
    expect(east).toBeLessThan(-140);
    expect(param(page, 'area')).toBeNull();

    await take(page, 'Cirkel');
    await drag(page, [0.5, 0.5], [0.7, 0.5]);
    await page.waitForURL(/near=/);
    const [lng, , km] = param(page, 'near')!.split(',').map(Number) as [number, number, number];
    expect(Math.abs(lng)).toBeGreaterThan(178);
    expect(km).toBeGreaterThan(1000);
    await isOutlined(page, 'near');
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('with a finger on a phone, above the sheet', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const { page, trouble } = await open('?at=10,50,3', phone);
    await mapIdle(page);
    await page.getByRole('button', { name: 'Gebied tekenen' }).tap();
    await page.locator('#area-menu').getByRole('button', { name: 'Veelhoek' }).tap();
    await page.locator('[data-drawing]').waitFor();
    for (const [x, y] of [[0.2, 0.35], [0.7, 0.35], [0.5, 0.45]] as const) await page.touchscreen.tap(...(await at(page, x, y))); // prettier-ignore
    await page.getByRole('button', { name: 'Klaar' }).tap();
    await page.waitForURL(/area=/);
    expect(decodeArea(param(page, 'area')!)).toHaveLength(3);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});

describe('without a pointer', () => {
  test('a rectangle by numbers, its mistake said first, by keyboard alone', async () => {
    const { page, trouble } = await open('');
    await mapIdle(page);
    await page.getByRole('button', { name: 'Gebied tekenen' }).focus();
    await page.keyboard.press('Enter');
    const menu = page.locator('#area-menu');
    await menu.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab'); // the shape
    await page.keyboard.press('Tab');
    for (const text of ['53,6', '3,3', '4°54′O', '153']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await menu.getByText('Zuid: er stond “153”').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('south');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('50,7');
    await page.keyboard.press('Enter');
    await page.waitForURL(/bbox=3\.3,50\.7,4\.9,53\.6/);
    await isOutlined(page, 'bbox');
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('within 500 km of a place that is found by its name', async () => {
    const { page, trouble } = await open('');
    await openMenu(page);
    const field = page.getByRole('combobox', { name: 'Plaats' });
    await field.fill('beir');
    await page.getByRole('option', { name: /Beiroet/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('#area-menu').getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.locator('#area-menu').getByRole('button', { name: 'Berichten tonen' }).first().click();
    await page.waitForURL(/near=g276781,500/);
    await isOutlined(page, 'near');
    await expectSameStories(page, 'near');
    await page.getByText('binnen 500 km van Beiroet').waitFor();
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});

test("from a place's list to what lies around it", async () => {
  const { page, trouble } = await open('?place=g276781');
  await page.getByRole('link', { name: 'Binnen 100 km' }).click();
  await page.waitForURL(/near=g276781,100/);
  expect(param(page, 'place')).toBeNull();
  await expectSameStories(page, 'near');
  expect(trouble).toEqual([]);
  await page.context().close();
});

describe('regions', () => {
  test('several at once, ticked in the list and clicked on the map, outlined together', async () => {
    const { page, trouble } = await open('?region=NL');
    await mapIdle(page);
    await page.locator('[popovertarget="regions"]').click();
    await page.getByLabel('Ook Verenigde Staten').click();
    await page.waitForURL(/region=NL,US/);
    await page.keyboard.press('Escape');
    await isOutlined(page, 'NL US');
    const ids = await storyIds(house.url, 'region=NL,US');
    await expect.poll(async () => (await rowIds(page)).sort()).toEqual([...ids].sort());
    // Canada, north of the United States
    await page.goto(`${house.url}/?region=US&at=-100,55,3`);
    await mapIdle(page);
    const point = await at(page, 0.5, 0.5);
    await page.keyboard.down('Control');
    await page.mouse.click(...point);
    await page.keyboard.up('Control');
    await page.waitForURL(/region=US,CA/);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('a country unfolds into its own, each with its stories; one is outlined alone', async () => {
    const { page, trouble } = await open('?region=US');
    await mapIdle(page);
    await page.locator('[popovertarget="regions"]').click();
    const state = page.getByRole('link', { name: /^Minnesota, \d+ bericht/ });
    await state.click();
    await page.waitForURL(/region=US\.MN/);
    await isOutlined(page, 'US.MN');
    const ids = await storyIds(house.url, 'region=US.MN');
    await expect.poll(async () => (await rowIds(page)).sort()).toEqual([...ids].sort());
    expect((await marks(page)).every(({ name }) => name.startsWith('Minneapolis'))).toBe(true);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});

describe('a region within a country, found by its name', () => {
  const search = 'input[type="search"]:focus';

  test('shows its country and its stories, and narrows list, outline and chip, by keys alone', async () => {
    const { page, trouble } = await open('?agency=reuters');
    await mapIdle(page);
    await page.locator('[popovertarget="regions"]').press('Enter');
    await page.locator(search).pressSequentially('minnesóta');
    await page.getByRole('link', { name: /^Minnesota · Verenigde Staten, \d+ bericht/ }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/region=US\.MN/);
    expect(param(page, 'agency')).toBe('reuters');
    await isOutlined(page, 'US.MN');
    const ids = await storyIds(house.url, 'region=US.MN&agency=reuters');
    await expect.poll(async () => (await rowIds(page)).sort()).toEqual([...ids].sort());
    await page.getByRole('link', { name: 'Haal weg: Minnesota' }).waitFor();
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('without stories it is found all the same, and Enter waits for the lists and the answer', async () => {
    const { page, trouble } = await open('');
    await mapIdle(page);
    // The lists themselves come when the reader is long done typing.
    await page.route('**/_app/immutable/**', (route) => setTimeout(() => void route.continue(), 1000));
    await page.locator('[popovertarget="regions"]').click();
    await page.locator(search).pressSequentially('Bavaria');
    await page.keyboard.press('Enter');
    await page.waitForURL(/region=DE\.02/);
    await page.getByRole('link', { name: 'Haal weg: Beieren' }).waitFor();
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});
