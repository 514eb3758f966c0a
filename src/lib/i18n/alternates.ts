import { LOCALES } from './locale.ts';

/** `<link>`s that tell search engines of the same page in every language, and where each reader gets their own. */
export function alternateLinks(address: string): string {
  const links = [...LOCALES, null].map((locale) => {
    const url = new URL(address);
    url.searchParams.delete('locale');
    if (locale) url.searchParams.set('locale', locale);
    return `<link rel="alternate" hreflang="${locale ?? 'x-default'}" href="${escapeAttribute(url.href)}" />`;
  });
  return links.join('\n    ');
}

const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
