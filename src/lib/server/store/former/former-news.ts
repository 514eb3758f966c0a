import type { Answer, NumberedPlace, PlaceTally } from '../../../columns/types.ts';
import { parametersOf } from '../../../filter/parameters.ts';
import { placeTest } from '../../../filter/place-set.ts';
import { lifted, narrowingParts } from '../../../filter/parts.ts';
import { NO_FILTER, type SettledFilter } from '../../../model/filter.ts';
import type { PlaceCount, PlaceWithNewest, StorySummary } from '../../../model/story.ts';
import { pathOf, WORLD } from '../../../region/regions.ts';
import type { News, Wanted } from '../../news/news.ts';
import type { Store } from '../store.ts';

/** The news out of the store of 0.1, on the thread that serves: until columns answer. */
export async function formerNews(store: Store): Promise<News> {
  const numbers = new Map<string, number>();
  const places: NumberedPlace[] = [];
  const stories = new Map<string, number>();
  const summaries: StorySummary[] = [];
  let names = { agencies: new Map<string, string>(), sources: new Map<string, string>() };
  let version = await store.version();

  const numberOf = ({ key, name, country, lng, lat, precision }: PlaceCount): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const n = places.length + 1;
    places.push({ n, key, name, country, admin1: null, lng, lat, precision });
    numbers.set(key, n);
    return n;
  };
  const storyNumber = (id: string) => {
    if (!stories.has(id)) stories.set(id, stories.size + 1);
    return stories.get(id)!;
  };
  const follow = async () => {
    version = await store.version();
    for (const place of await store.places(NO_FILTER)) numberOf(place);
    const [agencies, sources] = await Promise.all([store.agencies(NO_FILTER), store.sources(NO_FILTER)]);
    const table = (rows: { key: string; name: string }[]) => new Map(rows.map(({ key, name }) => [key, name]));
    names = { agencies: table(agencies), sources: table(sources) };
  };
  const tally = (counts: PlaceWithNewest[]): PlaceTally => {
    const rows = counts.map((place) => ({ place, n: numberOf(place) })).sort((a, b) => a.n - b.n);
    return {
      place: Uint32Array.from(rows, ({ n }) => n),
      articles: Uint32Array.from(rows, ({ place }) => place.articles),
      fresh: Uint32Array.from(rows, ({ place }) => place.fresh),
      newest: Float64Array.from(rows, ({ place }) => place.newest ?? NaN),
      newestStory: Uint32Array.from(rows, ({ place }) => storyNumber(place.newestId)),
      confidence: Uint8Array.from(rows, ({ place }) => Math.round(place.confidence * 255))
    };
  };
  const ask = async (asked: SettledFilter, wanted: Wanted): Promise<Answer> => {
    await follow();
    const isChosen = placeTest(asked.places);
    const named = places.filter(isChosen).map(({ key }) => key);
    const filter = {
      ...asked,
      places: asked.places.length > 0 && named.length === 0 ? asked.places : asked.places.length > 0 ? named : []
    };
    const everywhere = lifted(filter, parametersOf('region', 'place', 'tray'));
    const counts = await store.counts(filter);
    const tray = await store.counts(lifted(filter, parametersOf('region', 'place', 'shape', 'tray')));
    const page = wanted.page && (await store.articles(filter, wanted.page));
    for (const summary of page?.articles ?? []) summaries[storyNumber(summary.id)] = summary;
    const world = await store.places(everywhere);
    const regions: Record<string, number> = { [WORLD]: (await store.counts(everywhere)).stories };
    for (const { country, articles } of world)
      for (const code of [country, ...pathOf(country).filter((region) => region !== WORLD)])
        regions[code] = (regions[code] ?? 0) + articles;
    const without = await Promise.all(
      narrowingParts(filter).map(async (part) => [part, (await store.counts(lifted(filter, [part]))).stories] as const)
    );
    const admin1 = await store.admin1(everywhere, null);
    return {
      change: Number(version.split('.').at(-1)) || 0,
      counts: { ...counts, unplaced: tray.unplaced },
      without: Object.fromEntries(without),
      places: tally(await store.places(filter, { freshSince: wanted.freshSince ?? null })),
      agencies: await store.agencies(filter),
      sources: await store.sources(filter),
      languages: await store.languages(filter),
      about: await store.about(filter),
      regions,
      admin1: Object.fromEntries(admin1.map(({ key, articles }) => [key, articles])),
      page: page ? { stories: Uint32Array.from(page.articles, ({ id }) => storyNumber(id)), next: page.next } : null,
      times: wanted.times ? await store.times(filter, { timeZone: null, within: wanted.times.within }) : null,
      arrivals: wanted.arrivals ? await store.arrivals(filter, wanted.arrivals) : null
    };
  };
  await follow();
  return {
    ask,
    summaries: async (wanted) => wanted.flatMap((n) => (summaries[n] ? [{ n, summary: summaries[n] }] : [])),
    story: async (id) => {
      const story = await store.article(id);
      return story && { kind: 'story', story };
    },
    places: () => places,
    agencyName: (key) => names.agencies.get(key) ?? null,
    sourceName: (key) => names.sources.get(key) ?? null,
    version: () => version
  };
}
