import type { Gazetteer } from '../gazetteer/lookup.ts';
import { BadRequestError } from '../model/errors.ts';
import type { Filter, SettledFilter, SettledNear } from '../model/filter.ts';
import { readAdmin1 } from '../region/admin1.ts';
import { isAdmin1 } from './admin1-names.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** From when on a story is fresh: the last 24 hours, rounded to five minutes so that answers can be kept that long. */
export function freshFrom(now: number): number {
  return Math.floor(now / (5 * MINUTE)) * 5 * MINUTE - 24 * HOUR;
}

/** What a filter leans on outside itself. */
export interface Settling {
  gazetteer: Pick<Gazetteer, 'place'>;
  /** The server's clock, epoch milliseconds. */
  now: number;
}

/**
 * A filter as the store takes it: the place of a circle found, the last hours counted back from the clock. The minute is
 * rounded down, so that a minute's requests have one answer, which can be kept.
 * @throws BadRequestError for a place or an admin-1 region that nobody knows.
 */
export function settleFilter(filter: Filter, { gazetteer, now }: Settling): SettledFilter {
  checkRegions(filter.regions);
  return { ...filter, near: findMiddle(filter.near, gazetteer), ...settleSpan(filter, now) };
}

/** The same for a page: what cannot be settled is left out and said; `asked` is the filter as the address keeps it. */
export function settleLoosely(
  filter: Filter,
  settling: Settling
): { asked: Filter; settled: SettledFilter; problems: BadRequestError[] } {
  const problems: BadRequestError[] = [];
  let near: SettledNear | null = null;
  const asked = { ...filter };
  const attempt = (work: () => void, otherwise: () => void) => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof BadRequestError)) throw error;
      problems.push(error);
      otherwise();
    }
  };
  attempt(
    () => checkRegions(filter.regions),
    () => (asked.regions = filter.regions.filter(isKnown))
  );
  attempt(
    () => (asked.near = near = findMiddle(filter.near, settling.gazetteer)),
    () => (asked.near = null)
  );
  return { asked, settled: { ...asked, near, ...settleSpan(asked, settling.now) }, problems };
}

/** The last hours count back from the whole minute, in the place of `from`. */
function settleSpan({ last, from }: Filter, now: number): Pick<SettledFilter, 'from' | 'last'> {
  return { last: null, from: last === null ? from : Math.floor(now / MINUTE) * MINUTE - last * HOUR };
}

function findMiddle(near: Filter['near'], gazetteer: Settling['gazetteer']): SettledNear | null {
  if (near === null) return null;
  if (near.place === null) {
    if (near.at === null) throw new BadRequestError('near', 'near: got neither a place nor a point');
    return { ...near, at: near.at };
  }
  const place = gazetteer.place(near.place);
  if (place) return { ...near, at: [place.lng, place.lat] };
  throw new BadRequestError(
    'near',
    `near: no place has the key "${near.place}", expected one as /api/places gives it, or lng,lat,km`,
    { kind: 'unknown' }
  );
}

const isKnown = (code: string): boolean => readAdmin1(code) === null || isAdmin1(code);

function checkRegions(regions: string[]): void {
  const unknown = regions.find((code) => !isKnown(code));
  if (unknown === undefined) return;
  throw new BadRequestError(
    'region',
    `region: no admin-1 region has the code "${unknown}", expected GeoNames' as US.CA`,
    { kind: 'unknown' }
  );
}
