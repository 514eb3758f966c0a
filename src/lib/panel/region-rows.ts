import type { FoundRegion } from '../model/place.ts';
import type { FacetCount } from '../model/story.ts';
import { readAdmin1 } from '../region/admin1.ts';
import { sortByName, type RegionNames } from '../region/names.ts';
import { childrenOf, membersOf, regionOf, WORLD } from '../region/regions.ts';
import type { RegionHit } from '../region/search.ts';
import { liesIn } from '../region/toggle.ts';

/** A line of the region list. */
export interface RegionRow {
  code: string;
  name: string;
  /** 0 for the world, 1 for a continent, and so on. */
  depth: number;
  /** Stories filed from there (or about it), as many as the other filters leave; null where nobody counted. */
  count: number | null;
}

/** Stories per region: by country, and by region where the sum of its countries would count a story twice. */
export type RegionCounts = Readonly<Record<string, number>>;

/** Stories of a region: the server's own count where it gave one, else the sum over its countries. */
export function countOf(code: string, counts: RegionCounts): number {
  const own = counts[code];
  if (own !== undefined) return own;
  if (regionOf(code)?.kind === 'country') return 0;
  return membersOf(code).reduce((sum, country) => sum + (counts[country] ?? 0), 0);
}

/** The world's tree, depth first, siblings by name; only regions with stories, and the world itself and what is chosen always. */
export function regionRows(counts: RegionCounts, names: RegionNames, chosen: readonly string[] = []): RegionRow[] {
  const below = (code: string, depth: number): RegionRow[] => {
    const count = countOf(code, counts);
    if (count === 0 && code !== WORLD && !chosen.some((other) => liesIn(other, code))) return [];
    const inside = sortByName(childrenOf(code), names).flatMap((child) => below(child, depth + 1));
    return [{ code, name: names.region(code), depth, count }, ...inside];
  };
  return below(WORLD, 0);
}

/**
 * Countries that stories are about, most first and then by name, after the world and what is chosen. Regions are not counted: a story about
 * two countries of one would count twice.
 */
export function aboutRows(counts: RegionCounts, chosen: string[], names: RegionNames): RegionRow[] {
  const countries = sortByName(Object.keys(counts), names).sort((a, b) => counts[b]! - counts[a]!);
  const codes = new Set([WORLD, ...chosen.filter((code) => counts[code] === undefined), ...countries]);
  return [...codes].map((code) => ({ code, name: names.region(code), depth: 0, count: aboutCount(code, counts) }));
}

/** Stories about a country; null for a region. */
export function aboutCount(code: string, counts: RegionCounts): number | null {
  return regionOf(code)?.kind === 'country' ? (counts[code] ?? 0) : null;
}

/** The rows with unfolded countries' own regions under them: those with stories and those chosen. No region stands in the list twice. */
export function withAdmin1(
  rows: RegionRow[],
  { open, lists }: { open: readonly string[]; lists: Readonly<Record<string, FacetCount[] | null>> }
): RegionRow[] {
  const listOf = (code: string) => (open.includes(code) ? (lists[code] ?? []) : []);
  const unfolded = new Set(rows.flatMap(({ code }) => listOf(code).map(({ key }) => key)));
  return rows.flatMap((row) => {
    if (unfolded.has(row.code)) return [];
    const regions = listOf(row.code);
    return [
      row,
      ...regions.map(({ key, name, articles }) => ({ code: key, name, depth: row.depth + 1, count: articles }))
    ];
  });
}

/**
 * What a search for regions found: best fit first, of those that fit alike the world's regions before countries' own. `rowOf` makes the
 * row of one of the world's.
 */
export function foundRows(
  hits: readonly RegionHit[],
  within: readonly FoundRegion[],
  { rowOf, names }: { rowOf: (code: string) => RegionRow; names: RegionNames }
): RegionRow[] {
  const world = hits.map(({ code, fit }) => ({ fit, row: rowOf(code) }));
  const own = within.map(({ key, name, country, fit, articles }) => ({
    fit,
    row: { code: key, name: `${name} · ${names.region(country)}`, depth: 0, count: articles }
  }));
  return [...world, ...own].sort((a, b) => a.fit - b.fit).map(({ row }) => row);
}

/** The countries to unfold for a choice: a chosen one, and one with a chosen region in it; none where that would be a long list of lists. */
export function countriesToUnfold(chosen: readonly string[]): string[] {
  const countries = chosen.flatMap(
    (code) => readAdmin1(code)?.country ?? (regionOf(code)?.kind === 'country' ? code : [])
  );
  const each = [...new Set(countries)];
  return each.length <= 3 ? each : [];
}
