import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/lib/i18n/locale.ts';
import { allMessages } from '../unit/i18n/all-messages.ts';
import { openBrowser, openHouse, openPage, storyIds, type House } from './house.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

/** What a reader of a page sees and hears of it: text and the attributes that are read out, of the server's HTML. */
function wordsOf(html: string): string[] {
  const seen = html
    .replace(/<script[^]*?<\/script>/g, '')
    .replace(/<style[^]*?<\/style>/g, '')
    .replace(/<!--[^]*?-->/g, '');
  const attributes = [...seen.matchAll(/\s(?:aria-label|title|placeholder|alt|content)="([^"]*)"/g)];
  const texts = seen.replace(/<[^>]*>/g, '\n').split('\n');
  return [...attributes.map(([, text]) => text!), ...texts].map(readable).filter((text) => text !== '');
}

const readable = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replace(/\s+/g, ' ').trim();

const pages = async () => {
  const [id] = await storyIds(house.url, 'q=Ramlet');
  return ['/', '/embed', '/lab', `/?story=${id}`, '/?story=nothing', '/?region=IS', '/?region=EU-ish', '/nowhere'];
};

describe.each(LOCALES.filter((locale) => locale !== 'en'))('a reader of %s', (locale) => {
  test('finds no English message and no message’s key on any page', async () => {
    const [english, own] = await Promise.all([allMessages('en'), allMessages(locale)]);
    // Those with values in them cannot be looked for as they are; words that both languages share are no sign.
    const shared = new Set(Object.values(own));
    const foreign = new Set(Object.values(english).filter((text) => !/[{]/.test(text) && !shared.has(text)));
    expect(foreign.size).toBeGreaterThan(100);
    const keys = new RegExp(
      `(^|\\s)(${[...new Set(Object.keys(english).map((key) => key.split('.')[0]))].join('|')})\\.[a-z]`
    );
    for (const path of await pages()) {
      const answer = await fetch(house.url + path, { headers: { 'accept-language': `${locale}, en;q=0.5` } });
      const html = await answer.text();
      const words = wordsOf(html);
      expect(html, path).toContain(`<html lang="${locale}"`);
      expect(words.length, path).toBeGreaterThan(5);
      expect(
        words.filter((text) => foreign.has(text) || keys.test(text)),
        path
      ).toEqual([]);
    }
  });
});

test('the language of the page is that of the address, else of the cookie, else what the browser likes best', async () => {
  const asked: [path: string, headers: Record<string, string>, locale: Locale][] = [
    ['/', { 'accept-language': 'es-MX,es;q=0.9,en;q=0.8' }, 'es'],
    ['/', { 'accept-language': 'it' }, 'en'],
    ['/lab', { cookie: 'locale=fr', 'accept-language': 'nl' }, 'fr'],
    ['/?locale=de', { cookie: 'locale=fr', 'accept-language': 'nl' }, 'de']
  ];
  for (const [path, headers, locale] of asked) {
    const html = await (await fetch(house.url + path, { headers })).text();
    expect(html).toContain(`<html lang="${locale}"`);
  }
});

test('a language chosen on the page is kept without JavaScript; a link that somebody sent changes nothing', async () => {
  const { page, trouble } = await openPage(browser, `${house.url}/?locale=de`, { javaScriptEnabled: false });
  const shown = () => page.locator('html').getAttribute('lang');
  expect(await shown()).toBe('de');
  await page.goto(house.url);
  expect(await shown()).toBe('nl');
  await page.locator('button[popovertarget="more-menu"]').click();
  await page.locator('#more-menu a[hreflang="fr"]').click();
  await page.waitForURL(/locale=fr/);
  await page.goto(house.url);
  expect(await shown()).toBe('fr');
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'locale');
  expect(cookie).toMatchObject({ value: 'fr', sameSite: 'Lax', path: '/' });
  expect(cookie!.expires - Date.now() / 1000).toBeGreaterThan(360 * 86_400);
  // With scripts off the browser itself refuses every script: that is what this test asks of it.
  expect(trouble.filter((line) => !/csp/.test(line))).toEqual([]);
  await page.context().close();
});

test('a page names its other languages for search engines', async () => {
  const { page } = await openPage(browser, `${house.url}/?region=150`);
  const links = await page
    .locator('link[rel="alternate"][hreflang]')
    .evaluateAll((nodes) => nodes.map((node) => [node.getAttribute('hreflang'), (node as HTMLLinkElement).href]));
  expect(links).toEqual([
    ...LOCALES.map((locale) => [locale, `${house.url}/?region=150&locale=${locale}`]),
    ['x-default', `${house.url}/?region=150`]
  ]);
  await page.context().close();
});
