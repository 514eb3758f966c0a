import { foldKey } from '../text/key.ts';

/** What a key without a GeoNames id is made of. */
export interface KeyedByName {
  country: string;
  /** GeoNames admin-1 code, or empty. */
  admin1: string | null;
  name: string;
}

/**
 * Key of a place whose source gives no id: `j-NL.06-oudenbosch`, by country, division and folded name. It holds as long as these
 * do, whatever else the file gains; the builder keeps no two places with the same key.
 */
export function namedKey({ country, admin1, name }: KeyedByName): string {
  return `j-${country}.${admin1 ?? ''}-${foldKey(name)}`;
}

const KEY = /^j-([A-Z]{2})\.([^-]*)-([a-z0-9]+)$/;

/** The parts of a key made by {@link namedKey}, the name folded; null for any other key. */
export function readNamedKey(key: string): KeyedByName | null {
  const [, country, admin1, name] = KEY.exec(key) ?? [];
  return name === undefined ? null : { country: country!, admin1: admin1 || null, name };
}

/** Orders by country, division and folded name, without a locale. */
export function byKey(a: KeyedByName, b: KeyedByName): number {
  const [left, right] = [namedKey(a), namedKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
