export type Scheme = 'light' | 'dark';
/** What the reader chose; `system` follows the device. */
export type Appearance = 'system' | Scheme;

/** The cookie that the server reads, so that the first paint is right. */
export const SCHEME_COOKIE = 'scheme';

/** Narrows a cookie or an attribute; anything else is `system`. */
export function appearanceOf(text: string | null | undefined): Appearance {
  return text === 'light' || text === 'dark' ? text : 'system';
}
