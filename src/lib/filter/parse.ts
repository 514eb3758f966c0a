import type { BadRequestError } from '../model/errors.ts';
import { type Filter, NO_FILTER } from '../model/filter.ts';
import { WORLD } from '../region/regions.ts';
import { readArea } from './area.ts';
import { readBox } from './box.ts';
import { readAgencyKey, readLanguage, readPlaceKey, readSource, readSwitch, readWords } from './items.ts';
import { readLast, readMoment } from './moment.ts';
import { readNear } from './near.ts';
import { paramReader } from './param-reader.ts';
import { readAboutCode, readRegionCode } from './region-code.ts';
import { shown } from './values.ts';

/** The most values of a list; a cluster of the whole world is the longest there is. */
const MOST = { regions: 300, about: 300, agencies: 100, sources: 100, languages: 50, places: 2000 };

/** A filter as far as it could be read, and what could not be. */
export interface FilterReading {
  filter: Filter;
  /** One for each bad value, in the order of the parameters; the rest of the filter stands. */
  problems: BadRequestError[];
}

/** Reads a filter from URL parameters (`region=NL,150&from=2026-07-21`); others are ignored. Throws BadRequestError. */
export function parseFilter(params: URLSearchParams): Filter {
  const { filter, problems } = readFilter(params);
  if (problems[0]) throw problems[0];
  return filter;
}

/** As `parseFilter`, but keeps what is good and lists what is bad, so that a page can say so instead of showing nothing. */
export function readFilter(params: URLSearchParams): FilterReading {
  const { list, one, note, problems } = paramReader(params);
  const filter: Filter = {
    regions: withoutWorld(list('region', MOST.regions, readRegionCode)),
    about: withoutWorld(list('about', MOST.about, readAboutCode)),
    bbox: one('bbox', NO_FILTER.bbox, readBox),
    area: one('area', NO_FILTER.area, readArea),
    near: one('near', NO_FILTER.near, readNear),
    from: one('from', NO_FILTER.from, (raw) => readMoment(raw, 'from')),
    to: one('to', NO_FILTER.to, (raw) => readMoment(raw, 'to')),
    last: one('last', NO_FILTER.last, readLast),
    undated: one('undated', NO_FILTER.undated, readSwitch),
    agencies: list('agency', MOST.agencies, readAgencyKey),
    sources: list('source', MOST.sources, readSource),
    languages: list('lang', MOST.languages, readLanguage),
    q: one('q', NO_FILTER.q, readWords),
    places: list('place', MOST.places, readPlaceKey),
    unplaced: one('unplaced', NO_FILTER.unplaced, readSwitch)
  };
  if (filter.from !== null && filter.to !== null && filter.to <= filter.from) {
    const [from, to] = [shown(params.get('from') ?? ''), shown(params.get('to') ?? '')];
    note('to', `${to} is not after from ${from}: expected a later time`, { kind: 'order' });
    filter.to = null;
  }
  return { filter, problems };
}

/** Who asks for the world among others asks for the world: no restriction. */
function withoutWorld(regions: string[]): string[] {
  return regions.includes(WORLD) ? [] : regions;
}
