import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../../src/cli/seeded.ts';
import { NO_FILTER, type Filter } from '../../src/lib/model/filter.ts';
import type { Place } from '../../src/lib/model/place.ts';
import { isInBox } from '../../src/lib/region/intersect.ts';
import { membersOf } from '../../src/lib/region/regions.ts';
import type { Store, StoryToSave } from '../../src/lib/server/store/store.ts';
import { rounds, SEED } from '../rounds.ts';
import { located, page, PLACES, story, unplaced } from './former-stories.ts';

const STORIES = 120;
const ASKED = rounds(150, 20_000);
const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 0, 25, 12);

const PLACED = Object.values(PLACES);
const AGENCIES = ['anp', 'afp', 'reuters'];
const SOURCES = ['Het Parool', 'Le Devoir'];
const LANGUAGES = ['nl', 'en', 'fr'];
const ABOUT = ['NL', 'LB', 'CA', 'FJ'];
const REGIONS = ['NL', 'CA', 'CA.08', 'CA.10', 'LB', '150', '061', '019', '145', 'JP'];

/** A story as plain data: what the model answers from. */
interface Plain {
  lead: string;
  places: Place[];
  published: number | null;
  agencies: string[];
  source: string | null;
  language: string;
  about: string[];
}

/** Stories made by chance, no two alike: each lead has words of its own. */
function plainStories(): Plain[] {
  const below = seeded(SEED);
  const some = <T>(all: readonly T[], most: number) => all.filter(() => below(all.length) < most);
  return Array.from({ length: STORIES }, (_, n) => ({
    lead: ['one', 'two', 'three', 'four', 'five', 'six'].map((word) => `${word}${n}`).join(' '),
    places: some(PLACED, 1),
    published: below(6) === 0 ? null : NOON - below(200) * HOUR,
    agencies: some(AGENCIES, 1),
    source: [...SOURCES, null][below(3)]!,
    language: LANGUAGES[below(LANGUAGES.length)]!,
    about: some(ABOUT, 1)
  }));
}

function toSave({ lead, places, published, agencies, language, about }: Plain): StoryToSave {
  return story(lead, {
    placements: places.length > 0 ? places.map((place) => located(place)) : [unplaced('NOWHERE')],
    agencies: agencies.map((key) => [key, key.toUpperCase()]),
    ...{ published, language, about }
  });
}

/** Whether one place meets every condition of place. */
function placeFits({ country, admin1, lng, lat, key }: Place, { regions, bbox, places }: Filter): boolean {
  const inRegion = (code: string) => code === `${country}.${admin1}` || membersOf(code).includes(country);
  if (regions.length > 0 && !regions.some(inRegion)) return false;
  if (bbox && !isInBox(bbox, lng, lat)) return false;
  return places.length === 0 || places.includes(key);
}

const meets = (chosen: string[], own: string[]) => chosen.length === 0 || chosen.some((one) => own.includes(one));

/** What a filter means, said as plainly as it can be. */
function fits(told: Plain, filter: Filter): boolean {
  const { from, to, undated, unplaced } = filter;
  const asksPlace = filter.regions.length > 0 || filter.bbox !== null || filter.places.length > 0;
  // The tray sets conditions of place aside: what is in it has none.
  if (unplaced && told.places.length > 0) return false;
  if (!unplaced && asksPlace && !told.places.some((place) => placeFits(place, filter))) return false;
  if (undated && told.published !== null) return false;
  if (from !== null && !(told.published !== null && told.published >= from)) return false;
  if (to !== null && !(told.published !== null && told.published < to)) return false;
  // A word that is searched finds those that begin with it.
  if (!told.lead.split(' ').some((word) => word.startsWith(filter.q))) return false;
  const source = told.source === null ? [] : [told.source.toLowerCase()];
  return (
    meets(filter.agencies, told.agencies) &&
    meets(filter.sources, source) &&
    meets(filter.languages, [told.language]) &&
    meets(filter.about, told.about)
  );
}

const several = (all: string[]) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray(all, { maxLength: Math.min(3, all.length) }));
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { freq: 1 });
const hour = fc.integer({ min: -210, max: 10 }).map((hours) => NOON + hours * HOUR);
const side = (most: number) => fc.integer({ min: -most, max: most });

/** Any filter at all; a box may cross 180°. */
const anyFilter: fc.Arbitrary<Filter> = fc
  .record({
    regions: several(REGIONS),
    about: several(ABOUT),
    bbox: maybe(
      fc
        .tuple(side(180), side(90), side(180), side(90))
        .filter(([west, south, east, north]) => west !== east && south < north)
    ),
    from: maybe(hour),
    to: maybe(hour),
    undated: fc.constantFrom(false, false, false, true),
    agencies: several(AGENCIES),
    sources: several(SOURCES.map((name) => name.toLowerCase())),
    languages: several(LANGUAGES),
    q: fc.oneof(
      { weight: 6, arbitrary: fc.constant('') },
      fc.nat(STORIES).map((n) => `three${n}`)
    ),
    places: several(PLACED.map(({ key }) => key)),
    unplaced: fc.constantFrom(false, false, false, true)
  })
  .map((chosen) => ({ ...NO_FILTER, ...chosen }) as Filter);

/** Every store answers any filter as a plain loop over the stories does, in list, counts and places alike. */
export function randomContract(name: string, open: () => Promise<Store>, end: () => Promise<void>): void {
  describe(`${name}: any filter`, () => {
    const stories = plainStories();
    let store: Store;
    beforeAll(async () => {
      store = await open();
      for (const source of [...SOURCES, null]) {
        const mine = stories.filter((one) => one.source === source).map(toSave);
        await store.savePage(page(mine, { source }));
      }
    });
    afterAll(async () => {
      await store.close();
      await end();
    });

    it(
      `gives the stories that a plain loop gives (${ASKED} filters, seed ${SEED})`,
      async () => {
        await fc.assert(
          fc.asyncProperty(anyFilter, async (filter) => {
            const expected = stories.filter((one) => fits(one, filter));
            const { articles, total } = await store.articles(filter, { limit: STORIES, cursor: null });
            expect(articles.map(({ firstLine }) => firstLine).sort()).toEqual(expected.map(({ lead }) => lead).sort());
            expect([total, (await store.counts(filter)).stories]).toEqual([expected.length, expected.length]);
            const at = await store.places(filter);
            const filed = PLACED.filter((place) => placeFits(place, filter)).flatMap(({ key }) => {
              const here = expected.filter(({ places }) => places.some((place) => place.key === key));
              return here.length > 0 ? [`${key} ${here.length}`] : [];
            });
            expect(at.map(({ key, articles }) => `${key} ${articles}`).sort()).toEqual(filed.sort());
          }),
          { numRuns: ASKED, seed: SEED }
        );
      },
      30_000 + ASKED * 30
    );
  });
}
