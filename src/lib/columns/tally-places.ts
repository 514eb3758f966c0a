import type { Columns } from './columns.ts';
import type { ScanPlan } from './scan-plan.ts';
import type { ScanTally, SegmentTally } from './scan.ts';
import { UNKNOWN_TIME } from './segment.ts';
import type { PlaceTally } from './types.ts';

/** What is known of each place by its number. */
interface ByNumber {
  articles: Uint32Array;
  fresh: Uint32Array;
  newest: Float64Array;
  newestStory: Uint32Array;
  confidence: Uint8Array;
}

/** Opens the sets of places that a scan counted: places that meet all conditions, with their stories. */
export function tallyPlaces(
  columns: Columns,
  { plan, tally, parts }: { plan: ScanPlan; tally: ScanTally; parts: SegmentTally[] }
): PlaceTally {
  const { starts, members, details } = columns.dictionaries.places.columns;
  const { fails } = plan.conditions;
  const at = byNumber(columns.places.size);
  for (let set = 0; set < plan.places.length; set++) {
    const articles = tally.placed[set]!;
    if (articles === 0 || plan.places[set] === 0) continue;
    const [start, end] = [starts[set]!, starts[set + 1]!];
    const { time, n } = newestOf(parts, set);
    for (let index = start; index < end; index++) {
      const place = members[index]!;
      if (fails[place] !== 0) continue;
      at.articles[place]! += articles;
      at.fresh[place]! += tally.fresh[set]!;
      const sure = end - start === 1 ? tally.surest[set]! : details[index]!;
      if (sure > at.confidence[place]!) at.confidence[place] = sure;
      const isNewer = time > at.newest[place]! || (time === at.newest[place]! && n < at.newestStory[place]!);
      if (at.newestStory[place] !== 0 && !isNewer) continue;
      at.newest[place] = time;
      at.newestStory[place] = n;
    }
  }
  return dense(at);
}

function byNumber(size: number): ByNumber {
  return {
    articles: new Uint32Array(size),
    fresh: new Uint32Array(size),
    newest: new Float64Array(size),
    newestStory: new Uint32Array(size),
    confidence: new Uint8Array(size)
  };
}

/** The newest story of a set: in base or delta. */
function newestOf(parts: SegmentTally[], set: number): { time: number; n: number } {
  let [time, n] = [UNKNOWN_TIME, Infinity];
  for (const { segment, newest } of parts) {
    const row = newest[set]!;
    if (row < 0) continue;
    const isNewer = segment.time[row]! > time || (segment.time[row]! === time && segment.n[row]! < n);
    if (isNewer) [time, n] = [segment.time[row]!, segment.n[row]!];
  }
  return { time, n };
}

/** Places that have stories, side by side. */
function dense({ articles, fresh, newest, newestStory, confidence }: ByNumber): PlaceTally {
  const place = Uint32Array.from(articles.keys().filter((n) => articles[n] !== 0));
  return {
    place,
    articles: place.map((n) => articles[n]!),
    fresh: place.map((n) => fresh[n]!),
    newest: Float64Array.from(place, (n) => (newest[n] === UNKNOWN_TIME ? NaN : newest[n]!)),
    newestStory: place.map((n) => newestStory[n]!),
    confidence: Uint8Array.from(place, (n) => confidence[n]!)
  };
}
