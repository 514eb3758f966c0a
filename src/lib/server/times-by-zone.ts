import type { TimesRequest } from '../columns/types.ts';
import type { SettledFilter } from '../model/filter.ts';
import type { TimeCounts } from '../model/story.ts';
import type { News } from './news/news.ts';
import { zoneOffset } from './zone-offset.ts';

interface Asked {
  /** The zone, as `Europe/Amsterdam`, at whose midnight days begin; null: UTC. */
  tz: string | null;
  within: TimesRequest['within'];
  asker: string;
  /** Epoch milliseconds. */
  now: number;
}

const NONE: TimeCounts = { start: null, step: 0, buckets: [], unknown: 0 };

/**
 * Stories over time by the days of a zone, by its clocks as they are at the latest story. That is mostly now: only where its clocks
 * were put forward or back since, it takes a second question.
 */
export async function timesByZone(news: Pick<News, 'ask'>, filter: SettledFilter, asked: Asked): Promise<TimeCounts> {
  const { tz, within, asker, now } = asked;
  const offsetAt = (instant: number) => (tz === null ? 0 : zoneOffset(tz, instant));
  const ask = async (offset: number) => (await news.ask(filter, { times: { offset, within } }, asker)).times ?? NONE;
  const offset = offsetAt(now);
  const times = await ask(offset);
  if (times.start === null) return times;
  const latest = offsetAt(times.start + times.step * times.buckets.length - 1);
  return latest === offset ? times : ask(latest);
}
