import type { Filter } from '../model/filter.ts';
import { printArea } from '../region/area.ts';
import { printLast, printMoment } from './moment.ts';
import { printNear } from './near.ts';

/** A filter as URL parameters: only what narrows, in one order, so that equal filters give equal URLs. */
export function filterParams(filter: Filter): URLSearchParams {
  const values: [name: string, value: string][] = [
    ['region', list(filter.regions)],
    ['about', list(filter.about)],
    ['bbox', filter.bbox?.join(',') ?? ''],
    ['area', filter.area === null ? '' : printArea(filter.area)],
    ['near', filter.near === null ? '' : printNear(filter.near)],
    ['from', filter.from === null ? '' : printMoment(filter.from, 'from')],
    ['to', filter.to === null ? '' : printMoment(filter.to, 'to')],
    ['last', filter.last === null ? '' : printLast(filter.last)],
    ['undated', filter.undated ? '1' : ''],
    ['agency', list(filter.agencies)],
    ['source', list(filter.sources)],
    ['lang', list(filter.languages)],
    ['q', filter.q],
    ['place', list(filter.places)],
    ['unplaced', filter.unplaced ? '1' : '']
  ];
  return new URLSearchParams(values.filter(([, value]) => value !== ''));
}

/** Parameters as a query that people can read: `?region=NL,150&from=2026-07-21`; empty for none. */
export function queryOf(params: URLSearchParams): string {
  const query = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return query === '' ? '' : `?${query}`;
}

function list(values: string[]): string {
  return [...new Set(values)].sort().join(',');
}
