import type { Filter } from '../../../model/filter.ts';
import type { TimeCounts } from '../../../model/story.ts';
import { zoneOffset } from '../../zone-offset.ts';
import type { TimesLaid } from '../store.ts';
import { layBuckets, stepFor, type Laid } from '../../../columns/time-steps.ts';
import { filingsWhere, placeConditions, storyConditions, UNKNOWN, where, type Conditions } from './conditions.ts';
import type { Connection } from './connection.ts';

const HOUR = 3_600_000;
/** Hours before 1970 are negative, and SQLite divides towards nought: this many hours lift them above it. */
const LIFT = 100_000_000;

/** Stories over time under all of the filter but its time, from the indexes alone. */
export function readTimes(connection: Connection, filter: Filter, laid: TimesLaid = BY_UTC): TimeCounts {
  const { within } = laid;
  const latest = within?.to ?? latestOf(connection);
  const offset = laid.timeZone === null || latest === null ? 0 : zoneOffset(laid.timeZone, latest);
  const part = within && layBuckets(within.from, within.to - 1, offset);
  const time = part ? { from: part.start, to: part.start + part.step * part.buckets.length } : { from: null, to: null };
  const timeless = { ...filter, ...time, last: null, undated: false };
  const places = filter.unplaced ? { terms: [], params: {} } : placeConditions(timeless);
  const stories = storyConditions(timeless, { story: 's.n', newest: 's.newest', language: 's.language' });
  if (filter.unplaced) stories.terms.push('s.located = 0');
  if (places.terms.length > 0) return gather(byPlace(connection, timeless, { places, offset }), { offset, part });
  return stories.terms.length > 0
    ? gather(byStory(connection, stories, offset), { offset, part })
    : countAll(connection, offset);
}

const BY_UTC: TimesLaid = { timeZone: null, within: null };

/** The latest known time of all. */
function latestOf(connection: Connection): number | null {
  const sql = `SELECT -min(newest) AS latest FROM story WHERE newest < ${UNKNOWN}`;
  return connection.get<{ latest: number | null }>(sql)?.latest ?? null;
}

interface HourCount {
  hour: number;
  articles: number;
}

/** The hour, by clocks `offset` ahead of UTC, of an instant that is kept as `newest`; unknown times fall in one far before all others. */
const hourOf = (newest: string, offset: number) => `(${LIFT} * ${HOUR} + ${offset} - ${newest}) / ${HOUR} - ${LIFT}`;
const noHour = (offset: number) => Math.trunc((LIFT * HOUR + offset - UNKNOWN) / HOUR) - LIFT;

function byStory(connection: Connection, stories: Conditions, offset: number): HourCount[] {
  // A search finds its rows by number; all else is in the index on times, which SQLite would not take by itself.
  const index = stories.params.q === undefined ? 'INDEXED BY story_newest' : '';
  return connection.all<HourCount>(
    `SELECT ${hourOf('s.newest', offset)} AS hour, count(*) AS articles FROM story s ${index} WHERE ${where(stories)} GROUP BY hour`,
    stories.params
  );
}

/** The filings hold the times too, and are sorted by place. A story filed from two of the places counts once. */
function byPlace(
  connection: Connection,
  filter: Filter,
  { places, offset }: { places: Conditions; offset: number }
): HourCount[] {
  const stories = storyConditions(filter, { story: 'f.story', newest: 'f.newest' });
  return connection.all<HourCount>(
    `SELECT ${hourOf('f.newest', offset)} AS hour, count(DISTINCT f.story) AS articles FROM filing f
     WHERE ${filingsWhere(stories, places)} GROUP BY hour`,
    { ...stories.params, ...places.params }
  );
}

/** Hours into as many buckets as fit, or into those of a `part`: every step is made of whole hours. */
function gather(hours: HourCount[], { offset, part }: { offset: number; part: Laid | null }): TimeCounts {
  const none = noHour(offset);
  const unknown = hours.find(({ hour }) => hour === none)?.articles ?? 0;
  const known = hours.filter(({ hour }) => hour !== none).sort((a, b) => a.hour - b.hour);
  const instant = (hour: number) => hour * HOUR - offset;
  const [oldest, latest] = [known[0], known.at(-1)];
  const laid = part ?? (oldest && latest ? layBuckets(instant(oldest.hour), instant(latest.hour), offset) : null);
  if (!laid) return { start: null, step: stepFor(0), buckets: [], unknown };
  for (const { hour, articles } of known)
    laid.buckets[Math.floor((instant(hour) - laid.start) / laid.step)]! += articles;
  return { ...laid, unknown };
}

/** Every story: each bucket is a stretch of the index, counted without sorting. */
function countAll(connection: Connection, offset: number): TimeCounts {
  const ends = connection.get<{ oldest: number | null; latest: number | null }>(
    `SELECT (SELECT -max(newest) FROM story WHERE newest < ${UNKNOWN}) AS oldest, (SELECT -min(newest) FROM story WHERE newest < ${UNKNOWN}) AS latest`
  );
  const among = (after: number, upTo: number) =>
    connection.get<{ n: number }>('SELECT count(*) AS n FROM story WHERE newest > $after AND newest <= $upTo', {
      after,
      upTo
    })?.n ?? 0;
  const unknown = among(UNKNOWN - 1, UNKNOWN);
  if (!ends || ends.oldest === null || ends.latest === null)
    return { start: null, step: stepFor(0), buckets: [], unknown };
  const { start, step, buckets } = layBuckets(ends.oldest, ends.latest, offset);
  return {
    start,
    step,
    buckets: buckets.map((_, at) => among(-(start + (at + 1) * step), -(start + at * step))),
    unknown
  };
}
