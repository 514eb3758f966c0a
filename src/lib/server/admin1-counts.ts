import type { Answer } from '../columns/types.ts';
import type { FacetCount } from '../model/story.ts';

/** Stories by admin-1 region as a facet, the busiest first: of a country, or (null) of all. */
export function admin1Counts({ admin1 }: Pick<Answer, 'admin1'>, country: string | null): FacetCount[] {
  return Object.entries(admin1)
    .filter(([code]) => country === null || code.startsWith(`${country}.`))
    .map(([key, articles]) => ({ key, name: key, articles }))
    .sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1));
}
