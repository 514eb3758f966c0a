import { Columns } from '../../lib/columns/columns.ts';
import { emptyDictionaries } from '../../lib/columns/dictionaries.ts';
import { emptySegment, UNKNOWN_TIME } from '../../lib/columns/segment.ts';
import type { NumberedPlace, Vocabulary } from '../../lib/columns/types.ts';
import type { Place } from '../../lib/model/place.ts';
import { COUNTRIES } from '../../lib/region/regions.ts';
import { seeded } from '../seeded.ts';

/** How many of each there are: of a wire of some years. */
const AGENCIES = 40;
const SOURCES = 120;
const LANGUAGES = ['nl', 'en', 'de', 'fr', 'es', 'it', 'pt'];
const YEARS_3 = 3 * 365 * 24 * 3_600_000;
/** The last story's instant, whenever it is made. */
export const BENCH_NOW = Date.UTC(2026, 0, 25, 12);

/** One story in so many: filed from several places, a print of a dispatch, without a known time. */
const SEVERAL_PLACES = 16;
const DISPATCH = 16;
const NO_TIME = 67;
const NO_PLACE = 12;

/** What columns are made of. */
export interface ColumnsToMake {
  stories: number;
  /** Where they are filed from, the busiest first. */
  places: readonly Place[];
  seed: number;
}

/** Columns as a store of so many stories fills them, made directly: the same for the same seed. */
export function makeColumns({ stories, places, seed }: ColumnsToMake): Columns {
  const below = seeded(seed);
  const dictionaries = emptyDictionaries();
  const base = emptySegment(stories);
  const draw = drawings(below, places.length);
  const unknown = Math.floor(stories / NO_TIME);
  for (let row = 0; row < stories; row++) {
    // Numbers rise with time; those without one come first, the highest number before the others.
    const n = row < unknown ? (unknown - row) * NO_TIME : numberOf(row - unknown);
    base.n[row] = n;
    base.time[row] = row < unknown ? UNKNOWN_TIME : BENCH_NOW - Math.floor((YEARS_3 * (stories - 1 - row)) / stories);
    base.language[row] = dictionaries.languages.number(LANGUAGES[draw.language()]!);
    base.dispatch[row] = below(DISPATCH) === 0 ? 1 + Math.floor(n / 40) : 0;
    base.agencies[row] = dictionaries.agencies.index(draw.several(draw.agency, 1 + +(below(4) === 0)));
    base.sources[row] = dictionaries.sources.index(draw.several(draw.source, 1 + +(below(8) === 0)));
    base.about[row] = dictionaries.about.index(
      draw.several(() => dictionaries.subjects.number(COUNTRIES[draw.country()]!), below(4))
    );
    const filed = below(NO_PLACE) === 0 ? 0 : below(SEVERAL_PLACES) === 0 ? 2 + below(2) : 1;
    const members = draw.several(draw.place, filed);
    const sure = members.map(() => 92 + below(164));
    base.places[row] = dictionaries.places.index(members, members.length > 1 ? sure : []);
    base.confidence[row] = members.length === 1 ? sure[0]! : 0;
  }
  const columns = new Columns(base, dictionaries);
  columns.learn(vocabularyOf(places));
  return columns;
}

/** The numbers that are no multiple of `NO_TIME`, one after the other. */
const numberOf = (at: number): number => at + 1 + Math.floor(at / (NO_TIME - 1));

function vocabularyOf(places: readonly Place[]): Vocabulary {
  const names = (count: number, kind: string) =>
    Array.from({ length: count }, (_, at) => ({ n: at + 1, key: `${kind}${at + 1}`, name: `${kind} ${at + 1}` }));
  return {
    places: places.map(({ key, name, country, admin1, lng, lat, precision }, at): NumberedPlace => ({
      ...{ n: at + 1, key, name, country, admin1, lng, lat, precision }
    })),
    agencies: names(AGENCIES, 'agency'),
    sources: names(SOURCES, 'source')
  };
}

/** Draws by Zipf's law: the second is half as likely as the first. Numbers from 1 on, but countries and languages from 0. */
function drawings(below: (below: number) => number, places: number) {
  const zipf = (count: number) => {
    const sums = new Float64Array(count);
    for (let at = 0, sum = 0; at < count; at++) sums[at] = sum += 1 / (at + 1);
    return () => firstAbove(sums, (below(2 ** 31) / 2 ** 31) * sums[count - 1]!);
  };
  const [place, agency, source] = [zipf(places), zipf(AGENCIES), zipf(SOURCES)];
  return {
    place: () => place() + 1,
    agency: () => agency() + 1,
    source: () => source() + 1,
    language: zipf(LANGUAGES.length),
    country: zipf(COUNTRIES.length),
    several: (draw: () => number, count: number): number[] =>
      [...new Set(Array.from({ length: count }, draw))].sort((a, b) => a - b)
  };
}

function firstAbove(sums: Float64Array, value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sums[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
