import type { Question, StoryFacts, Vocabulary } from '../../../src/lib/columns/types.ts';
import { NO_FILTER, type SettledFilter } from '../../../src/lib/model/filter.ts';
import type { Bbox, LngLat } from '../../../src/lib/model/geo.ts';

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 0, 25, 12);

type Below = (below: number) => number;

/** Key, country, admin-1, point: both sides of 180°, both poles' parts, a sea, a country of another code than ISO's. */
const PLACES: [string, string, string | null, number, number][] = [
  ['g1', 'NL', '07', 4.9, 52.37],
  ['g2', 'LB', null, 35.5, 33.89],
  ['g3', 'FJ', null, 178.44, -18.14],
  ['g4', 'WS', null, -171.76, -13.83],
  ['g5', 'CA', '08', -79.4, 43.7],
  ['g6', 'CA', '08', -75.7, 45.41],
  ['g7', 'CA', '10', -71.21, 46.81],
  ['g8', 'UA', '12', 30.52, 50.45],
  ['g9', 'RU', '48', 37.62, 55.75],
  ['c-NL', 'NL', null, 5.3, 52.1],
  ['x-sea', '', null, 180, 0],
  ['g12', 'XK', '3', 21.17, 42.67],
  ['g13', 'AQ', null, 166.67, -77.85],
  ['g14', 'US', 'AK', -176.6, 51.9]
];
const AGENCIES = ['anp', 'afp', 'reuters', 'constructor'];
const SOURCES = ['het parool', 'le devoir', 'toString'];
const LANGUAGES = ['nl', 'en', 'fr'];
const ABOUT = ['NL', 'LB', 'CA', 'FJ', 'UA'];
const REGIONS = ['NL', 'CA', 'CA.08', 'CA.10', 'LB', '150', '061', '019', '145', 'JP', '001', '003', 'US.AK', 'CA.99'];

const some = <T>(below: Below, all: readonly T[], most: number): T[] => {
  const count = below(most + 1);
  return [...new Set(Array.from({ length: count }, () => all[below(all.length)]!))];
};
/** That value in one case of `n`. */
const rarely = <T>(below: Below, n: number, make: () => T): T | null => (below(n) === 0 ? make() : null);
const several = <T>(below: Below, all: readonly T[]): T[] => (below(3) === 0 ? some(below, all, 3) : []);

export function randomVocabulary(below: Below): Vocabulary {
  const precision = 'place' as const;
  return {
    places: PLACES.map(([key, country, admin1, lng, lat], at) => ({
      ...{ n: at + 1, key, name: key, country, admin1, lng: lng + below(3) / 100, lat, precision }
    })),
    agencies: AGENCIES.map((key, at) => ({ n: at + 1, key, name: key.toUpperCase() })),
    sources: SOURCES.map((key, at) => ({ n: at + 2, key, name: key }))
  };
}

/** Times repeat, and some are unknown: that is where orders go wrong. */
export function randomStory(below: Below, n: number): StoryFacts {
  return {
    n,
    published: below(8) === 0 ? null : NOON - below(60) * [1, HOUR, 5 * HOUR, 700 * HOUR][below(4)]!,
    language: rarely(below, 4, () => null) ?? LANGUAGES[below(LANGUAGES.length)]!,
    dispatch: rarely(below, 3, () => 1 + below(6)),
    filings: some(below, PLACES.slice(1).keys().toArray(), below(4)).map((place) => ({
      ...{ place: place + 1, confidence: below(11) / 10 }
    })),
    agencies: some(below, AGENCIES.keys().toArray(), 2).map((at) => at + 1),
    sources: some(below, SOURCES.keys().toArray(), 2).map((at) => at + 2),
    about: some(below, ABOUT, 3)
  };
}

const instant = (below: Below) => NOON + (10 - below(70)) * HOUR + below(2);
const degrees = (below: Below, most: number) => below(2 * most + 1) - most;

function randomBox(below: Below): Bbox {
  const [a, b] = [degrees(below, 90), degrees(below, 90)];
  return [degrees(below, 180), Math.min(a, b), degrees(below, 180), Math.max(a, b)];
}

/** A ring around somewhere; its longitudes may run on past 180°. */
function randomArea(below: Below): LngLat[] {
  const [lng, lat] = [degrees(below, 200), degrees(below, 60)];
  return Array.from({ length: 3 + below(5) }, (): LngLat => [lng + below(90), lat + below(30)]);
}

export function randomFilter(below: Below): SettledFilter {
  const place = PLACES[below(PLACES.length)]!;
  return {
    ...NO_FILTER,
    regions: several(below, REGIONS),
    about: several(below, [...ABOUT, '150', '001', 'JP']),
    bbox: rarely(below, 6, () => randomBox(below)),
    area: rarely(below, 6, () => randomArea(below)),
    near: rarely(below, 6, () => ({ place: null, at: [place[3] + below(9), place[4]], km: 1 + below(4000) })),
    from: rarely(below, 4, () => instant(below)),
    to: rarely(below, 4, () => instant(below)),
    undated: below(8) === 0,
    agencies: several(below, [...AGENCIES, 'tass']),
    sources: several(below, [...SOURCES, '__proto__']),
    languages: several(below, LANGUAGES),
    q: below(5) === 0 ? 'words' : '',
    places: several(below, [...PLACES.map(([key]) => key), 'valueOf']),
    unplaced: below(8) === 0
  };
}

/** Any question; of the stories numbered up to `most` some have the words. */
export function randomQuestion(below: Below, most: number): Question {
  const filter = randomFilter(below);
  const from = instant(below);
  return {
    filter,
    found: filter.q === '' ? null : Uint32Array.from({ length: most + 3 }, (_, n) => n).filter(() => below(2) === 0),
    freshSince: rarely(below, 2, () => instant(below)),
    page: { order: below(2) === 0 ? 'newest' : 'oldest', limit: 1 + below(4), cursor: null },
    times: rarely(below, 2, () => ({
      offset: below(2) === 0 ? 0 : 5.5 * HOUR,
      within: rarely(below, 2, () => ({ from, to: from + 1 + below(400 * HOUR) }))
    })),
    arrivals: rarely(below, 2, () => ({ start: from, step: 1 + below(9 * HOUR), steps: 1 + below(9) }))
  };
}
