import { LOCALES, type Locale } from '../i18n/translate.ts';

/** The interface's language: what the address asks, else what was chosen before, else the browser's first that we have, else English. */
export function chooseLocale(asked: string | null, chosen: string | undefined, acceptLanguage: string | null): Locale {
  for (const tag of [asked, chosen, ...preferred(acceptLanguage ?? '')]) {
    const locale = LOCALES.find((known) => known === tag?.toLowerCase().split('-')[0]);
    if (locale) return locale;
  }
  return 'en';
}

/** `nl;q=0.5, de-AT` → `['de-AT', 'nl']` (RFC 9110, 12.5.4). */
function preferred(header: string): string[] {
  return header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { tag, quality: quality ? Number(quality.slice(2)) || 0 : 1 };
    })
    .filter((entry) => entry.quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map((entry) => entry.tag);
}
