/** Languages of the interface. */
export const LOCALES = ['nl', 'en', 'de', 'fr', 'es'] as const;
export type Locale = (typeof LOCALES)[number];

/** For readers who ask for none of ours. */
export const DEFAULT_LOCALE: Locale = 'en';

/**
 * Tags for dates, ages and lists; numbers take the locale as it is. English dates are British: day before month, which
 * the rest of the world does not misread. Node 26 and Chromium 156 agree on every form that this room prints (1,518
 * compared); on `Intl.DisplayNames` they do not, so names of countries and languages come from the region room.
 */
export const INTL_TAGS: Record<Locale, string> = { nl: 'nl', en: 'en-GB', de: 'de', fr: 'fr', es: 'es' };

/** Narrows a language tag (`nl-BE`, `EN`) to a language of the interface, or null. */
export function localeOf(tag: string | null | undefined): Locale | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return LOCALES.find((locale) => locale === primary) ?? null;
}

/** What a request says about its reader's language; each may be missing or nonsense. */
export interface LocaleWishes {
  /** `?locale=` */
  param?: string | null | undefined;
  cookie?: string | null | undefined;
  /** The `Accept-Language` header: `nl-BE,nl;q=0.9,en;q=0.8` */
  acceptLanguage?: string | null | undefined;
}

/** The language to answer in: the URL's, else the cookie's, else the best that the browser accepts. */
export function chooseLocale({ param, cookie, acceptLanguage }: LocaleWishes): Locale {
  return localeOf(param) ?? localeOf(cookie) ?? acceptedLocale(acceptLanguage ?? '') ?? DEFAULT_LOCALE;
}

function acceptedLocale(header: string): Locale | null {
  const wishes = header.slice(0, 500).split(',').map(readWish);
  // A stable sort: equal weights keep the browser's order.
  const accepted = wishes.filter((wish) => wish.weight > 0).sort((a, b) => b.weight - a.weight);
  return accepted.map((wish) => localeOf(wish.tag)).find((locale) => locale !== null) ?? null;
}

function readWish(wish: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = wish.split(';').map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  return { tag, weight: weight === undefined ? 1 : Number(weight.slice(2)) || 0 };
}
