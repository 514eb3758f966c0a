import { FILTER_TABLE, type FilterParameter } from '../filter/parameters.ts';
import type { FilterNames, PartLabel } from '../filter/part-labels.ts';
import { narrowingParts } from '../filter/parts.ts';
import type { FilterRow } from '../filter/row.ts';
import type { Filter } from '../model/filter.ts';

/** One thing that the reader narrowed the news to, and how to lift it. */
export interface ActiveFilter {
  /** The URL parameter. */
  parameter: FilterParameter;
  label: PartLabel;
  /** The parameter's value without this one, null when nothing is left of it. */
  rest: string | null;
}

/** Values of one list that have a chip each; of more the first few are named, and all are lifted together. */
const MOST_CHIPS = 24;
const NAMED_OF_MANY = 3;

/** What the filter is narrowed to, one entry for each value, in the order of its parts. */
export function activeFilters(filter: Filter, names: FilterNames): ActiveFilter[] {
  return narrowingParts(filter).flatMap((parameter): ActiveFilter[] => {
    const row: FilterRow = FILTER_TABLE[parameter];
    const value = filter[row.field];
    const labelOf = (one: unknown) => row.label(one as never, names);
    if (!Array.isArray(value) || row.most === null || row.together)
      return [{ parameter, label: labelOf(value), rest: null }];
    const values = value as string[];
    if (values.length > MOST_CHIPS) return [{ parameter, label: manyLabel(values, labelOf), rest: null }];
    return values.map((one) => {
      const rest = values.filter((other) => other !== one).join(',') || null;
      return { parameter, label: labelOf(one), rest };
    });
  });
}

/** `Nederland, België, Duitsland +297` */
function manyLabel(values: string[], labelOf: (value: string) => PartLabel): PartLabel {
  const labels = values.slice(0, NAMED_OF_MANY).map(labelOf);
  const value = labels.map(({ params }) => params.value).join(', ');
  return { key: labels[0]!.key, params: { value: `${value} +${values.length - NAMED_OF_MANY}` } };
}
