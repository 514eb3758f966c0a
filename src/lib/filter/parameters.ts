import { printArea } from '../region/area.ts';
import { readArea } from './area.ts';
import { readBox } from './box.ts';
import { readAgencyKey, readLanguage, readPlaceKey, readSource, readSwitch, readWords } from './items.ts';
import { printLast, printMoment, readLast, readMoment } from './moment.ts';
import { printNear, readNear } from './near.ts';
import { fixedLabel, lastLabel, nearLabel, placeLabel, withValue } from './part-labels.ts';
import { readAboutCode, readRegionCode } from './region-code.ts';
import { type FilterRow, list, set, single } from './row.ts';

const ON = '1';

/**
 * The parameters of an address that narrow the news, one row each, in the order in which readers are told of them and addresses are
 * written: whoever reads, prints, checks, lifts, explains or describes a filter reads this table.
 */
export const FILTER_TABLE = {
  q: single('q', {
    kind: 'words',
    read: readWords,
    print: String,
    label: withValue('panel.chip.q', String),
    expected: 'problem.q',
    schema: { description: 'Words in headline, lead and body; all of them', example: 'moskou', maxLength: 200 }
  }),
  region: list('regions', {
    kind: 'region',
    most: 300,
    read: readRegionCode,
    label: withValue('panel.chip.region', (code, { region }) => region(code)),
    expected: 'problem.region',
    schema: {
      description: 'Where stories were filed: ISO 3166-1 alpha-2, UN M49 or GeoNames admin-1 codes',
      example: 'NL,150,US.CA',
      pattern: '^([A-Za-z]{2}(\\.[A-Za-z0-9]+)?|\\d{3})$'
    }
  }),
  place: set('places', {
    kind: 'place',
    most: 2000,
    read: readPlaceKey,
    label: placeLabel,
    expected: 'problem.place',
    schema: {
      description: 'Keys of places, as /api/places gives them; or a part of the map, as a click on a cluster gives it',
      example: 'g2759794'
    }
  }),
  near: single('near', {
    kind: 'shape',
    read: readNear,
    print: printNear,
    label: nearLabel,
    expected: 'problem.near',
    schema: { description: 'Within so many kilometres of a place (its key) or of lng,lat', example: '4.9,52.37,100' }
  }),
  bbox: single('bbox', {
    kind: 'shape',
    read: readBox,
    print: (box) => box.join(','),
    label: fixedLabel('panel.chip.bbox'),
    expected: 'problem.bbox',
    schema: { description: 'west,south,east,north in degrees; west > east crosses 180°', example: '3.3,50.7,7.2,53.6' }
  }),
  area: single('area', {
    kind: 'shape',
    read: readArea,
    print: printArea,
    label: fixedLabel('panel.chip.area'),
    expected: 'problem.area',
    schema: {
      description: 'A drawn polygon: its corners as an encoded polyline, five decimals',
      example: '_seK_seK_seK_seK?~hbE'
    }
  }),
  about: list('about', {
    kind: 'subject',
    most: 300,
    read: readAboutCode,
    label: withValue('panel.chip.about', (code, { region }) => region(code)),
    expected: 'problem.region',
    schema: {
      description: 'Countries that stories are about: ISO 3166-1 alpha-2 or UN M49 codes',
      example: 'RU,142',
      pattern: '^([A-Za-z]{2}|\\d{3})$'
    }
  }),
  last: single('last', {
    kind: 'time',
    read: readLast,
    print: printLast,
    label: lastLabel,
    expected: 'problem.last',
    schema: {
      description: 'The hours or days up to now; takes the place of from',
      example: '7d',
      pattern: '^\\d{1,5}[hd]$'
    }
  }),
  from: single('from', {
    kind: 'time',
    read: (raw) => readMoment(raw, 'from'),
    print: (time) => printMoment(time, 'from'),
    label: withValue('panel.chip.from', (instant, { date }) => date(instant)),
    expected: 'problem.moment',
    schema: { description: 'From this date (UTC) or instant on', example: '2026-01-01' }
  }),
  to: single('to', {
    kind: 'time',
    read: (raw) => readMoment(raw, 'to'),
    print: (time) => printMoment(time, 'to'),
    label: withValue('panel.chip.to', (instant, { date }) => date(instant)),
    expected: 'problem.moment',
    schema: { description: 'Up to the end of this date (UTC), or to this instant', example: '2026-01-31' }
  }),
  undated: single('undated', {
    kind: 'time',
    read: readSwitch,
    print: () => ON,
    label: fixedLabel('search.chip.undated'),
    expected: 'problem.switch',
    schema: { type: 'boolean', description: 'Only stories whose time nobody knows', example: ON }
  }),
  agency: list('agencies', {
    kind: 'credit',
    most: 100,
    read: readAgencyKey,
    label: withValue('panel.chip.agency', (key, { agency }) => agency(key)),
    expected: 'problem.agency',
    schema: { description: 'News agencies, by key or name', example: 'afp,reuters' }
  }),
  source: list('sources', {
    kind: 'credit',
    most: 100,
    read: readSource,
    label: withValue('search.chip.source', (key, { source }) => source(key)),
    expected: 'problem.source',
    schema: { description: 'Who published the pages, by key or name', example: 'het parool' }
  }),
  lang: list('languages', {
    kind: 'language',
    most: 50,
    read: readLanguage,
    label: withValue('panel.chip.lang', (code, { language }) => language(code)),
    expected: 'problem.lang',
    schema: { description: 'Languages of the stories, ISO 639-1', example: 'nl,en' }
  }),
  unplaced: single('unplaced', {
    kind: 'tray',
    read: readSwitch,
    print: () => ON,
    label: fixedLabel('panel.chip.unplaced'),
    expected: 'problem.switch',
    schema: { type: 'boolean', description: 'Only stories that could not be placed', example: ON }
  })
} satisfies Record<string, FilterRow>;

/** A parameter of the address that narrows the news. */
export type FilterParameter = keyof typeof FILTER_TABLE;

export const FILTER_ROWS = Object.entries(FILTER_TABLE) as [FilterParameter, FilterRow][];

/** The parameters of some kinds, in the table's order. */
export function parametersOf(...kinds: FilterRow['kind'][]): FilterParameter[] {
  return FILTER_ROWS.filter(([, { kind }]) => kinds.includes(kind)).map(([parameter]) => parameter);
}
