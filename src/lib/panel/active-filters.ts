import type { MessageKey, MessageParams } from '../i18n/translate.ts';
import type { Filter } from '../model/filter.ts';

type Parameter = 'region' | 'about' | 'bbox' | 'area' | 'from' | 'to' | 'agency' | 'lang' | 'q' | 'place' | 'unplaced';

/** One thing that the reader narrowed the news to, and how to lift it. */
export interface ActiveFilter {
  /** The URL parameter. */
  parameter: Parameter;
  /** Message key of its label, with the label's values. */
  label: { key: MessageKey; params: MessageParams };
  /** The parameter's value without this one, null when nothing is left of it. */
  rest: string | null;
}

/** How the labels name what the filter only has codes for. */
export interface FilterNames {
  region: (code: string) => string;
  language: (code: string) => string;
  agency: (key: string) => string;
  date: (instant: number) => string;
}

/** The filter's parts in the order of the header; places and the unplaced tray only with `all` (the list's own head shows them). */
export function activeFilters(filter: Filter, names: FilterNames, { all = false } = {}): ActiveFilter[] {
  const active: ActiveFilter[] = [];
  const add = (parameter: Parameter, params: MessageParams = {}, rest: string[] = []) =>
    active.push({ parameter, label: { key: `panel.chip.${parameter}`, params }, rest: rest.join(',') || null });
  const each = (parameter: Parameter, values: string[], name: (value: string) => string) =>
    values.forEach((value) =>
      add(
        parameter,
        { value: name(value) },
        values.filter((other) => other !== value)
      )
    );

  each('region', filter.regions, names.region);
  each('about', filter.about, names.region);
  if (filter.bbox) add('bbox');
  if (filter.area) add('area');
  if (filter.from !== null) add('from', { value: names.date(filter.from) });
  if (filter.to !== null) add('to', { value: names.date(filter.to) });
  each('agency', filter.agencies, names.agency);
  each('lang', filter.languages, names.language);
  if (filter.q) add('q', { value: filter.q });
  if (all && filter.places.length > 0) add('place', { count: filter.places.length });
  if (all && filter.unplaced) add('unplaced');
  return active;
}
