import { readArea } from './area.ts';
import { readBox } from './box.ts';
import { readAgencyKey, readLanguage, readPlaceKey, readSource, readSwitch, readWords } from './items.ts';
import { readLast, readMoment } from './moment.ts';
import { readNear } from './near.ts';
import { FILTER_ROWS, type FilterParameter } from './parameters.ts';
import { readAboutCode, readRegionCode } from './region-code.ts';
import type { FilterRow } from './row.ts';
import type { ParameterSchema } from './schema.ts';
import type { Read } from './values.ts';

/** How a parameter's values are read, and what is said of them to who makes requests. */
interface Reading {
  /** Reads one value, as `print` of the parameter's row writes it. */
  read: (raw: string) => Read<unknown>;
  schema: Omit<ParameterSchema, 'type'> & Partial<Pick<ParameterSchema, 'type'>>;
}

/** The other half of `FILTER_TABLE`, a row each: it is the server's. */
const READINGS: Record<FilterParameter, Reading> = {
  q: {
    read: readWords,
    schema: { description: 'Words in headline, lead and body; all of them', example: 'moskou', maxLength: 200 }
  },
  region: {
    read: readRegionCode,
    schema: {
      description: 'Where stories were filed: ISO 3166-1 alpha-2, UN M49 or GeoNames admin-1 codes',
      example: 'NL,150,US.CA',
      pattern: '^([A-Za-z]{2}(\\.[A-Za-z0-9]+)?|\\d{3})$'
    }
  },
  place: {
    read: readPlaceKey,
    schema: {
      description: 'Keys of places, as /api/places gives them; or a part of the map, as a click on a cluster gives it',
      example: 'g2759794'
    }
  },
  near: {
    read: readNear,
    schema: { description: 'Within so many kilometres of a place (its key) or of lng,lat', example: '4.9,52.37,100' }
  },
  bbox: {
    read: readBox,
    schema: { description: 'west,south,east,north in degrees; west > east crosses 180°', example: '3.3,50.7,7.2,53.6' }
  },
  area: {
    read: readArea,
    schema: {
      description: 'A drawn polygon: its corners as an encoded polyline, five decimals',
      example: '_seK_seK_seK_seK?~hbE'
    }
  },
  about: {
    read: readAboutCode,
    schema: {
      description: 'Countries that stories are about: ISO 3166-1 alpha-2 or UN M49 codes',
      example: 'RU,142',
      pattern: '^([A-Za-z]{2}|\\d{3})$'
    }
  },
  last: {
    read: readLast,
    schema: {
      description: 'The hours or days up to now; takes the place of from',
      example: '7d',
      pattern: '^\\d{1,5}[hd]$'
    }
  },
  from: {
    read: (raw) => readMoment(raw, 'from'),
    schema: { description: 'From this date (UTC) or instant on', example: '2026-01-01' }
  },
  to: {
    read: (raw) => readMoment(raw, 'to'),
    schema: { description: 'Up to the end of this date (UTC), or to this instant', example: '2026-01-31' }
  },
  undated: {
    read: readSwitch,
    schema: { type: 'boolean', description: 'Only stories whose time nobody knows', example: '1' }
  },
  agency: { read: readAgencyKey, schema: { description: 'News agencies, by key or name', example: 'afp,reuters' } },
  source: {
    read: readSource,
    schema: { description: 'Who published the pages, by key or name', example: 'het parool' }
  },
  lang: { read: readLanguage, schema: { description: 'Languages of the stories, ISO 639-1', example: 'nl,en' } },
  unplaced: {
    read: readSwitch,
    schema: { type: 'boolean', description: 'Only stories that could not be placed', example: '1' }
  }
};

/** A parameter of the filter with all that anybody has to know of it. */
export type ReadRow = FilterRow & { read: Reading['read']; schema: ParameterSchema };

/** All rows whole, in the table's order. */
export const READ_ROWS = FILTER_ROWS.map(([parameter, row]): [FilterParameter, ReadRow] => {
  const { read, schema } = READINGS[parameter];
  const form = row.most === null ? { type: 'string' as const } : { type: 'array' as const, maxItems: row.most };
  return [parameter, { ...row, read, schema: { ...form, ...schema } }];
});
