import { PAGE_PARAMETERS } from '../../filter/page-parameters.ts';
import { FILTER_TABLE } from '../../filter/parameters.ts';
import { parseFilter } from '../../filter/parse.ts';
import { BadRequestError } from '../../model/errors.ts';
import { type Filter, NO_FILTER } from '../../model/filter.ts';
import type { OwnRow } from './own-row.ts';
import { API_ROUTES, type ApiPath, type ApiRoute, type OwnValues } from './routes.ts';

/** What only pages use: an address copied from one works here too. A cursor would be of another list. */
const OF_PAGES: string[] = PAGE_PARAMETERS.filter((name) => name !== 'cursor');

/** A data request, read. */
export interface DataRequest<Path extends ApiPath> {
  filter: Filter;
  own: OwnValues<Path>;
}

/**
 * Reads what a route is asked. A misspelt parameter is refused, as an answer to another question would be worse.
 * @throws BadRequestError for an unknown parameter or a value that cannot be used.
 */
export function readRequest<Path extends ApiPath>(path: Path, params: URLSearchParams): DataRequest<Path> {
  const { filtered, own }: ApiRoute = API_ROUTES[path];
  const known = [...(filtered ? Object.keys(FILTER_TABLE) : []), ...Object.keys(own)];
  for (const name of params.keys()) {
    if (known.includes(name) || OF_PAGES.includes(name)) continue;
    throw new BadRequestError(name, `${name.slice(0, 40)}: no such parameter, expected ${known.join(', ') || 'none'}`);
  }
  const values = Object.entries(own).map(([name, row]) => [name, readOwn(name, row, params)]);
  const filter = filtered && params.size > 0 ? parseFilter(params) : NO_FILTER;
  return { filter, own: Object.fromEntries(values) };
}

function readOwn(name: string, { read, otherwise }: OwnRow<unknown>, params: URLSearchParams): unknown {
  const all = params.getAll(name);
  if (all.length > 1) {
    const once = { kind: 'once', params: { count: all.length } } as const;
    throw new BadRequestError(name, `${name}: given ${all.length} times, expected once`, once);
  }
  const raw = all[0];
  if (raw === undefined && otherwise !== undefined) return otherwise;
  const result = read(raw ?? '');
  if (result.ok) return result.value;
  throw new BadRequestError(name, `${name}: ${result.problem().slice(0, 300)}`, { kind: 'value' });
}
