import { expect, test } from 'vitest';
import { chooseLocale, type LocaleWishes } from '../../../src/lib/i18n/locale.ts';

test.each<[wishes: LocaleWishes, locale: string, why: string]>([
  [{}, 'en', 'nobody said'],
  [{ param: 'nl', cookie: 'en', acceptLanguage: 'en' }, 'nl', 'the URL goes before all'],
  [{ param: 'xx', cookie: 'nl', acceptLanguage: 'en' }, 'nl', 'a language we lack counts as not asked'],
  [{ cookie: 'NL' }, 'nl', 'the cookie, in any case'],
  [{ acceptLanguage: 'nl-BE,nl;q=0.9,en;q=0.8' }, 'nl', 'what the browser likes best'],
  [{ acceptLanguage: 'it,en;q=0.5,nl;q=0.7' }, 'nl', 'by weight, not by order'],
  [{ acceptLanguage: 'nl;q=0,en;q=0.1' }, 'en', 'weight nought is a refusal'],
  [{ acceptLanguage: 'nl;q=high' }, 'en', 'a weight that is none is nought'],
  [{ acceptLanguage: '*' }, 'en', 'anything'],
  [{ param: null, cookie: undefined, acceptLanguage: ',;,q=;' }, 'en', 'nonsense']
])('%j gives %s: %s', (wishes, locale) => {
  expect(chooseLocale(wishes)).toBe(locale);
});
