import type { Gazetteer } from '../gazetteer/lookup.ts';
import { readAdmin1 } from '../region/admin1.ts';

/** `US.CA` as readers of that language know it: `Californië`; the code itself where nobody knows a name. */
export function admin1Name(gazetteer: Gazetteer, locale: string, code: string): string {
  const region = readAdmin1(code);
  if (!region) return code;
  return gazetteer.displayName(`a-${code}`, locale) || (gazetteer.admin1Name(region.country, region.admin1) ?? code);
}
