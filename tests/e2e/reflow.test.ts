import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mapThere, openBrowser, openHouse, openPage, storyIds, type House } from './house.ts';

let house: House;
let browser: Browser;
let story: string;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  story = (await storyIds(house.url, 'q=Ramlet'))[0]!;
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

/** What does not fit, as a reader would point at it: nothing at all is what we promise. */
function misfits(): string[] {
  const found: string[] = [];
  const nameOf = (element: Element) => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ');
    return `${element.tagName.toLowerCase()} "${words.slice(0, 40)}"`;
  };
  const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const scrolls = (element: Element | null) => element && element.scrollWidth > element.clientWidth + 1;

  if (scrolls(document.documentElement)) found.push('the page scrolls sideways');
  for (const part of document.querySelectorAll(
    '#panel, #panel .layer, .legend, .legend *, [popover]:popover-open, [popover]:popover-open *'
  ))
    if (seen(part) && /auto|scroll/.test(getComputedStyle(part).overflowX) && scrolls(part))
      found.push(`${part.id || nameOf(part)} scrolls sideways`);

  const open = document.querySelector('[popover]:popover-open');
  if (open) {
    const { left, right, top, bottom } = open.getBoundingClientRect();
    if (left < 0 || right > innerWidth + 0.5 || top < 0 || bottom > innerHeight + 0.5)
      found.push(`${open.id} leaves the window`);
  }

  const controls = [...document.querySelectorAll('.page header :is(a, button, form)')].filter(
    (control) => seen(control) && !control.closest('[popover]') && !control.matches('#panel *, .skip, form *')
  );
  const boxes = controls.map((control) => ({ name: nameOf(control), box: control.getBoundingClientRect() }));
  boxes.forEach(({ name, box }, at) => {
    if (box.left < 0 || box.right > innerWidth + 0.5) found.push(`${name} leaves the window`);
    for (const other of boxes.slice(at + 1)) {
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (wide > 0.5 && high > 0.5) found.push(`${name} lies over ${other.name}`);
    }
  });

  for (const element of document.querySelectorAll('.page *')) {
    const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== '');
    if (!words || !seen(element) || element.closest('.visually-hidden, .maplibregl-map, noscript, option')) continue;
    const style = getComputedStyle(element);
    if (style.clipPath !== 'none') continue;
    if (parseFloat(style.lineHeight) < parseFloat(style.fontSize) * 0.99)
      found.push(`${nameOf(element)}: lines of ${style.lineHeight} for letters of ${style.fontSize}`);
    // Words that end in an ellipsis are told in full elsewhere.
    const box = element.closest('*:not(span, b, i, small, a, mark, kbd, text)')!;
    for (const clip of [element, box]) {
      const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(clip);
      const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (clips(overflowY) && webkitLineClamp === 'none' && clip.scrollHeight > clip.clientHeight + 2)
        found.push(`${nameOf(element)} is cut off below`);
      if (clips(overflowX) && textOverflow !== 'ellipsis' && clip.scrollWidth > clip.clientWidth + 1)
        found.push(`${nameOf(element)} is cut off at the side`);
    }
  }
  return [...new Set(found)];
}

/** Sizes of the window and of the text, in percent. Those of one list are looked at on one page, which the window of a reader may be as well. */
const WINDOWS: Record<string, Size[]> = {
  'with text twice as large on a desk': [{ width: 1280, height: 800, text: 200 }],
  'on a phone, at 320 px and with text twice as large': [
    { width: 320, height: 640, text: 100 },
    { width: 390, height: 844, text: 200 }
  ]
};
interface Size {
  width: number;
  height: number;
  text: number;
}
const MENUS = ['regions', 'times', 'facets', 'more-menu'];

/** Goes to a page, once it has come to life. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(house.url + path);
  await mapThere(page);
}

for (const [where, sizes] of Object.entries(WINDOWS))
  test(`everything fits, and no word is cut off: ${where}`, async () => {
    const found: Record<string, string[]> = {};
    const { page, trouble } = await openPage(browser, `${house.url}/healthz`, { viewport: sizes[0]! });
    const look = async (state: string) => {
      const here = await page.evaluate(misfits);
      if (here.length > 0) found[state] = here;
    };
    const menus = async (name: string) => {
      for (const menu of MENUS) {
        await page.locator(`button[popovertarget="${menu}"]`).click();
        const inside = page.locator(`#${menu}`);
        await inside
          .locator(menu === 'facets' ? '.foot' : menu === 'more-menu' ? 'fieldset' : 'ul')
          .first()
          .waitFor();
        await look(`${name}, ${menu}`);
        await page.keyboard.press('Escape');
        await inside.waitFor({ state: 'hidden' });
      }
    };
    /** What is looked at of each page, beside the page itself. */
    const pages: [name: string, path: string, further: (name: string) => Promise<void>][] = [
      ['list', '', menus],
      [
        'article',
        `&story=${story}`,
        async (name) => {
          await page.locator('article details').evaluate((why: HTMLDetailsElement) => (why.open = true));
          await look(`${name}, why`);
        }
      ],
      ['empty', '&region=IS&agency=AFP', () => Promise.resolve()]
    ];
    for (const locale of ['nl', 'de'])
      for (const [what, query, further] of pages) {
        await visit(page, `/?locale=${locale}${query}`);
        for (const { text, ...viewport } of sizes) {
          await page.setViewportSize(viewport);
          await page.evaluate((percent) => (document.documentElement.style.fontSize = `${percent}%`), text);
          const name = `${locale} ${what}, ${viewport.width} px, text ${text} %`;
          await look(name);
          await further(name);
        }
      }
    expect(found).toEqual({});
    expect(trouble).toEqual([]);
    await page.context().close();
  });

/** Under forced colours: what is chosen whose words cannot be told from what lies behind them. */
function unreadable(): string[] {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const chosen = document.querySelectorAll('[aria-current=true], [aria-current=true] *, #regions label:has(:checked)');
  return [...chosen].flatMap((element) => {
    const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(element) as CSSStyleDeclaration & {
      forcedColorAdjust: string;
    };
    const [dark = 0, light = 0] = [luminance(color), luminance(backgroundColor)].sort((a, b) => a - b);
    // Adjusted, the words would lie on a band of the page's own colour.
    const fine = forcedColorAdjust === 'none' && (light + 0.05) / (dark + 0.05) >= 4.5;
    return fine ? [] : [`${element.textContent}: ${color} on ${backgroundColor}, ${forcedColorAdjust}`];
  });
}

test('forced colours still tell what is chosen, switched on and in focus', async () => {
  const { page, trouble } = await openPage(browser, `${house.url}/healthz`, { forcedColors: 'active' });
  await visit(page, `/?locale=en&order=place`);
  const look = (selector: string, pseudo = '') =>
    page
      .locator(selector)
      .first()
      .evaluate((element, part) => {
        const { backgroundColor, borderBottomColor, outlineStyle, translate } = getComputedStyle(element, part || null);
        return { backgroundColor, borderBottomColor, outlineStyle, translate };
      }, pseudo);
  const differs = async (chosen: string, other: string) => expect(await look(chosen)).not.toEqual(await look(other));

  await differs('.ways a[aria-current]', '.ways a:not([aria-current])');
  const knob = '.ways [role=switch] i';
  const on = await look(knob, '::before');
  await page.getByRole('switch').click();
  expect(await look(knob, '::before')).not.toEqual(on);

  await page.locator('[popovertarget=regions]').click();
  await page.locator('#regions li').first().waitFor();
  await page.waitForSelector('[aria-pressed=true], [aria-current=true]');
  expect(await page.evaluate(unreadable)).toEqual([]);
  await differs('#regions a[aria-current]', '#regions a:not([aria-current])');
  await differs('#regions label:has(:checked)', '#regions label:not(:has(:checked))');
  expect((await look('#regions input:focus')).outlineStyle).toBe('solid');
  await page.keyboard.press('Escape');
  await page.locator('[popovertarget=more-menu]').click();
  await differs('#more-menu [hreflang][aria-current]', '#more-menu [hreflang]:not([aria-current])');
  expect(trouble).toEqual([]);
  await page.context().close();
});
