import type { FoundRegion } from '../model/place.ts';
import type { FacetCount } from '../model/story.ts';
import { foldName } from '../text/fold.ts';
import { fitOf } from '../region/search.ts';
import { admin1Name, admin1Table } from './admin1-names.ts';

interface Sought {
  /** The beginning of a name, in any of the languages. */
  name: string;
  limit: number;
  /** The reader's language. */
  locale: string;
  /** Stories by code; a region that is not among them has none. */
  counts: FacetCount[];
}

/** A reader types letter by letter: 4,000 regions' names in five languages are folded once. */
let folded: Map<string, string[]> | null = null;

function foldedNames(): Map<string, string[]> {
  folded ??= new Map(
    [...admin1Table()].map(([code, names]) => [code, [...new Set(names.filter(Boolean).map(foldName))]])
  );
  return folded;
}

/** Admin-1 regions that have such a name in one of our languages: those that fit best first, then those with most stories. */
export function findAdmin1({ name, limit, locale, counts }: Sought): FoundRegion[] {
  const wanted = foldName(name);
  if (wanted === '') return [];
  const articles = new Map(counts.map((count) => [count.key, count.articles]));
  const found = [...foldedNames()].flatMap(([key, names]): FoundRegion[] => {
    const fits = names.map((own) => fitOf(own, wanted)).filter((fit) => fit !== null);
    if (fits.length === 0) return [];
    const own = { key, name: admin1Name(key, locale), country: key.slice(0, 2) };
    return [{ ...own, fit: Math.min(...fits), articles: articles.get(key) ?? 0 }];
  });
  return withoutTwins(found.sort(byFit)).slice(0, limit);
}

function byFit(a: FoundRegion, b: FoundRegion): number {
  return a.fit - b.fit || b.articles - a.articles || a.name.localeCompare(b.name) || (a.key < b.key ? -1 : 1);
}

/** GeoNames keeps a division's old code beside its new one (`AF.40` and `AF.42` are Parwan): the first of them stands for both. */
function withoutTwins(found: FoundRegion[]): FoundRegion[] {
  const seen = new Set<string>();
  return found.filter(({ country, name }) => {
    const twin = seen.has(`${country} ${name}`);
    seen.add(`${country} ${name}`);
    return !twin;
  });
}
