import { printArea } from '../region/area.ts';
import { printLast, printMoment } from './moment.ts';
import { printNear } from './near.ts';
import { fixedLabel, lastLabel, nearLabel, placeLabel, withValue } from './part-labels.ts';
import { type FilterRow, list, set, single } from './row.ts';

const ON = '1';

/**
 * The parameters of an address that narrow the news, one row each, in the order in which readers are told of them and addresses are
 * written: whoever prints, lifts or explains a filter reads this table. How each is read and described is in `reading-table.ts`, which the
 * page in the browser does without.
 */
export const FILTER_TABLE = {
  q: single('q', {
    kind: 'words',
    print: String,
    label: withValue('panel.chip.q', String),
    expected: 'problem.q'
  }),
  region: list('regions', {
    kind: 'region',
    most: 300,
    label: withValue('panel.chip.region', (code, { region }) => region(code)),
    expected: 'problem.region'
  }),
  place: set('places', {
    kind: 'place',
    most: 2000,
    label: placeLabel,
    expected: 'problem.place'
  }),
  near: single('near', {
    kind: 'shape',
    print: printNear,
    label: nearLabel,
    expected: 'problem.near'
  }),
  bbox: single('bbox', {
    kind: 'shape',
    print: (box) => box.join(','),
    label: fixedLabel('panel.chip.bbox'),
    expected: 'problem.bbox'
  }),
  area: single('area', {
    kind: 'shape',
    print: printArea,
    label: fixedLabel('panel.chip.area'),
    expected: 'problem.area'
  }),
  about: list('about', {
    kind: 'subject',
    most: 300,
    label: withValue('panel.chip.about', (code, { region }) => region(code)),
    expected: 'problem.region'
  }),
  last: single('last', {
    kind: 'time',
    print: printLast,
    label: lastLabel,
    expected: 'problem.last'
  }),
  from: single('from', {
    kind: 'time',
    print: (time) => printMoment(time, 'from'),
    label: withValue('panel.chip.from', (instant, { date }) => date(instant)),
    expected: 'problem.moment'
  }),
  to: single('to', {
    kind: 'time',
    print: (time) => printMoment(time, 'to'),
    label: withValue('panel.chip.to', (instant, { date }) => date(instant)),
    expected: 'problem.moment'
  }),
  undated: single('undated', {
    kind: 'time',
    print: () => ON,
    label: fixedLabel('search.chip.undated'),
    expected: 'problem.switch'
  }),
  agency: list('agencies', {
    kind: 'credit',
    most: 100,
    label: withValue('panel.chip.agency', (key, { agency }) => agency(key)),
    expected: 'problem.agency'
  }),
  source: list('sources', {
    kind: 'credit',
    most: 100,
    label: withValue('search.chip.source', (key, { source }) => source(key)),
    expected: 'problem.source'
  }),
  lang: list('languages', {
    kind: 'language',
    most: 50,
    label: withValue('panel.chip.lang', (code, { language }) => language(code)),
    expected: 'problem.lang'
  }),
  unplaced: single('unplaced', {
    kind: 'tray',
    print: () => ON,
    label: fixedLabel('panel.chip.unplaced'),
    expected: 'problem.switch'
  })
} satisfies Record<string, FilterRow>;

/** A parameter of the address that narrows the news. */
export type FilterParameter = keyof typeof FILTER_TABLE;

export const FILTER_ROWS = Object.entries(FILTER_TABLE) as [FilterParameter, FilterRow][];

/** The parameters of some kinds, in the table's order. */
export function parametersOf(...kinds: FilterRow['kind'][]): FilterParameter[] {
  return FILTER_ROWS.filter(([, { kind }]) => kinds.includes(kind)).map(([parameter]) => parameter);
}
