import type { Gazetteer } from '../gazetteer/lookup.ts';
import { BadRequestError } from '../model/errors.ts';
import type { Filter } from '../model/filter.ts';
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
export function settleFilter(filter: Filter, settling: Settling): Filter {
  checkRegions(filter.regions);
  return settleSpan(findMiddle(filter, settling.gazetteer), settling.now);
}

/** The same for a page: what cannot be settled is left out and said; `asked` is the filter as the address keeps it. */
export function settleLoosely(
  filter: Filter,
  settling: Settling
): { asked: Filter; settled: Filter; problems: BadRequestError[] } {
  const problems: BadRequestError[] = [];
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
    () => (asked.near = findMiddle(filter, settling.gazetteer).near),
    () => (asked.near = null)
  );
  return { asked, settled: settleSpan(asked, settling.now), problems };
}

function settleSpan(filter: Filter, now: number): Filter {
  if (filter.last === null) return filter;
  return { ...filter, last: null, from: Math.floor(now / MINUTE) * MINUTE - filter.last * HOUR };
}

function findMiddle(filter: Filter, gazetteer: Settling['gazetteer']): Filter {
  const { near } = filter;
  if (!near || near.place === null) return filter;
  const place = gazetteer.place(near.place);
  if (!place) {
    throw new BadRequestError(
      'near',
      `near: no place has the key "${near.place}", expected one as /api/places gives it, or lng,lat,km`,
      { kind: 'unknown' }
    );
  }
  return { ...filter, near: { ...near, at: [place.lng, place.lat] } };
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
