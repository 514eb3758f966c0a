import { localeOf, type Locale } from './locale.ts';

export const LOCALE_COOKIE = 'locale';

/** A year, in seconds. */
export const LOCALE_COOKIE_AGE = 31_536_000;

/** Where a request comes from, as browsers say it in two headers; either may be missing. */
interface Origin {
  /** `Sec-Fetch-Site`; browsers leave it out where they do not trust the connection (http, but for localhost). */
  site: string | null;
  referer: string | null;
}

/**
 * The language that a reader has chosen on our own page by a link with `?locale=`, to be kept in the cookie; null for all
 * other requests: a link that somebody sent shows its language and changes nothing.
 */
export function chosenLocale(url: URL, { site, referer }: Origin): Locale | null {
  const locale = localeOf(url.searchParams.get('locale'));
  if (locale === null) return null;
  return (site ?? siteOf(referer, url)) === 'same-origin' ? locale : null;
}

function siteOf(referer: string | null, url: URL): string {
  return referer !== null && URL.canParse(referer) && new URL(referer).origin === url.origin ? 'same-origin' : 'none';
}
