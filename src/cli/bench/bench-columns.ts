import { answerQuestion } from '../../lib/columns/answer-question.ts';
import type { Columns } from '../../lib/columns/columns.ts';
import type { Question } from '../../lib/columns/types.ts';
import { NO_FILTER, type SettledFilter } from '../../lib/model/filter.ts';
import type { LngLat } from '../../lib/model/geo.ts';
import { BENCH_NOW } from './make-columns.ts';

const DAY = 24 * 3_600_000;

/** How long one kind of filter takes to answer whole, in milliseconds. */
export interface FilterTime {
  kind: string;
  /** Stories that fit. */
  stories: number;
  best: number;
  p50: number;
  p95: number;
}

/** A star of 499 corners over Europe and a part of Asia. */
const STAR = Array.from({ length: 499 }, (_, at): LngLat => {
  const turn = (at / 499) * 2 * Math.PI;
  const reach = at % 2 === 0 ? 1 : 0.6;
  return [25 + 50 * reach * Math.cos(turn), 45 + 25 * reach * Math.sin(turn)];
});

/** The kinds of filter that are measured; a word's stories are every hundredth. */
function kinds(columns: Columns): [kind: string, filter: Partial<SettledFilter>][] {
  const keys = columns.places.list.filter((_, at) => at % 25 === 0).map(({ key }) => key);
  const time = { from: BENCH_NOW - 30 * DAY, to: BENCH_NOW };
  return [
    ['none', {}],
    ['an agency', { agencies: ['agency2'] }],
    ['agency, language, time, region', { agencies: ['agency1'], languages: ['nl'], regions: ['150'], ...time }],
    ['about five continents, from (S1)', { about: ['002', '019', '142', '150', '009'], from: BENCH_NOW - 900 * DAY }],
    ['an area of 499 corners', { area: STAR }],
    ['a circle of 500 km', { near: { place: null, at: [4.9, 52.37], km: 500 } }],
    ['2,000 places', { places: keys.slice(0, 2000) }],
    ['area, circle, about, region', { area: STAR, near: { place: null, at: [25, 45], km: 2500 }, about: ['142'], regions: ['150'] }],
    ['a word in 1 %', { q: 'word' }]
  ]; // prettier-ignore
}

/** All that a page asks under a filter: counts, facets, list, times. */
function questionOf(columns: Columns, narrowed: Partial<SettledFilter>): Question {
  const found = narrowed.q ? Uint32Array.from({ length: columns.stories / 100 }, (_, at) => at * 100 + 1) : null;
  return {
    filter: { ...NO_FILTER, ...narrowed },
    found,
    freshSince: BENCH_NOW - DAY,
    page: { order: 'newest', limit: 25, cursor: null },
    times: { offset: 0, within: null },
    arrivals: { start: BENCH_NOW - 7 * DAY, step: DAY / 24, steps: 7 * 24 }
  };
}

/** Measures each kind of filter so many times, after one that warms up. */
export function benchColumns(columns: Columns, rounds: number): FilterTime[] {
  return kinds(columns).map(([kind, narrowed]) => {
    const question = questionOf(columns, narrowed);
    const times: number[] = [];
    let stories = 0;
    for (let round = -1; round < rounds; round++) {
      const from = performance.now();
      stories = answerQuestion(columns, question, { isLate: () => false }).counts.stories;
      if (round >= 0) times.push(performance.now() - from);
    }
    times.sort((a, b) => a - b);
    return { kind, stories, best: times[0]!, p50: times[rounds >> 1]!, p95: times[Math.ceil(rounds * 0.95) - 1]! };
  });
}
