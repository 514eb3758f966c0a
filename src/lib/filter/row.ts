import type { ProblemKey } from '../i18n/problem-words.ts';
import { type Filter, NO_FILTER } from '../model/filter.ts';
import type { FilterNames, PartLabel } from './part-labels.ts';

/** What a part of the filter is about: several of one kind are lifted together. */
export type ParameterKind =
  'words' | 'region' | 'place' | 'shape' | 'subject' | 'time' | 'credit' | 'language' | 'tray';

/** A parameter of the address that narrows the news: all that anybody has to know of it. */
export interface FilterRow {
  /** Where the filter keeps it. */
  field: keyof Filter;
  kind: ParameterKind;
  /** A list's most values; null: it is given once. */
  most: number | null;
  /** The whole field as the address has it, which `reading-table.ts` reads back; empty where it narrows nothing. */
  print: (value: never) => string;
  /** The words of its chip: of one value, or of the whole field where `together`. */
  label: (value: never, names: FilterNames) => PartLabel;
  /** A list's values are chosen and lifted as one. */
  together: boolean;
  /** What readers are told to have been expected in the place of a bad value. */
  expected: ProblemKey;
}

/** What a row does not say of itself. */
type Told<Value> = Pick<FilterRow, 'kind' | 'expected'> & { label: (value: Value, names: FilterNames) => PartLabel };

type ListField = { [F in keyof Filter]: Filter[F] extends string[] ? F : never }[keyof Filter];
type Single<F extends keyof Filter> = NonNullable<Filter[F]>;

/** A parameter with one value. */
export function single<F extends Exclude<keyof Filter, ListField>>(
  field: F,
  told: Told<Single<F>> & { print: (value: Single<F>) => string }
): FilterRow {
  const print = (value: Filter[F]) => (isNothing(field, value) ? '' : told.print(value as Single<F>));
  return { ...told, field, most: null, print, together: false };
}

/** A parameter with a list of values, by comma; equal lists are printed alike. */
export function list<F extends ListField>(field: F, told: Told<string> & { most: number }): FilterRow {
  return { ...told, field, print: printList, together: false };
}

/** A list whose values are chosen and lifted as one. */
export function set<F extends ListField>(field: F, told: Told<readonly string[]> & { most: number }): FilterRow {
  return { ...told, field, print: printList, together: true };
}

/** Whether a field's value narrows nothing. */
export function isNothing(field: keyof Filter, value: unknown): boolean {
  return Array.isArray(NO_FILTER[field]) ? (value as unknown[]).length === 0 : value === NO_FILTER[field];
}

const printList = (values: string[]) => [...new Set(values)].sort().join(',');
