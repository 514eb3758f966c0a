/** Policy for answers that are no page: nothing in them may run or load. */
const DATA_POLICY = "default-src 'none'";

/** What a swapped basemap style may name: its tiles, glyphs and sprites lie where it says, which nobody knows before. */
const STYLE_SOURCES = ['connect-src', 'img-src', 'font-src'];

/**
 * Adds what every answer carries. Anyone may frame `/embed`, nobody else's page the rest; Kit's own policy for pages
 * (scripts with nonces) is kept and completed. With a `styleUrl` of another site pages may load data from it and over https.
 * `path` is that of the route, without what the site is served under.
 */
export function addSecurityHeaders(headers: Headers, path: string, styleUrl: string | null): void {
  const ancestors = /^\/embed(\/|$)/.test(path) ? '*' : "'self'";
  const policy = withStyle(headers.get('content-security-policy') ?? DATA_POLICY, styleUrl);
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
