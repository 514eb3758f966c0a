/** What an answer is for: our own pages, pages for others' frames, data for programs, or the editors' desk. */
export type RouteKind = 'page' | 'embed' | 'data' | 'desk';

const KINDS: [id: RegExp, kind: RouteKind][] = [
  [/^\/\(map\)\/embed(\/|$)/, 'embed'],
  [/^\/(api|healthz)(\/|$)/, 'data'],
  [/^\/editors(\/|$)/, 'desk']
];

/** The kind of a route by its id (`/(map)/embed`), which knows nothing of what the site is served under; null: no route. */
export function kindOfRoute(id: string | null): RouteKind {
  return KINDS.find(([pattern]) => id !== null && pattern.test(id))?.[1] ?? 'page';
}
