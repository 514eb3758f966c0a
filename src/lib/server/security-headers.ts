import type { RouteKind } from './route-kind.ts';

/** Policy for answers that are no page: nothing in them may run or load. */
const DATA_POLICY = "default-src 'none'";

/** Policy for the one page that Kit gives none: that of an error which left nothing to render with. */
const BARE_PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What a swapped basemap style may name: its tiles, glyphs and sprites lie where it says, which nobody knows before. */
const STYLE_SOURCES = ['connect-src', 'img-src', 'font-src'];

/**
 * Adds what every answer carries. Anyone may frame `/embed`, nobody else's page the rest; Kit's own policy for pages
 * (scripts with nonces) is kept and completed. With a `styleUrl` of another site pages may load data from it and over https.
 */
export function addSecurityHeaders(headers: Headers, kind: RouteKind, styleUrl: string | null): void {
  const ancestors = kind === 'embed' ? '*' : "'self'";
  const own = headers.get('content-type')?.startsWith('text/html') ? BARE_PAGE_POLICY : DATA_POLICY;
  const policy = withStyle(headers.get('content-security-policy') ?? own, styleUrl);
  headers.set('content-security-policy', `${policy}; frame-ancestors ${ancestors}`);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  headers.set('permissions-policy', 'geolocation=(), camera=(), microphone=()');
}

function withStyle(policy: string, styleUrl: string | null): string {
  if (styleUrl === null || styleUrl.startsWith('/')) return policy;
  const open = STYLE_SOURCES.map((name) => `${name} 'self'`);
  return open.reduce((text, source) => text.replace(source, `${source} ${new URL(styleUrl).origin} https:`), policy);
}
