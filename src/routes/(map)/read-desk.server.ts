import { busiestFirst } from '$lib/columns/busiest.ts';
import type { Answer, NumberedPlace, PageRequest } from '$lib/columns/types.ts';
import { readFilter } from '$lib/filter/parse.ts';
import { lifted } from '$lib/filter/parts.ts';
import { nameSet } from '$lib/filter/name-set.ts';
import { isPacked, placeTest } from '$lib/filter/place-set.ts';
import { BadRequestError } from '$lib/model/errors.ts';
import type { Filter, SettledFilter } from '$lib/model/filter.ts';
import type { PlaceCount, StorySummary } from '$lib/model/story.ts';
import { printListName } from '$lib/server/api/own-row.ts';
import { nameFor, nameSummary } from '$lib/server/display-names.ts';
import { placeCounts } from '$lib/server/place-counts.ts';
import { readFilterNames } from '$lib/server/read-filter-names.ts';
import { settleLoosely } from '$lib/server/settle-filter.ts';
import { type Lift, liftsOf } from './lifts.server.ts';
import { listFilter } from './list-request.ts';
import { problemTexts, type Problem } from './problem-texts.server.ts';

/** Dispatches of the first page, and of each that follows: with more than these the page does not come in one round trip. */
export const PAGE_SIZE = 25;

/** Places of a list by place, or of a cluster, in the page as it is sent; the map brings the others. */
const MOST_PLACES = 300;

/** Keys of places that an address goes on with. */
const MOST_KEYS = 24;

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
  /** The places that `place=` names, with their stories counted: the busiest of them. */
  chosen: PlaceCount[];
  /** The places by their stories, the busiest first, where the address asks for the list by place (`order=place`). */
  byPlace: PlaceCount[] | null;
  /** Stories per country and region, and for the world; the region filter set aside, so that others stay choosable. */
  regions: Record<string, number>;
  /** Stories per country that they are about, most first; the `about` filter set aside. */
  about: Record<string, number>;
  /** Of an empty list: which part of the filter, lifted, brings how many stories back. */
  lifts: Lift[];
  /** The name of the list of places, which the map fetches once. */
  placeList: string;
}

/** Reads the page's list. Parameters are read one by one, so that Kit knows which a change must rerun. */
export async function readDesk(params: URLSearchParams, locals: App.Locals, asker: string): Promise<Desk> {
  const { news, placeLists, gazetteer, locale } = locals;
  const read = readFilter(params);
  const wanted = { ...read.filter, places: shortened(read.filter.places, news.places()) };
  const { asked, settled, problems } = settleLoosely(wanted, { gazetteer, now: Date.now() });
  const filter = listFilter(settled);
  const { answer, problem } = await askPage(locals, { filter, cursor: params.get('cursor') || null }, asker);
  if (problem) problems.push(problem);
  const { counts, page, places: tally } = answer;
  const name = nameFor(gazetteer, locale);
  const rows = await news.summaries([...(page?.stories ?? [])], filter.q, asker);
  const busiest = () => {
    const positions = busiestFirst(tally).subarray(0, MOST_PLACES);
    return placeCounts(tally, positions, { places: news.places(), name }).map(({ newestStory: _, ...place }) => place);
  };
  return {
    filter: asked,
    problems: await problemTexts([...read.problems, ...problems], { params, locale }),
    names: readFilterNames(asked, { news, gazetteer, locale }),
    articles: rows.map(({ summary }) => nameSummary(summary, name)),
    next: page?.next ?? null,
    total: counts.stories,
    unplaced: counts.unplaced,
    placeCount: tally.place.length,
    chosen: filter.places.length > 0 ? busiest() : [],
    byPlace: params.get('order') === 'place' ? busiest() : null,
    regions: answer.regions,
    about: Object.fromEntries(answer.about.map(({ key, articles }) => [key, articles])),
    lifts: counts.stories === 0 ? liftsOf(asked, await withoutTray(locals, { settled, answer }, asker)) : [],
    placeList: printListName(placeLists.current())
  };
}

/** Addresses of 0.1 name each place of a cluster: links go on with the part of the map that they lie in. */
function shortened(values: string[], places: readonly NumberedPlace[]): string[] {
  if (values.length <= MOST_KEYS || values.some(isPacked)) return values;
  const known = places.filter((place) => place !== undefined);
  const chosen = known.filter(placeTest(values));
  return chosen.length > 0 ? nameSet(chosen, known) : values;
}

/** All that a page of the list asks. A cursor that is none begins the list again, and is said. */
async function askPage(
  { news }: App.Locals,
  { filter, cursor }: { filter: SettledFilter; cursor: string | null },
  asker: string
): Promise<{ answer: Answer; problem: BadRequestError | null }> {
  const page: PageRequest = { order: 'newest', limit: PAGE_SIZE, cursor };
  try {
    return { answer: await news.ask(filter, { page }, asker), problem: null };
  } catch (error) {
    if (!(error instanceof BadRequestError) || cursor === null) throw error;
    return { answer: await news.ask(filter, { page: { ...page, cursor: null } }, asker), problem: error };
  }
}

/** Out of the tray the conditions on places hold again, which its list was asked without. */
async function withoutTray(
  { news }: App.Locals,
  { settled, answer }: { settled: SettledFilter; answer: Answer },
  asker: string
): Promise<Answer['without']> {
  if (!settled.unplaced) return answer.without;
  const { counts } = await news.ask(lifted(settled, ['unplaced']), {}, asker);
  return { ...answer.without, unplaced: counts.stories };
}
