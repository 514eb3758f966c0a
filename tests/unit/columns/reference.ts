import { lifted, narrowingParts } from '../../../src/lib/filter/parts.ts';
import { layBuckets, stepFor } from '../../../src/lib/columns/time-steps.ts';
import type {
  Answer,
  NumberedPlace,
  PageRequest,
  Question,
  Steps,
  StoryFacts,
  TimesRequest,
  Vocabulary
} from '../../../src/lib/columns/types.ts';
import type { SettledFilter } from '../../../src/lib/model/filter.ts';
import type { Arrivals, FacetCount, TimeCounts } from '../../../src/lib/model/story.ts';
import { areaTest } from '../../../src/lib/region/area-test.ts';
import { membersOf, REGIONS } from '../../../src/lib/region/regions.ts';

/**
 * What a filter means, said as plainly as it can be: a loop over the stories for each question. It is slow, shares no code with the
 * columns but how time is laid in steps and whether a point is in a drawn area, and is what they are held to.
 */
export interface World {
  vocabulary: Vocabulary;
  stories: StoryFacts[];
}

export function referenceAnswer(world: World, question: Question): Omit<Answer, 'change' | 'page'> {
  const { filter } = question;
  const found = (asked: SettledFilter) => world.stories.filter((story) => fits(world, story, asked, question.found));
  const fitting = found(filter);
  const tray = found({ ...lifted(filter, ['region', 'place', 'near', 'bbox', 'area']), unplaced: true });
  const named = (names: { n: number; key: string; name: string }[], of: 'agencies' | 'sources') =>
    facet(found({ ...filter, [of]: [] }), (story) => names.filter(({ n }) => story[of].includes(n)));
  const coded = (codes: readonly (string | null)[]) =>
    [...new Set(codes)].flatMap((code) => (code === null ? [] : [{ key: code, name: code }]));
  return {
    counts: {
      stories: fitting.length,
      located: fitting.filter(({ filings }) => filings.length > 0).length,
      unplaced: tray.length
    },
    without: Object.fromEntries(narrowingParts(filter).map((part) => [part, found(lifted(filter, [part])).length])),
    places: tally(world, fitting, question),
    agencies: named(world.vocabulary.agencies, 'agencies'),
    sources: named(world.vocabulary.sources, 'sources'),
    languages: facet(found({ ...filter, languages: [] }), ({ language }) => coded([language])),
    about: facet(found({ ...filter, about: [] }), ({ about }) => coded(about)),
    ...regions(world, filter, found),
    times: question.times && times(found, filter, question.times),
    arrivals: question.arrivals && arrivals(world, { fitting, filter }, question.arrivals)
  };
}

/** The dispatches of the list in order, each with the stories that stand together: what pages, one after the other, show. */
export function referenceList(world: World, question: Question, { order }: PageRequest): number[][] {
  const fitting = world.stories.filter((story) => fits(world, story, question.filter, question.found));
  const byNewest = fitting.toSorted((a, b) => compareTimes(a, b, -1));
  const groups = Map.groupBy(byNewest, ({ n, dispatch }) =>
    dispatch === null ? `story ${n}` : `dispatch ${dispatch}`
  );
  return [...groups.values()]
    .sort(([a], [b]) => compareTimes(a!, b!, order === 'newest' ? -1 : 1))
    .map((group) => group.map(({ n }) => n));
}

/** By time, `sign` −1 the newest first; unknown times last either way, of equal times the lower number first. */
function compareTimes(a: StoryFacts, b: StoryFacts, sign: 1 | -1): number {
  if (a.published === b.published) return a.n - b.n;
  if (a.published === null) return 1;
  if (b.published === null) return -1;
  return (a.published - b.published) * sign;
}

function fits(world: World, story: StoryFacts, filter: SettledFilter, found: Uint32Array | null): boolean {
  const { published, filings } = story;
  const { from, to, undated } = filter;
  if (undated && published !== null) return false;
  if (from !== null && (published === null || published < from)) return false;
  if (to !== null && (published === null || published >= to)) return false;
  if (filter.q !== '' && !found!.includes(story.n)) return false;
  const meets = (chosen: string[], own: (string | null)[]) =>
    chosen.length === 0 || chosen.some((one) => own.includes(one));
  const keys = (names: { n: number; key: string }[], own: readonly number[]) =>
    names.filter(({ n }) => own.includes(n)).map(({ key }) => key);
  if (!meets(filter.agencies, keys(world.vocabulary.agencies, story.agencies))) return false;
  if (!meets(filter.sources, keys(world.vocabulary.sources, story.sources))) return false;
  if (!meets(filter.languages, [story.language])) return false;
  const isWorld = filter.about.includes('001');
  if (!isWorld && !meets(filter.about.flatMap(membersOf), [...story.about]) && filter.about.length > 0) return false;
  if (filter.unplaced) return filings.length === 0;
  return !asksPlace(filter) || filings.some(({ place }) => placeFits(placeOf(world, place), filter));
}

const placeOf = (world: World, number: number): NumberedPlace => world.vocabulary.places.find(({ n }) => n === number)!;

function asksPlace({ regions, bbox, near, area, places }: SettledFilter): boolean {
  const asksRegion = regions.length > 0 && !regions.includes('001');
  return asksRegion || bbox !== null || near !== null || area !== null || places.length > 0;
}

/** Whether one place meets every condition of place. */
function placeFits({ country, admin1, lng, lat, key }: NumberedPlace, filter: SettledFilter): boolean {
  const { regions, bbox, near, area, places } = filter;
  const isIn = (code: string) =>
    code === '001' || membersOf(code).includes(country) || (admin1 !== null && code === `${country}.${admin1}`);
  if (regions.length > 0 && !regions.some(isIn)) return false;
  if (places.length > 0 && !places.includes(key)) return false;
  if (bbox) {
    const [west, south, east, north] = bbox;
    const isBetween = west <= east ? lng >= west && lng <= east : lng >= west || lng <= east;
    if (!isBetween || lat < south || lat > north) return false;
  }
  if (near && kilometres([lng, lat], near.at) > near.km) return false;
  return area === null || areaTest(area)(lng, lat);
}

/** By the law of cosines. */
function kilometres([lng, lat]: [number, number], [toLng, toLat]: [number, number]): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [a, b] = [radians(lat), radians(toLat)];
  const cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(radians(toLng - lng));
  return 6371.0088 * Math.acos(Math.min(1, Math.max(-1, cosine)));
}

function facet(stories: StoryFacts[], values: (story: StoryFacts) => { key: string; name: string }[]): FacetCount[] {
  const counts = new Map<string, FacetCount>();
  for (const { key, name } of stories.flatMap(values)) {
    counts.set(key, { key, name, articles: (counts.get(key)?.articles ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}

function tally(world: World, fitting: StoryFacts[], { filter, freshSince }: Question): Answer['places'] {
  const rows = world.vocabulary.places
    .filter((place) => placeFits(place, filter))
    .toSorted((a, b) => a.n - b.n)
    .flatMap(({ n }) => {
      const here = fitting.filter(({ filings }) => filings.some(({ place }) => place === n));
      const [newest] = here.toSorted((a, b) => compareTimes(a, b, -1));
      if (!newest) return [];
      const sure = here.flatMap(({ filings }) => filings.filter(({ place }) => place === n));
      const isFresh = ({ published }: StoryFacts) =>
        freshSince !== null && published !== null && published >= freshSince;
      return [{ n, here, newest, confidence: Math.max(...sure.map(({ confidence }) => confidence)), isFresh }];
    });
  return {
    place: Uint32Array.from(rows, ({ n }) => n),
    articles: Uint32Array.from(rows, ({ here }) => here.length),
    fresh: Uint32Array.from(rows, ({ here, isFresh }) => here.filter(isFresh).length),
    newest: Float64Array.from(rows, ({ newest }) => newest.published ?? NaN),
    newestStory: Uint32Array.from(rows, ({ newest }) => newest.n),
    confidence: Uint8Array.from(rows, ({ confidence }) => Math.round(confidence * 255))
  };
}

function regions(
  world: World,
  filter: SettledFilter,
  found: (asked: SettledFilter) => StoryFacts[]
): Pick<Answer, 'regions' | 'admin1'> {
  const everywhere = lifted(filter, ['region', 'place', 'unplaced']);
  const stories = found(everywhere);
  const placesOf = ({ filings }: StoryFacts) =>
    filings.map(({ place }) => placeOf(world, place)).filter((place) => placeFits(place, everywhere));
  const count = (holds: (place: NumberedPlace) => boolean) =>
    stories.filter((story) => placesOf(story).some(holds)).length;
  const positive = (counts: (readonly [string, number])[]) =>
    Object.fromEntries(counts.filter(([, number]) => number > 0));
  const divisions = world.vocabulary.places.flatMap((place) =>
    place.admin1 === null ? [] : [`${place.country}.${place.admin1}`]
  );
  return {
    regions: {
      ...positive(
        REGIONS.map(({ code }) => [code, count(({ country }) => membersOf(code).includes(country))] as const)
      ),
      '001': stories.length
    },
    admin1: positive(divisions.map((code) => [code, count((at) => `${at.country}.${at.admin1}` === code)] as const))
  };
}

function times(
  found: (asked: SettledFilter) => StoryFacts[],
  filter: SettledFilter,
  { offset, within }: TimesRequest
): TimeCounts {
  const timeless = found({ ...filter, from: null, to: null, undated: false });
  const known = timeless.flatMap(({ published }) => published ?? []);
  const unknown = within ? 0 : timeless.length - known.length;
  if (!within && known.length === 0) return { start: null, step: stepFor(0), buckets: [], unknown };
  const laid = within
    ? layBuckets(within.from, within.to - 1, offset)
    : layBuckets(Math.min(...known), Math.max(...known), offset);
  const at = (bucket: number) => laid.start + bucket * laid.step;
  const buckets = laid.buckets.map(
    (_, bucket) => known.filter((time) => time >= at(bucket) && time < at(bucket + 1)).length
  );
  return { start: laid.start, step: laid.step, buckets, unknown };
}

function arrivals(
  world: World,
  { fitting, filter }: { fitting: StoryFacts[]; filter: SettledFilter },
  { start, step, steps }: Steps
): Arrivals {
  const keys: string[] = [];
  const inStep = Array.from({ length: steps }, (_, at) =>
    fitting.filter(
      ({ published }) => published !== null && published >= start + at * step && published < start + (at + 1) * step
    )
  );
  const filings = inStep.map((stories) =>
    world.vocabulary.places.flatMap((place) => {
      const here = stories.filter((story) => story.filings.some((filing) => filing.place === place.n));
      if (here.length === 0 || !placeFits(place, filter)) return [];
      if (!keys.includes(place.key)) keys.push(place.key);
      return [keys.indexOf(place.key), here.length];
    })
  );
  return { start, step, stories: inStep.map(({ length }) => length), keys, filings };
}
