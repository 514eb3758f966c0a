import { queryOf } from '$lib/filter/serialise.ts';

/** Parameters that go along from page to page of the editors. */
const KEPT = ['locale', 'to'];

/** A query that keeps the language, and where a sign-in should lead; `action` names a form's action (`?/signIn`). */
export function keptQuery(params: URLSearchParams, action: string | null = null): string {
  const kept = new URLSearchParams(KEPT.flatMap((name) => (params.get(name) ? [[name, params.get(name)!]] : [])));
  return action === null ? queryOf(kept) : `?/${action}${kept.size > 0 ? `&${kept}` : ''}`;
}

/** Where a sign-in leads: `to` as far as it is a path of this site, else the editors' own page. */
export function afterSignIn(url: URL, own: string): string {
  const to = url.searchParams.get('to') ?? '';
  if (!to.startsWith('/') || !URL.canParse(to, url)) return own;
  const { origin, pathname, search } = new URL(to, url);
  // `/.//other.example` is a path of this site that, written out, begins with `//`: a browser takes it for another site.
  return origin === url.origin && !pathname.startsWith('//') ? pathname + search : own;
}
