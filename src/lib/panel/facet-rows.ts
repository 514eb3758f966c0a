import type { Filter } from '../model/filter.ts';
import type { FacetCount, Facets } from '../model/story.ts';

/** What the menu of facets narrows by, as the address has it, in its order. */
export const FACETS = ['agency', 'source', 'lang', 'about'] as const;
export type Facet = (typeof FACETS)[number];

/** For each facet its values. */
export type FacetRows = Record<Facet, FacetCount[]>;

/** Values chosen in each facet. */
export function chosenValues(filter: Filter): Record<Facet, string[]> {
  return { agency: filter.agencies, source: filter.sources, lang: filter.languages, about: filter.about };
}

/**
 * The rows as they stand, counted anew: who chooses finds everything where it was, so rows keep their order, what no
 * story has any more stays with 0, and what is new comes last. `before` null: the first counts, the busiest first.
 */
export function recount(before: FacetRows | null, facets: Facets): FacetRows {
  return {
    agency: counted(before?.agency, facets.agencies),
    source: counted(before?.source, facets.sources),
    lang: counted(before?.lang, facets.languages),
    about: counted(before?.about, facets.about)
  };
}

function counted(before: FacetCount[] = [], now: FacetCount[]): FacetCount[] {
  const articles = new Map(now.map((count) => [count.key, count.articles]));
  const known = new Set(before.map((count) => count.key));
  return [
    ...before.map((count) => ({ ...count, articles: articles.get(count.key) ?? 0 })),
    ...now.filter((count) => !known.has(count.key))
  ];
}

/** The rows to choose from: what some story has, and what is chosen, which must stay there to be unchosen. */
export function choosable(rows: FacetCount[], chosen: string[], nameOf: (key: string) => string): FacetCount[] {
  const known = new Set(rows.map((row) => row.key));
  const missing = chosen.filter((key) => !known.has(key)).map((key) => ({ key, name: nameOf(key), articles: 0 }));
  return [...rows.filter((row) => row.articles > 0 || chosen.includes(row.key)), ...missing];
}
