import { readFilter } from '$lib/filter/parse.ts';
import { BadRequestError } from '$lib/model/errors.ts';
import type { Filter } from '$lib/model/filter.ts';
import type { PlaceCount, StorySummary } from '$lib/model/story.ts';
import { nameFor, nameSummary } from '$lib/server/display-names.ts';
import { readFilterNames } from '$lib/server/read-filter-names.ts';
import { settleLoosely } from '$lib/server/settle-filter.ts';
import type { ArticlePage, Store } from '$lib/server/store/store.ts';
import { WORLD } from '$lib/region/regions.ts';
import { countLifts, type Lift } from './count-lifts.server.ts';
import { countRegions } from './count-regions.server.ts';
import { listFilter } from './list-request.ts';
import { problemTexts, type Problem } from './problem-texts.server.ts';

/** Rows of the first page, and of each that follows: with more than these the page does not come in one round trip. */
export const PAGE_SIZE = 25;

/** Places of a list by place in the page as it is sent; the map brings the others. */
const MOST_PLACES = 300;

/** What the list and the header show under one filter; the map fetches its places itself. */
export interface Desk {
  filter: Filter;
  /** What in the address cannot be used. */
  problems: Problem[];
  /** Names in the reader's language of the filter's keys: agencies, sources, admin-1 regions, places. */
  names: Record<string, string>;
  articles: StorySummary[];
  next: string | null;
  total: number;
  /** Stories without a place, whatever region is chosen: they lie in none. */
  unplaced: number;
  /** Places with stories under the filter. */
  placeCount: number;
  /** The places that `place=` names, with their stories counted. */
  chosen: PlaceCount[];
  /** The places by their stories, the busiest first, where the address asks for the list by place (`order=place`). */
  byPlace: PlaceCount[] | null;
  /** Stories per country, and for the world; the region filter set aside, so that others stay choosable. */
  regions: Record<string, number>;
  /** Stories per country that they are about, most first; the `about` filter set aside. */
  about: Record<string, number>;
  /** Of an empty list: which part of the filter, lifted, brings how many stories back. */
  lifts: Lift[];
}

/** Reads the page's list from the store. Parameters are read one by one, so that Kit knows which a change must rerun. */
export async function readDesk(params: URLSearchParams, locals: App.Locals): Promise<Desk> {
  const { store, gazetteer, locale } = locals;
  const read = readFilter(params);
  const { asked, settled: filter, problems } = settleLoosely(read.filter, { gazetteer, now: Date.now() });
  const everywhere = { ...filter, regions: [], places: [], unplaced: false };
  const [page, inWorld, worldPlaces, subjects] = await Promise.all([
    readRows(store, { filter: listFilter(filter), cursor: params.get('cursor') || null, problems }),
    store.counts(everywhere),
    store.places(everywhere),
    store.about(listFilter({ ...filter, places: [] }))
  ]);
  const here = { ...filter, places: [], unplaced: false };
  const [counts, places] =
    filter.regions.length > 0 ? await Promise.all([store.counts(here), store.places(here)]) : [inWorld, worldPlaces];
  const name = nameFor(gazetteer, locale);
  return {
    filter: asked,
    problems: await problemTexts([...read.problems, ...problems], locale),
    names: await readFilterNames(asked, { store, gazetteer, locale }),
    articles: page.articles.map((article) => nameSummary(article, name)),
    next: page.next,
    total: page.total,
    unplaced: counts.unplaced,
    placeCount: places.length,
    chosen: places.filter(({ key }) => filter.places.includes(key)).map((place) => ({ ...place, name: name(place) })),
    byPlace:
      params.get('order') === 'place'
        ? places.slice(0, MOST_PLACES).map((place) => ({ ...place, name: name(place) }))
        : null,
    regions: { ...(await countRegions(store, everywhere, worldPlaces)), [WORLD]: inWorld.stories },
    about: Object.fromEntries(subjects.map(({ key, articles }) => [key, articles])),
    lifts: page.total === 0 ? await countLifts(store, { asked, settled: filter }) : []
  };
}

/** A page of the list. A cursor that is none begins the list again, and is said. */
async function readRows(
  store: Store,
  { filter, cursor, problems }: { filter: Filter; cursor: string | null; problems: BadRequestError[] }
): Promise<ArticlePage> {
  try {
    return await store.articles(filter, { limit: PAGE_SIZE, cursor });
  } catch (error) {
    if (!(error instanceof BadRequestError)) throw error;
    problems.push(error);
    return store.articles(filter, { limit: PAGE_SIZE, cursor: null });
  }
}
