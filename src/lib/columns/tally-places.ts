import type { Columns } from './columns.ts';
import type { ScanPlan } from './scan-plan.ts';
import { PLACED, type ScanTally, type SegmentTally } from './scan.ts';
import { isBefore, type Segment, UNKNOWN_TIME } from './segment.ts';
import type { PlaceTally } from './types.ts';

/** What is known of each place by its number. */
interface ByNumber {
  articles: Uint32Array;
  fresh: Uint32Array;
  confidence: Uint8Array;
  /** In base and delta 1 + the last row that is filed from there, and so the newest; 0: none. */
  newest: [Int32Array, Int32Array];
}

/** Opens the sets of places that a scan counted: places that meet all conditions, with their stories. */
export function tallyPlaces(
  columns: Columns,
  { plan, tally, parts }: { plan: ScanPlan; tally: ScanTally; parts: SegmentTally[] }
): PlaceTally {
  const { starts, members, details } = columns.dictionaries.places.columns;
  const { fails } = plan.conditions;
  const { placed } = tally;
  const at = byNumber(columns.places.size);
  const { articles: byPlace, fresh, confidence, newest } = at;
  const [inBase, inDelta] = newest;
  for (let set = 0; set < plan.places.length; set++) {
    const first = set * PLACED.width;
    const articles = placed[first]!;
    if (articles === 0 || plan.places[set] === 0) continue;
    const [start, end] = [starts[set]!, starts[set + 1]!];
    for (let index = start; index < end; index++) {
      const place = members[index]!;
      if (fails[place] !== 0) continue;
      byPlace[place]! += articles;
      fresh[place]! += tally.fresh[set]!;
      const sure = end - start === 1 ? placed[first + PLACED.surest]! : details[index]!;
      if (sure > confidence[place]!) confidence[place] = sure;
      if (placed[first + PLACED.newest]! > inBase[place]!) inBase[place] = placed[first + PLACED.newest]!;
      if (placed[first + PLACED.newest + 1]! > inDelta[place]!) inDelta[place] = placed[first + PLACED.newest + 1]!;
    }
  }
  return sideBySide(at, parts);
}

function byNumber(size: number): ByNumber {
  return {
    articles: new Uint32Array(size),
    fresh: new Uint32Array(size),
    confidence: new Uint8Array(size),
    newest: [new Int32Array(size), new Int32Array(size)]
  };
}

/** Only the places that have stories. */
function sideBySide(at: ByNumber, parts: SegmentTally[]): PlaceTally {
  let count = 0;
  for (let n = 0; n < at.articles.length; n++) if (at.articles[n] !== 0) count++;
  const tally: PlaceTally = {
    place: new Uint32Array(count),
    articles: new Uint32Array(count),
    fresh: new Uint32Array(count),
    newest: new Float64Array(count),
    newestStory: new Uint32Array(count),
    confidence: new Uint8Array(count)
  };
  for (let n = 0, to = 0; n < at.articles.length; n++) {
    if (at.articles[n] === 0) continue;
    tally.place[to] = n;
    tally.articles[to] = at.articles[n]!;
    tally.fresh[to] = at.fresh[n]!;
    tally.confidence[to] = at.confidence[n]!;
    setNewest(tally, to, { n, at, parts });
    to++;
  }
  return tally;
}

/** The newest of what the segments have: see `isBefore`. */
function setNewest(
  tally: PlaceTally,
  to: number,
  { n, at, parts }: { n: number; at: ByNumber; parts: SegmentTally[] }
): void {
  let segment: Segment | null = null;
  let row = -1;
  for (let part = 0; part < parts.length; part++) {
    const last = at.newest[part]![n]! - 1;
    const other = parts[part]!.segment;
    if (last >= 0 && (segment === null || isBefore(segment, row, other, last))) [segment, row] = [other, last];
  }
  const time = segment!.time[row]!;
  tally.newest[to] = time === UNKNOWN_TIME ? NaN : time;
  tally.newestStory[to] = segment!.n[row]!;
}
