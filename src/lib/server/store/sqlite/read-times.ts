import type { Filter } from '../../../model/filter.ts';
import type { TimeCounts } from '../../../model/story.ts';
import { layBuckets, stepFor } from '../time-steps.ts';
import { filingsWhere, placeConditions, storyConditions, UNKNOWN, where, type Conditions } from './conditions.ts';
import type { Connection } from './connection.ts';

const HOUR = 3_600_000;
/** Hours before 1970 are negative, and SQLite divides towards nought: this many hours lift them above it. */
const LIFT = 100_000_000;

/** Stories over time under all of the filter but its time, from the indexes alone. */
export function readTimes(connection: Connection, filter: Filter): TimeCounts {
  const timeless = { ...filter, from: null, to: null, last: null, undated: false };
  const places = filter.unplaced ? { terms: [], params: {} } : placeConditions(timeless);
  const stories = storyConditions(timeless, { story: 's.n', newest: 's.newest', language: 's.language' });
  if (filter.unplaced) stories.terms.push('s.located = 0');
  if (places.terms.length > 0) return gather(byPlace(connection, timeless, places));
  return stories.terms.length > 0 ? gather(byStory(connection, stories)) : countAll(connection);
}

interface HourCount {
  hour: number;
  articles: number;
}

/** The hour of an instant that is kept as `newest`; stories without a time fall in one far before all others. */
const hourOf = (newest: string) => `(${LIFT} * ${HOUR} - ${newest}) / ${HOUR} - ${LIFT}`;
const NO_HOUR = Math.trunc((LIFT * HOUR - UNKNOWN) / HOUR) - LIFT;

function byStory(connection: Connection, stories: Conditions): HourCount[] {
  // A search finds its rows by number; all else is in the index on times, which SQLite would not take by itself.
  const index = stories.params.q === undefined ? 'INDEXED BY story_newest' : '';
  return connection.all<HourCount>(
    `SELECT ${hourOf('s.newest')} AS hour, count(*) AS articles FROM story s ${index} WHERE ${where(stories)} GROUP BY hour`,
    stories.params
  );
}

/** The filings hold the times too, and are sorted by place. A story filed from two of the places counts once. */
function byPlace(connection: Connection, filter: Filter, places: Conditions): HourCount[] {
  const stories = storyConditions(filter, { story: 'f.story', newest: 'f.newest' });
  return connection.all<HourCount>(
    `SELECT ${hourOf('f.newest')} AS hour, count(DISTINCT f.story) AS articles FROM filing f
     WHERE ${filingsWhere(stories, places)} GROUP BY hour`,
    { ...stories.params, ...places.params }
  );
}

/** Hours into as many buckets as fit: every step is made of whole hours. */
function gather(hours: HourCount[]): TimeCounts {
  const unknown = hours.find(({ hour }) => hour === NO_HOUR)?.articles ?? 0;
  const known = hours.filter(({ hour }) => hour !== NO_HOUR).sort((a, b) => a.hour - b.hour);
  const [oldest, latest] = [known[0], known.at(-1)];
  if (!oldest || !latest) return { start: null, step: stepFor(0), buckets: [], unknown };
  const laid = layBuckets(oldest.hour * HOUR, latest.hour * HOUR);
  for (const { hour, articles } of known) laid.buckets[Math.floor((hour * HOUR - laid.start) / laid.step)]! += articles;
  return { ...laid, unknown };
}

/** Every story: each bucket is a stretch of the index, counted without sorting. */
function countAll(connection: Connection): TimeCounts {
  const ends = connection.get<{ oldest: number | null; latest: number | null }>(
    `SELECT (SELECT -max(newest) FROM story WHERE newest < ${UNKNOWN}) AS oldest, (SELECT -min(newest) FROM story WHERE newest < ${UNKNOWN}) AS latest`
  );
  const among = (after: number, upTo: number) =>
    connection.get<{ n: number }>('SELECT count(*) AS n FROM story WHERE newest > $after AND newest <= $upTo', {
      after,
      upTo
    })?.n ?? 0;
  const unknown = among(UNKNOWN - 1, UNKNOWN);
  if (!ends || ends.oldest === null || ends.latest === null) return gather([{ hour: NO_HOUR, articles: unknown }]);
  const { start, step, buckets } = layBuckets(ends.oldest, ends.latest);
  return {
    start,
    step,
    buckets: buckets.map((_, at) => among(-(start + (at + 1) * step), -(start + at * step))),
    unknown
  };
}
