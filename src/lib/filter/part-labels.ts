import type { MessageKey, MessageParams } from '../i18n/translate.ts';
import type { Near } from '../model/filter.ts';
import { isPacked } from './place-set.ts';

/** How labels name what the filter only has codes for. */
export interface FilterNames {
  region: (code: string) => string;
  language: (code: string) => string;
  agency: (key: string) => string;
  source: (key: string) => string;
  /** null for a place that nobody knows. */
  place: (key: string) => string | null;
  date: (instant: number) => string;
}

/** Words for a part of the filter: a message's key with its values. */
export interface PartLabel {
  key: MessageKey;
  params: MessageParams;
}

export const fixedLabel = (key: MessageKey) => (): PartLabel => ({ key, params: {} });

/** A part that says its value: `panel.chip.region` with `Nederland`. */
export const withValue =
  <Value>(key: MessageKey, name: (value: Value, names: FilterNames) => string) =>
  (value: Value, names: FilterNames): PartLabel => ({ key, params: { value: name(value, names) } });

/** One place is named; a cluster is several places, counted, or a part of the map. */
export function placeLabel(keys: readonly string[], names: FilterNames): PartLabel {
  if (keys.some(isPacked)) return { key: 'panel.chip.bbox', params: {} };
  const name = keys.length === 1 ? names.place(keys[0]!) : null;
  if (name !== null) return { key: 'search.chip.place', params: { value: name } };
  return { key: 'panel.chip.place', params: { count: keys.length } };
}

export function nearLabel({ place, at, km }: Near, names: FilterNames): PartLabel {
  const name = place === null ? null : names.place(place);
  if (name !== null) return { key: 'search.chip.near', params: { km, place: name } };
  if (at === null) return { key: 'search.chip.circle', params: { km } };
  const [lng, lat] = at.map((degrees) => Number(degrees.toFixed(2)));
  return { key: 'search.chip.nearPoint', params: { km, lat: lat!, lng: lng! } };
}

export function lastLabel(hours: number): PartLabel {
  // A day is said as 24 hours: "the last day" could be yesterday.
  if (hours % 24 !== 0 || hours === 24) return { key: 'search.chip.lastHours', params: { hours } };
  return { key: 'search.chip.lastDays', params: { days: hours / 24 } };
}
