/** Policy for answers that are no page: nothing in them may run or load. */
const DATA_POLICY = "default-src 'none'";

/**
 * Adds what every answer carries. Anyone may frame `/embed`, nobody else's page the rest; Kit's own policy for pages
 * (scripts with nonces) is kept and completed.
 */
export function addSecurityHeaders(headers: Headers, pathname: string): void {
  const ancestors = /^\/embed(\/|$)/.test(pathname) ? '*' : "'self'";
  const policy = headers.get('content-security-policy') ?? DATA_POLICY;
  headers.set('content-security-policy', `${policy}; frame-ancestors ${ancestors}`);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  headers.set('permissions-policy', 'geolocation=(), camera=(), microphone=()');
}
