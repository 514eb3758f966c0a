import type { Filter } from '../model/filter.ts';
import { FILTER_ROWS } from './parameters.ts';

/** A filter as URL parameters: only what narrows, in one order, so that equal filters give equal URLs. */
export function filterParams(filter: Filter): URLSearchParams {
  const values = FILTER_ROWS.map(([parameter, { field, print }]) => [parameter, print(filter[field] as never)]);
  return new URLSearchParams(values.filter(([, value]) => value !== ''));
}

/** Parameters as a query that people can read: `?region=NL,150&from=2026-07-21`; empty for none. */
export function queryOf(params: URLSearchParams): string {
  const query = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return query === '' ? '' : `?${query}`;
}
