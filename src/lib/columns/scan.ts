import { UnavailableError } from '../model/errors.ts';
import type { Dictionaries } from './dictionaries.ts';
import type { ScanPlan } from './scan-plan.ts';
import type { Scratch } from './scratch.ts';
import type { Segment } from './segment.ts';
import type { TimeParameter, TimePiece } from './time-pieces.ts';

/** How a scan learns that its time is up. */
export interface ScanLimits {
  isLate: () => boolean;
}

/** So many rows between two looks at the clock. */
const STRIDE = 65_536;

/** Where the numbers of a set of places stand: its stories, their highest confidence, 1 + the last row in the base, in the delta; 0: none. */
export const PLACED = { width: 4, stories: 0, surest: 1, newest: 2 } as const;

/** What a scan counts: stories by the index of their set, which is opened afterwards, once for all that have it. */
export interface ScanTally {
  /** Of the stories that meet all but what is asked of places, `PLACED.width` numbers a set side by side, as they are counted together. */
  placed: Int32Array;
  /** Those of them that are fresh. */
  fresh: Uint32Array;
  /** Stories that fit, but for the facet's own part. */
  agencies: Uint32Array;
  sources: Uint32Array;
  languages: Uint32Array;
  about: Uint32Array;
  /** By the bit of a story's part: stories that fail in that part alone. At 0 those that fit. */
  failing: Uint32Array;
  /** Stories that fail in that part of the time alone. */
  timeFailing: Record<TimeParameter, number>;
}

/** What is counted of one segment by row. */
export interface SegmentTally {
  segment: Segment;
  /** 0: the base, 1: the delta. */
  which: number;
  /** Rows that fit whatever their time. */
  timeless: Uint32Array;
  /** Rows without the words that are searched have the bit of `q`; null: none are. */
  words: Uint8Array | null;
}

export function emptyTally({ agencies, sources, languages, about, places }: Dictionaries, scratch: Scratch): ScanTally {
  return {
    placed: scratch.take('placed', Int32Array, places.size * PLACED.width),
    fresh: scratch.take('fresh', Uint32Array, places.size),
    agencies: scratch.take('agencies', Uint32Array, agencies.size),
    sources: scratch.take('sources', Uint32Array, sources.size),
    languages: scratch.take('languages', Uint32Array, languages.size),
    about: scratch.take('about', Uint32Array, about.size),
    failing: new Uint32Array(32),
    timeFailing: { from: 0, to: 0, undated: 0 }
  };
}

/** What one scan works on. */
export interface RunningScan {
  plan: ScanPlan;
  tally: ScanTally;
  limits: ScanLimits;
}

/** Counts the rows of a piece of a segment. Throws UnavailableError when its time is up. */
export function scanPiece(scan: RunningScan, part: SegmentTally, piece: TimePiece): void {
  const count = piece.fails.length === 0 ? scanRows : scanTimeless;
  for (let from = piece.from; from < piece.to; from += STRIDE) {
    if (scan.limits.isLate()) {
      throw new UnavailableError('too_dear', 'this filter takes too long to answer; narrow it, or ask again later', 30);
    }
    count(scan, part, { ...piece, from, to: Math.min(piece.to, from + STRIDE) });
  }
}

/** Rows whose time fits: each part is looked up, and what fits, or would but for one part, is counted. */
function scanRows({ plan, tally }: RunningScan, part: SegmentTally, { from, to, isFresh }: TimePiece): void {
  const { agencies, sources, languages, about, places } = plan;
  const { timeless, words, segment } = part;
  const { placed, fresh, failing } = tally;
  const newest = PLACED.newest + part.which;
  const facets = [tally.agencies, tally.sources, tally.languages, tally.about] as const;
  const [ofAgencies, ofSources, ofLanguages, ofAbout] = facets;
  const { agencies: agencyOf, sources: sourceOf, language: languageOf, about: subjectOf } = segment;
  const { places: placeOf, confidence } = segment;
  let fitting = 0;
  for (let row = from; row < to; row++) {
    const agency = agencyOf[row]!;
    const source = sourceOf[row]!;
    const language = languageOf[row]!;
    const subject = subjectOf[row]!;
    const fails =
      agencies[agency]! |
      sources[source]! |
      languages[language]! |
      about[subject]! |
      (words === null ? 0 : words[row]!);
    if (fails === 0) {
      const place = placeOf[row]!;
      const at = place * PLACED.width;
      placed[at]!++;
      if (confidence[row]! > placed[at + PLACED.surest]!) placed[at + PLACED.surest] = confidence[row]!;
      placed[at + newest] = row + 1;
      if (isFresh) fresh[place]!++;
      if (places[place] === 0) continue;
      ofAgencies[agency]!++;
      ofSources[source]!++;
      ofLanguages[language]!++;
      ofAbout[subject]!++;
      fitting++;
      timeless[row >>> 5]! |= 1 << (row & 31);
    } else if ((fails & (fails - 1)) === 0 && places[placeOf[row]!] === 1) {
      failing[fails]!++;
      if (fails === 1) ofAgencies[agency]!++;
      else if (fails === 2) ofSources[source]!++;
      else if (fails === 4) ofLanguages[language]!++;
      else if (fails === 8) ofAbout[subject]!++;
    }
  }
  failing[0]! += fitting;
}

/** Rows whose time does not fit: only those that meet all else are of use. */
function scanTimeless({ plan, tally }: RunningScan, part: SegmentTally, { from, to, fails }: TimePiece): void {
  const { agencies, sources, languages, about, places } = plan;
  const { timeless, words, segment } = part;
  let fitting = 0;
  for (let row = from; row < to; row++) {
    const failing =
      agencies[segment.agencies[row]!]! |
      sources[segment.sources[row]!]! |
      languages[segment.language[row]!]! |
      about[segment.about[row]!]! |
      (words === null ? 0 : words[row]!);
    if (failing !== 0 || places[segment.places[row]!] === 0) continue;
    fitting++;
    timeless[row >>> 5]! |= 1 << (row & 31);
  }
  if (fails.length === 1) tally.timeFailing[fails[0]!] += fitting;
}
