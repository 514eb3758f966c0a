/** The path of an address as routes know it, without the `base` that the site is served under: `/news/embed` → `/embed`. */
export function pathWithin(base: string, pathname: string): string {
  if (pathname !== base && !pathname.startsWith(`${base}/`)) return pathname;
  return pathname.slice(base.length) || '/';
}
