import { foldName } from '../text/fold.ts';
import type { RegionNames } from './names.ts';
import { REGIONS } from './regions.ts';

/** How well a folded name fits a folded query, best first; the index is the rank. */
const FITS: ((name: string, query: string) => boolean)[] = [
  (name, query) => name === query,
  (name, query) => name.startsWith(query),
  (name, query) => ` ${name}`.includes(` ${query}`),
  (name, query) => query.length >= 3 && name.includes(query)
];

/** Larger regions first where names fit alike: Europe before Europa Island. */
const KIND_ORDER = ['world', 'continent', 'group', 'subregion', 'intermediate', 'country'];

/** How well a name fits a query, both folded: 0 the name itself, 1 its beginning, 2 a word's, 3 within it; null: it does not. */
export function fitOf(name: string, query: string): number | null {
  const fit = FITS.findIndex((fits) => fits(name, query));
  return fit === -1 ? null : fit;
}

/** A region that a search found. */
export interface RegionHit {
  code: string;
  /** As `fitOf`, of the name that fits best. */
  fit: number;
}

interface Ranked extends RegionHit {
  /** Lower is better. */
  rank: number[];
}

/**
 * Codes of the regions that a reader may mean by `query`, best first: by their names in any of `names` (the
 * reader's language first), by code (`NL`, `150`) or alpha-3 code. An empty query finds nothing.
 */
export function searchRegions(query: string, names: RegionNames[], limit = 20): string[] {
  return findRegions(query, names, limit).map((hit) => hit.code);
}

/** As `searchRegions`, each with how well it fits. */
export function findRegions(query: string, names: RegionNames[], limit = 20): RegionHit[] {
  const wanted = foldName(query);
  if (wanted === '') return [];
  const hits: Ranked[] = [];
  for (const { code, alpha3, kind } of REGIONS) {
    const isCode = wanted === code.toLowerCase() || wanted === alpha3?.toLowerCase();
    const best = isCode ? { fit: 0, language: 0, length: 0 } : bestFit(code, wanted, names);
    if (!best) continue;
    hits.push({ code, fit: best.fit, rank: [best.fit, best.language, KIND_ORDER.indexOf(kind), best.length] });
  }
  return hits
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .slice(0, limit)
    .map(({ code, fit }) => ({ code, fit }));
}

/** A reader types letter by letter: names are folded once a table. */
const folded = new WeakMap<RegionNames, Map<string, string[]>>();

function foldedNames(names: RegionNames): Map<string, string[]> {
  let table = folded.get(names);
  if (!table) {
    table = new Map(REGIONS.map(({ code }) => [code, names.all(code).map(foldName)]));
    folded.set(names, table);
  }
  return table;
}

interface Fit {
  /** Index in `FITS`. */
  fit: number;
  /** Index in the languages searched. */
  language: number;
  /** Of the name: the less of it the query leaves open, the better. */
  length: number;
}

function bestFit(code: string, query: string, names: RegionNames[]): Fit | null {
  let best: Fit | null = null;
  for (const [language, table] of names.entries()) {
    for (const name of foldedNames(table).get(code) ?? []) {
      const fit = fitOf(name, query);
      if (fit !== null && fit < (best?.fit ?? FITS.length)) best = { fit, language, length: name.length };
    }
  }
  return best;
}

function compareRanks(a: number[], b: number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index === -1 ? 0 : a[index]! - b[index]!;
}
