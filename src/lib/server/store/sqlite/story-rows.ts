import type { StoryOrigin } from '../../../model/document.ts';
import type { StoredStory } from '../../../stories/types.ts';
import { unpackWhereabouts } from '../packed.ts';
import type { Dictionary } from '../dictionary.ts';

/** Columns of a story (alias `s`) and its facts (`f`) that rules look at. */
export const STORED_COLUMNS = `s.n, s.id, s.is_main, s.headline, s.lead, s.section, s.captured, s.uri_source, s.uri, s.origin, s.placed,
  s.engine_placed, f.published, f.dispatch, f.sources`;

export interface StoredColumns {
  n: number;
  id: string;
  is_main: number;
  headline: string | null;
  lead: string;
  section: string | null;
  captured: number | null;
  uri_source: string | null;
  uri: string | null;
  origin: string | null;
  placed: string;
  engine_placed: string | null;
  published: number | null;
  dispatch: number | null;
  sources: string | null;
}

/** What a provider says of a shown story beside its uri: whoever is told nothing keeps nothing. */
export type OriginColumn = Omit<StoryOrigin, 'uri' | 'status'>;

const NOTHING_TOLD: OriginColumn = { url: null, version: null, updated: null, embargo: null, byline: null, claims: [] };

/** The column `origin` as it is read. */
export const originOf = (text: string | null): OriginColumn =>
  text === null ? NOTHING_TOLD : { ...NOTHING_TOLD, ...(JSON.parse(text) as Partial<OriginColumn>) };

/** The column `origin` as it is written: only what is told. */
export function originText({ url, version, updated, embargo, byline, claims }: StoryOrigin): string | null {
  const told = Object.entries({ url, version, updated, embargo, byline }).filter(([, value]) => value !== null);
  if (claims.length > 0) told.push(['claims', claims as never]);
  return told.length === 0 ? null : JSON.stringify(Object.fromEntries(told));
}

/** A list column: `12,0.9` → `[12, 0.9]`. */
export const numbersIn = (text: string | null): number[] =>
  text === null ? [] : (JSON.parse(`[${text}]`) as number[]);

/** A row as rules look at it. `sourceKey`: of a source by its number. */
export function storedStory(row: StoredColumns, dictionary: Dictionary, sourceKey: (n: number) => string): StoredStory {
  const { dateline, placements } = unpackWhereabouts(row.placed, row.lead, dictionary);
  const engine = row.engine_placed;
  const { version, updated } = originOf(row.origin);
  return {
    ...{ n: row.n, id: row.id, role: row.is_main === 1 ? 'main' : 'item', headline: row.headline, lead: row.lead },
    ...{ dateline, placements, version, updated, published: row.published, captured: row.captured },
    enginePlacements: engine === null ? null : unpackWhereabouts(engine, row.lead, dictionary).placements,
    ...{ section: row.section, uriSource: row.uri_source ?? '', uri: row.uri, dispatch: row.dispatch },
    sources: numbersIn(row.sources).map(sourceKey)
  };
}
