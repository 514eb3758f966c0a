import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentOf, mapIdle, openBrowser, openHouse, openPage, type House } from './house.ts';

const PHONE = { width: 390, height: 844 };
/** The machine has one clipboard: whatever uses it is a test of this file, so that two never do at once. */
const CLIPBOARD = ['clipboard-read', 'clipboard-write'];

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

async function openMenu(page: Page) {
  await page.locator('button[popovertarget="more-menu"]').click();
  const menu = page.locator('#more-menu');
  await menu.locator('fieldset').waitFor();
  return menu;
}

/** What a picture holds: its size, its different colours, and those of its lowest strip. */
interface Seen {
  width: number;
  height: number;
  colours: number;
  foot: number;
}

/** Decodes a PNG in the page, by the browser itself, and counts. */
function look(page: Page, png: Buffer): Promise<Seen> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const count = (top: number, height: number) => {
      const { data } = context.getImageData(0, top, image.width, height);
      return new Set(new Uint32Array(data.buffer)).size;
    };
    const strip = 40;
    return {
      width: image.width,
      height: image.height,
      colours: count(0, image.height),
      foot: count(image.height - strip, strip)
    };
  }, png.toString('base64'));
}

describe('the link to what is shown', () => {
  test('goes to the clipboard with the map’s view in it, and leads there', async () => {
    const { page, trouble } = await openPage(browser, `${house.url}/?region=002`, { permissions: CLIPBOARD });
    await mapIdle(page);
    const menu = await openMenu(page);
    await menu.getByRole('button', { name: 'Kopieer link' }).click();
    await expect.poll(() => menu.getByRole('status').first().textContent()).toBe('Gekopieerd');
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.searchParams.get('region')).toBe('002');
    expect(link.searchParams.get('at')).toMatch(/^-?[\d.]+,-?[\d.]+,[\d.]+$/);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('stands selected in a field where the clipboard is closed to us', async () => {
    const { page, trouble } = await openPage(browser, house.url);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    const menu = await openMenu(page);
    await menu.getByRole('button', { name: 'Kopieer link' }).click();
    const field = menu.locator('input[readonly]');
    await field.waitFor();
    const selected = await field.evaluate((input: HTMLInputElement) =>
      input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)
    );
    expect(selected).toContain(house.url);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});

test('the line for what the reader sees is there to copy and to try', async () => {
  const { page, trouble } = await openPage(browser, `${house.url}/?region=002`, { permissions: CLIPBOARD });
  await mapIdle(page);
  await (await openMenu(page)).getByRole('button', { name: 'Sluit dit beeld in' }).click();
  await page.locator('#embed-line .copy').click();
  await expect.poll(() => page.locator('#embed-line [role="status"]').textContent()).not.toBe('');
  const line = await page.evaluate(() => navigator.clipboard.readText());
  expect(line).toMatch(
    new RegExp(`^<iframe src="${house.url}/embed\\?[^"]*region=002[^"]*" title="[^"]+" .*</iframe>$`)
  );
  expect(await page.locator('#embed-line a').getAttribute('href')).toMatch(/^\/embed\?.*region=002/);
  await page.keyboard.press('Escape');
  expect(await page.locator('#embed-line').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('popovertarget'))).toBe('more-menu');
  expect(trouble).toEqual([]);
  await page.context().close();
});

describe('the menu', () => {
  test('is walked by key, and Escape leads back to its button', async () => {
    const { page, trouble } = await openPage(browser, house.url);
    await mapIdle(page);
    await page.locator('button[popovertarget="more-menu"]').focus();
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    await expect.poll(focused).toBe('Kopieer link');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Sluit dit beeld in');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('Kopieer link');
    await page.keyboard.press('End');
    expect(await focused()).toBe('Probeer eigen kopij in het lab');
    await page.keyboard.press('Escape');
    expect(await page.locator('#more-menu').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('popovertarget'))).toBe('more-menu');
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('leaves the legend open beside a list, closed on a phone', async () => {
    for (const viewport of [{ width: 1440, height: 900 }, PHONE]) {
      const { page } = await openPage(browser, house.url, { viewport });
      const legend = page.locator('details.legend');
      await legend.waitFor();
      expect(await legend.evaluate((box: HTMLDetailsElement) => box.open)).toBe(viewport !== PHONE);
      await page.context().close();
    }
  });

  test('changes the language and keeps filter and view', async () => {
    const { page, trouble } = await openPage(browser, `${house.url}/?region=150&at=10,50,4`);
    await page.locator('button[popovertarget="more-menu"]').click();
    const french = page.locator('#more-menu a[hreflang="fr"]');
    expect(await french.getAttribute('lang')).toBe('fr');
    expect(await page.locator('#more-menu a[aria-current]').textContent()).toBe('Nederlands');
    await french.click();
    await page.waitForURL(/locale=fr/);
    expect(new URL(page.url()).searchParams.get('region')).toBe('150');
    expect(new URL(page.url()).searchParams.get('at')).toBe('10,50,4');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('gives languages and the lab without JavaScript too', async () => {
    const { page } = await openPage(browser, house.url, { javaScriptEnabled: false });
    await page.locator('button[popovertarget="more-menu"]').click();
    await page.locator('#more-menu a[hreflang="de"]').click();
    await page.waitForURL(/locale=de/);
    await page.locator('button[popovertarget="more-menu"]').click();
    expect(await page.locator('#more-menu a[href$="/lab"]').isVisible()).toBe(true);
    await page.context().close();
  });

  test('dark stays dark: on the map, after a reload, from the first paint; system follows the device', async () => {
    const { page, trouble } = await openPage(browser, house.url, { colorScheme: 'light' });
    await mapIdle(page);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    const menu = await openMenu(page);
    await menu.locator('input[value="dark"]').check();
    expect(await paper()).not.toBe(light);
    await mapIdle(page);
    const html = await (await page.context().request.get(house.url)).text();
    expect(html).toContain('data-scheme="dark"');
    await page.reload();
    expect(await paper()).not.toBe(light);
    await (await openMenu(page)).locator('input[value="system"]').check();
    expect(await paper()).toBe(light);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});

describe('a picture of the map', () => {
  test.each([
    ['wide', { width: 1440, height: 900 }],
    ['phone', PHONE]
  ])(
    'is a PNG twice as fine as the page, with title and sources, to keep or for the clipboard: %s',
    async (_size, viewport) => {
      const { page, trouble } = await openPage(browser, `${house.url}/?region=150`, {
        viewport,
        permissions: CLIPBOARD
      });
      await mapIdle(page);
      const menu = await openMenu(page);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        menu.getByRole('button', { name: 'Bewaar afbeelding' }).click()
      ]);
      expect(download.suggestedFilename()).toMatch(/^dateline-\d{4}-\d\d-\d\d\.png$/);
      const seen = await look(page, await contentOf(download));
      const stage = (await page.locator('.canvas').boundingBox())!;
      expect(seen.width).toBe(2 * stage.width);
      // A phone's sheet covers half the map: that half is not in the picture.
      const share = viewport === PHONE ? 0.5 : 1;
      expect(seen.height).toBeGreaterThan(2 * share * stage.height);
      expect(seen.height).toBeLessThan(2 * share * stage.height + 250);
      expect(seen.colours).toBeGreaterThan(200);
      expect(seen.foot).toBeGreaterThan(10);
      await menu.getByRole('button', { name: 'Kopieer afbeelding' }).click();
      await expect.poll(() => menu.getByText('Gekopieerd').count()).toBe(1);
      const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
      expect(types).toContain('image/png');
      expect(trouble).toEqual([]);
      await page.context().close();
    }
  );
});

describe('on paper', () => {
  /** What the sheet held when the browser laid out the pages. */
  async function printed(page: Page) {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.print-sheet');
    const map = await sheet.locator('.map canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return new Set(new Uint32Array(data.buffer)).size;
    });
    const held = {
      colours: map,
      rows: await sheet.locator('> ul > li').count(),
      words: (await sheet.innerText()).replaceAll('\u00a0', ' '),
      paper: await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
      page: await page.locator('main').isVisible()
    };
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    return held;
  }

  test('the list stands with its map, the filter in words, sources and address; black on white', async () => {
    const { page, trouble } = await openPage(browser, `${house.url}/?region=150`, { colorScheme: 'dark' });
    await mapIdle(page);
    const { colours, rows, words, paper, page: screen } = await printed(page);
    expect(colours).toBeGreaterThan(200);
    expect(rows).toBe(14);
    expect(words).toContain('Europa: 14 berichten');
    expect(words).toContain('GeoNames');
    expect(words).toMatch(/\/\?region=150&at=/);
    expect(paper).toBe('rgb(255, 255, 255)');
    expect(screen).toBe(false);
    // And afterwards the page is as it was.
    expect(await page.locator('.print-sheet').count()).toBe(0);
    expect(await page.locator('main').isVisible()).toBe(true);
    await mapIdle(page);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(50_000);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('an open story stands with its map', async () => {
    const { page, trouble } = await openPage(browser, house.url);
    await mapIdle(page);
    await page.locator('a[id^="row-"]').first().click();
    const title = await page.locator('#story-title').innerText();
    await mapIdle(page);
    const { colours, rows, words } = await printed(page);
    expect(colours).toBeGreaterThan(200);
    expect(rows).toBe(0);
    expect(words).toContain(title);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});
