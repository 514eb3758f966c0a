import type { BadRequestError } from '../model/errors.ts';
import { type Filter, NO_FILTER } from '../model/filter.ts';
import { WORLD } from '../region/regions.ts';
import { READ_ROWS, type ReadRow } from './reading-table.ts';
import { paramReader } from './param-reader.ts';
import { suggestion } from './suggest-code.ts';
import { bad, type Read, shown } from './values.ts';

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
  const filter = { ...NO_FILTER } as Filter;
  for (const [parameter, row] of READ_ROWS) {
    const { field, most } = row;
    const value = most === null ? one(parameter, NO_FILTER[field], row.read) : list(parameter, most, codeReader(row));
    Object.assign(filter, { [field]: value });
  }
  filter.regions = withoutWorld(filter.regions);
  filter.about = withoutWorld(filter.about);
  if (filter.from !== null && filter.to !== null && filter.to <= filter.from) {
    const [from, to] = [shown(params.get('from') ?? ''), shown(params.get('to') ?? '')];
    note('to', `${to} is not after from ${from}: expected a later time`, { kind: 'order' });
    filter.to = null;
  }
  return { filter, problems };
}

/** Reads a list's value; beside what is no region it says which may be meant. */
function codeReader({ kind, read }: ReadRow): (raw: string) => Read<string> {
  const own = read as (raw: string) => Read<string>;
  if (kind !== 'region' && kind !== 'subject') return own;
  return (raw) => {
    const result = own(raw);
    return result.ok ? result : bad(() => result.problem() + suggestion(raw));
  };
}

/** Who asks for the world among others asks for the world: no restriction. */
function withoutWorld(regions: string[]): string[] {
  return regions.includes(WORLD) ? [] : regions;
}
