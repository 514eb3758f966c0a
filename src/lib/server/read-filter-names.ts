import { AGENCIES } from '../dateline/agencies.ts';
import type { Gazetteer } from '../gazetteer/lookup.ts';
import type { Filter } from '../model/filter.ts';
import { readAdmin1 } from '../region/admin1.ts';
import { admin1Name } from './admin1-names.ts';
import type { News } from './news/news.ts';

/** What names are taken from. */
export interface NameSources {
  news: Pick<News, 'agencyName' | 'sourceName'>;
  gazetteer: Gazetteer;
  /** The reader's language. */
  locale: string;
}

/**
 * Names, as readers know them, of what the filter has only keys for: agencies (`reuters` → `Reuters`), sources, admin-1
 * regions (`US.CA` → `Californië`), places (`g2950159` → `Berlijn`). What nobody has a name for is left out.
 */
export function readFilterNames(filter: Filter, { news, gazetteer, locale }: NameSources): Record<string, string> {
  const { agencies, sources, near, places, regions } = filter;
  // Keys come from an address: `constructor` and `__proto__` are keys like others.
  const names = new Map<string, string>();
  const note = (keys: string[], nameOf: (key: string) => string | null | undefined) => {
    for (const key of keys) names.set(key, nameOf(key) || names.get(key) || '');
  };
  note(sources, (key) => news.sourceName(key));
  // An agency that no story of the store has is known by the table.
  note(agencies, (key) => news.agencyName(key) ?? AGENCIES.find((agency) => agency.key === key)?.name);
  note(regions.filter(readAdmin1), (code) => admin1Name(code, locale));
  note(near?.place ? [near.place, ...places] : places, (key) => gazetteer.displayName(key, locale));
  return Object.fromEntries([...names].filter(([, name]) => name !== ''));
}
