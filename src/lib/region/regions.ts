import { ROWS } from './data/tree.ts';

/** UN M49's code of the whole world. */
export const WORLD = '001';

const KINDS = ['world', 'continent', 'subregion', 'intermediate', 'country', 'group'] as const;
/** A `group` lies across the tree: North America (003) holds Northern and Central America and the Caribbean. */
export type RegionKind = (typeof KINDS)[number];

/** A region of UN M49, or a country by its ISO 3166-1 alpha-2 code (Kosovo XK, Taiwan TW). */
export interface Region {
  /** `150`, `NL` */
  code: string;
  kind: RegionKind;
  /** Null for the world. */
  parent: string | null;
  /** ISO 3166-1 alpha-3, countries only. */
  alpha3: string | null;
}

/** What a group is made of; the tree cannot say it, for each of these has its one parent there. */
const GROUPS: Record<string, string[]> = { '003': ['021', '013', '029'] };

const regions = new Map(ROWS.split(';').map(readRow));

function readRow(row: string): [string, Region] {
  const [code = '', parent, kind, alpha3] = row.split(',');
  return [code, { code, kind: KINDS[Number(kind)] ?? 'country', parent: parent || null, alpha3: alpha3 || null }];
}

/** Every region, by code: numbers first, then countries. */
export const REGIONS: readonly Region[] = [...regions.values()];

/** ISO 3166-1 alpha-2 codes of all countries and territories, sorted. */
export const COUNTRIES: readonly string[] = REGIONS.filter(isCountryRegion).map((region) => region.code);

function isCountryRegion(region: Region): boolean {
  return region.kind === 'country';
}

/** The region of a code exactly as UN or ISO write it (`150`, `NL`; not `nl`, not `NLD`), or null. */
export function regionOf(code: string): Region | null {
  return regions.get(code) ?? null;
}

export function isRegion(code: string): boolean {
  return regions.has(code);
}

/** The regions directly inside one: sub-regions of a continent, countries of a sub-region; none for a country. */
export function childrenOf(code: string): string[] {
  const group = GROUPS[code];
  if (group) return [...group];
  return REGIONS.filter((region) => region.parent === code && region.kind !== 'group').map((region) => region.code);
}

/** A region and what it lies in, inside out: `NL` → `NL, 155, 150, 001`; empty for an unknown code. */
export function pathOf(code: string): string[] {
  const region = regionOf(code);
  if (!region) return [];
  return [code, ...(region.parent ? pathOf(region.parent) : [])];
}

/** The countries of a region, sorted (ISO 3166-1 alpha-2); a country has itself; none for an unknown code. */
export function membersOf(code: string): string[] {
  const region = regionOf(code);
  if (!region) return [];
  if (region.kind === 'country') return [code];
  return childrenOf(code).flatMap(membersOf).sort();
}
