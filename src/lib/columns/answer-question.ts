import type { FilterParameter } from '../filter/parameters.ts';
import { narrowingParts } from '../filter/parts.ts';
import type { SettledFilter } from '../model/filter.ts';
import { wordsFor } from './bits.ts';
import type { Columns } from './columns.ts';
import { countArrivals } from './count-arrivals.ts';
import { foundPage } from './found-page.ts';
import type { FittingRows } from './list-order.ts';
import { PLACE_PARTS, type PlaceParameter } from './place-conditions.ts';
import {
  ALL_PLACE_PARTS,
  fittingSets,
  planScan,
  type ScanPlan,
  STORY_PARTS,
  type StoryParameter
} from './scan-plan.ts';
import {
  emptyTally,
  PLACED,
  type RunningScan,
  type ScanLimits,
  scanPiece,
  type ScanTally,
  type SegmentTally
} from './scan.ts';
import type { Segment } from './segment.ts';
import { EMPTY } from './set-dictionary.ts';
import { tallyFacets } from './tally-facets.ts';
import { tallyPlaces } from './tally-places.ts';
import { tallyRegions } from './tally-regions.ts';
import { countTimes } from './time-counts.ts';
import { type TimeParameter, timePieces } from './time-pieces.ts';
import type { Answer, Question } from './types.ts';

/**
 * All that is asked under one filter, by one scan of the columns. Throws UnavailableError (`too_dear`) when its time is up and
 * BadRequestError for a cursor that is none.
 */
export function answerQuestion(columns: Columns, question: Question, limits: ScanLimits): Answer {
  const { filter, page, times, arrivals } = question;
  const plan = planScan(filter, columns);
  const tally = emptyTally(columns.dictionaries, columns.scratch);
  const scanned = [columns.base, columns.delta].map((segment, which) =>
    scanSegment(columns, { segment, which, question, scan: { plan, tally, limits } })
  );
  const parts = scanned.map(({ part }) => part);
  const fitting = scanned.map(({ fits }) => fits);
  return {
    change: columns.change,
    counts: {
      stories: tally.failing[0]!,
      located: tally.failing[0]! - (plan.places[EMPTY] === 1 ? tally.placed[EMPTY * PLACED.width]! : 0),
      unplaced: tally.placed[EMPTY * PLACED.width]!
    },
    without: withoutParts(filter, { columns, plan, tally }),
    places: tallyPlaces(columns, { plan, tally, parts }),
    ...tallyFacets(columns, tally),
    ...tallyRegions(columns, plan, tally),
    page: page && foundPage(columns, fitting, page),
    times: times && countTimes(parts.map(anyTime), times),
    arrivals: arrivals && countArrivals(columns, { parts: fitting, conditions: plan.conditions }, arrivals)
  };
}

/** Counts a segment; `fits`: the rows whose time fits too. */
function scanSegment(
  columns: Columns,
  { segment, which, question, scan }: { segment: Segment; which: number; question: Question; scan: RunningScan }
): { part: SegmentTally; fits: FittingRows } {
  const words = question.filter.q === '' ? null : lackingWords(columns, { segment, which, found: question.found });
  const timeless = columns.scratch.take(`timeless ${which}`, Uint32Array, wordsFor(segment.n.length));
  const part: SegmentTally = { segment, which, timeless, words };
  const pieces = timePieces(segment, question.filter, question.freshSince);
  for (const piece of pieces) scanPiece(scan, part, piece);
  // Where time fits is one stretch.
  const fit = pieces.filter(({ fails }) => fails.length === 0);
  return { part, fits: { segment, bits: part.timeless, from: fit[0]?.from ?? 0, to: fit.at(-1)?.to ?? 0 } };
}

const anyTime = ({ segment, timeless }: SegmentTally): FittingRows => ({
  ...{ segment, bits: timeless, from: 0, to: segment.n.length }
});

/** By row the bit of `q` where a story lacks the words. */
function lackingWords(
  columns: Columns,
  { segment, which, found }: { segment: Segment; which: number; found: Uint32Array | null }
): Uint8Array {
  if (found === null) throw new Error('a filter with words came to the columns without what was found of them');
  const words = columns.scratch.take(`words ${which}`, Uint8Array, segment.n.length).fill(STORY_PARTS.q);
  for (const n of found) {
    const at = columns.rowOf(n);
    if (at?.segment === segment) words[at.row] = 0;
  }
  return words;
}

/** For each part that narrows, the stories that fit without it: those that fit, and those that fail in it alone. */
function withoutParts(
  filter: SettledFilter,
  { columns, plan, tally }: { columns: Columns; plan: ScanPlan; tally: ScanTally }
): Partial<Record<FilterParameter, number>> {
  const fitting = tally.failing[0]!;
  const placed = (parts: number) => {
    const sets = fittingSets(columns.dictionaries.places, plan.conditions, parts);
    let sum = 0;
    for (let set = 0; set < sets.length; set++) if (sets[set] === 1) sum += tally.placed[set * PLACED.width]!;
    return sum;
  };
  const count = (part: FilterParameter): number => {
    if (part in STORY_PARTS) return fitting + tally.failing[STORY_PARTS[part as StoryParameter]]!;
    if (part in tally.timeFailing) return fitting + tally.timeFailing[part as TimeParameter];
    if (part === 'unplaced') return placed(ALL_PLACE_PARTS);
    // The tray sets conditions of place aside.
    return filter.unplaced ? fitting : placed(ALL_PLACE_PARTS & ~PLACE_PARTS[part as PlaceParameter]);
  };
  return Object.fromEntries(narrowingParts(filter).map((part) => [part, count(part)]));
}
