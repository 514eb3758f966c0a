import type { MessageKey, MessageParams } from '../i18n/translate.ts';
import { type FilterParameter, narrowingParts } from '../filter/parts.ts';
import type { Filter, Near } from '../model/filter.ts';

/** One thing that the reader narrowed the news to, and how to lift it. */
export interface ActiveFilter {
  /** The URL parameter. */
  parameter: FilterParameter;
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
  source: (key: string) => string;
  /** null for a place that nobody knows. */
  place: (key: string) => string | null;
  date: (instant: number) => string;
}

type Label = ActiveFilter['label'];

const named = (parameter: 'region' | 'about' | 'agency' | 'lang' | 'from' | 'to' | 'q', value: string): Label => ({
  key: `panel.chip.${parameter}`,
  params: { value }
});
const fixed = (key: MessageKey): Label => ({ key, params: {} });

/** What the filter is narrowed to, one entry for each value, in the order of its parts. */
export function activeFilters(filter: Filter, names: FilterNames): ActiveFilter[] {
  const labels: Record<FilterParameter, () => Label | [values: string[], label: (value: string) => Label]> = {
    q: () => named('q', filter.q),
    region: () => [filter.regions, (code) => named('region', names.region(code))],
    place: () => placeLabel(filter.places, names),
    near: () => nearLabel(filter.near!, names),
    bbox: () => fixed('panel.chip.bbox'),
    area: () => fixed('panel.chip.area'),
    about: () => [filter.about, (code) => named('about', names.region(code))],
    last: () => lastLabel(filter.last!),
    from: () => named('from', names.date(filter.from!)),
    to: () => named('to', names.date(filter.to!)),
    undated: () => fixed('search.chip.undated'),
    agency: () => [filter.agencies, (key) => named('agency', names.agency(key))],
    source: () => [filter.sources, (key) => ({ key: 'search.chip.source', params: { value: names.source(key) } })],
    lang: () => [filter.languages, (code) => named('lang', names.language(code))],
    unplaced: () => fixed('panel.chip.unplaced')
  };
  return narrowingParts(filter).flatMap((parameter): ActiveFilter[] => {
    const label = labels[parameter]();
    if (!Array.isArray(label)) return [{ parameter, label, rest: null }];
    const [values, labelOf] = label;
    return values.map((value) => {
      const rest = values.filter((other) => other !== value).join(',') || null;
      return { parameter, label: labelOf(value), rest };
    });
  });
}

/** A cluster is many places: they are lifted together, as they were chosen. */
function placeLabel(keys: string[], names: FilterNames): Label {
  const name = keys.length === 1 ? names.place(keys[0]!) : null;
  if (name !== null) return { key: 'search.chip.place', params: { value: name } };
  return { key: 'panel.chip.place', params: { count: keys.length } };
}

function nearLabel({ place, at, km }: Near, names: FilterNames): Label {
  const name = place === null ? null : names.place(place);
  if (name !== null) return { key: 'search.chip.near', params: { km, place: name } };
  if (at === null) return { key: 'search.chip.circle', params: { km } };
  const [lng, lat] = at.map((degrees) => Number(degrees.toFixed(2)));
  return { key: 'search.chip.nearPoint', params: { km, lat: lat!, lng: lng! } };
}

function lastLabel(hours: number): Label {
  // A day is said as 24 hours: "the last day" could be yesterday.
  if (hours % 24 !== 0 || hours === 24) return { key: 'search.chip.lastHours', params: { hours } };
  return { key: 'search.chip.lastDays', params: { days: hours / 24 } };
}
