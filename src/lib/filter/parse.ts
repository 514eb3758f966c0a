import { BadRequestError } from '../model/errors.ts';
import { type Filter, NO_FILTER } from '../model/filter.ts';
import { WORLD } from '../region/regions.ts';
import { readBox } from './box.ts';
import { readAgency, readLanguage, readPlaceKey, readSwitch, readWords } from './items.ts';
import { readMoment } from './moment.ts';
import { readRegionCode } from './region-code.ts';
import type { Read } from './values.ts';

/** The most values of a list; a cluster of the whole world is the longest there is. */
const LIMITS: Record<string, number> = { region: 300, agency: 100, lang: 50, place: 2000 };

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
  const problems: BadRequestError[] = [];
  const note = (parameter: string, problem: string) =>
    problems.push(new BadRequestError(parameter, `${parameter}: ${problem}`));

  const list = (name: string, read: (raw: string) => Read<string>): string[] => {
    const values = valuesOf(params, name).flatMap((raw) => {
      const result = read(raw);
      if (!result.ok) note(name, result.problem);
      return result.ok ? [result.value] : [];
    });
    const unique = [...new Set(values)].sort();
    const limit = LIMITS[name] ?? Infinity;
    if (unique.length > limit) note(name, `${unique.length} values: expected at most ${limit}`);
    return unique.slice(0, limit);
  };

  const one = <T>(name: string, read: (raw: string) => Read<T>, otherwise: T): T => {
    const given = params
      .getAll(name)
      .map((raw) => raw.trim())
      .filter(Boolean);
    if (given.length > 1) note(name, `given ${given.length} times: expected once`);
    const result = given[0] === undefined ? null : read(given[0]);
    if (result?.ok === false) note(name, result.problem);
    return result?.ok ? result.value : otherwise;
  };

  const filter: Filter = {
    regions: withoutWorld(list('region', readRegionCode)),
    bbox: one('bbox', readBox, NO_FILTER.bbox),
    from: one('from', (raw) => readMoment(raw, 'from'), NO_FILTER.from),
    to: one('to', (raw) => readMoment(raw, 'to'), NO_FILTER.to),
    agencies: list('agency', readAgency),
    languages: list('lang', readLanguage),
    q: one('q', readWords, NO_FILTER.q),
    places: list('place', readPlaceKey),
    unplaced: one('unplaced', readSwitch, NO_FILTER.unplaced)
  };
  if (filter.from !== null && filter.to !== null && filter.to <= filter.from) {
    note('to', `"${params.get('to')}" is not after from "${params.get('from')}": expected a later time`);
    filter.to = null;
  }
  return { filter, problems };
}

/** Values of a list: parted by commas, in one parameter or several; empty ones, as forms send them, do not count. */
function valuesOf(params: URLSearchParams, name: string): string[] {
  return params
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter(Boolean);
}

/** Who asks for the world among others asks for the world: no restriction. */
function withoutWorld(regions: string[]): string[] {
  return regions.includes(WORLD) ? [] : regions;
}
