import { expect, test } from 'vitest';
import { alternateLinks } from '../../../src/lib/i18n/alternates.ts';
import { chosenLocale } from '../../../src/lib/i18n/locale-cookie.ts';

const HOME = 'https://news.example';

test.each<[address: string, origin: { site?: string; referer?: string }, locale: string | null, why: string]>([
  ['/?locale=de', { site: 'same-origin' }, 'de', 'chosen in our own menu'],
  ['/lab?locale=FR', { site: 'same-origin' }, 'fr', 'on any page, in any case'],
  ['/?locale=de', { referer: `${HOME}/?region=NL` }, 'de', 'a browser that says only where it comes from'],
  ['/?locale=de', { site: 'none' }, null, 'typed, or opened from a message'],
  ['/?locale=de', { site: 'cross-site', referer: `${HOME}/` }, null, 'a link on somebody else’s page'],
  ['/?locale=de', { referer: 'https://other.example/' }, null, 'a link on somebody else’s page, in an old browser'],
  ['/?locale=de', { referer: 'nonsense' }, null, 'a referer that is none'],
  ['/?locale=de', {}, null, 'nothing said'],
  ['/?locale=xx', { site: 'same-origin' }, null, 'a language we lack'],
  ['/?region=DE', { site: 'same-origin' }, null, 'no choice']
])('%s with %j keeps %s: %s', (address, { site = null, referer = null }, locale) => {
  const url = new URL(HOME + address);
  expect(chosenLocale(url, { site, referer })).toBe(locale);
});

test('a page names itself in every language, whatever its address holds', () => {
  const links = alternateLinks(`${HOME}/?q="><b>&locale=nl&region=NL`);
  expect(links.match(/hreflang="[^"]*"/g)).toEqual(
    ['nl', 'en', 'de', 'fr', 'es', 'x-default'].map((language) => `hreflang="${language}"`)
  );
  expect(links).toContain(`hreflang="fr" href="${HOME}/?q=%22%3E%3Cb%3E&amp;region=NL&amp;locale=fr"`);
  expect(links).toContain(`hreflang="x-default" href="${HOME}/?q=%22%3E%3Cb%3E&amp;region=NL"`);
});
