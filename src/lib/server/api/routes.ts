import {
  COUNTRY,
  CURSOR,
  LIST,
  ORDER,
  PLACE_CURSOR,
  type OwnRow,
  TIME_ZONE,
  typedName,
  WITHIN,
  wholeNumber
} from './own-row.ts';

/** A route under `/api`: what it answers, and what it takes. */
export interface ApiRoute {
  /** In words, for who makes requests. */
  says: string;
  /** It takes every parameter of the filter. */
  filtered: boolean;
  own: Record<string, OwnRow<unknown>>;
}

/** The routes under `/api`, by the path that their ids are; `{id}` is a story's. */
export const API_ROUTES = {
  '/api/places': {
    says: 'Places with their stories counted, the busiest first, as GeoJSON',
    filtered: true,
    own: {
      // Each with the line of its newest story: more than 2,000 keep the others waiting.
      limit: wholeNumber('Places of a page', { most: 2000, otherwise: 500 }),
      cursor: PLACE_CURSOR
    }
  },
  '/api/places/list': {
    says: 'All places by number, as bytes: what the map knows once (see lib/columns/place-codec.ts)',
    filtered: false,
    own: { after: wholeNumber('Places beyond this number', { least: 0, most: 1e9, otherwise: 0 }), list: LIST }
  },
  '/api/counts': {
    says: 'Stories by number of place, as bytes: what the map asks for each filter (see lib/columns/count-codec.ts)',
    filtered: true,
    own: {}
  },
  '/api/articles': {
    says: 'Stories, a page at a time',
    filtered: true,
    own: {
      limit: wholeNumber('Dispatches of a page, each with its prints', { most: 200, otherwise: 50 }),
      cursor: CURSOR,
      order: ORDER
    }
  },
  '/api/articles/{id}': { says: 'One story, whole', filtered: false, own: {} },
  '/api/facets': { says: 'What a filter can be narrowed by, counted', filtered: true, own: { country: COUNTRY } },
  '/api/times': { says: 'Stories over time', filtered: true, own: { tz: TIME_ZONE, within: WITHIN } },
  '/api/arrivals': {
    says: 'What arrived where between from and to, in equal steps',
    filtered: true,
    // More than 400 steps nobody can tell apart.
    own: { steps: wholeNumber('Equal steps of the span', { most: 400, otherwise: 60 }) }
  },
  '/api/regions': {
    says: 'States and provinces by the beginning of their names, counted',
    filtered: true,
    own: {
      name: typedName('The beginning of a name', 'tex'),
      limit: wholeNumber('Regions wanted', { most: 20, otherwise: 8 })
    }
  },
  '/api/gazetteer': {
    says: 'Places by the beginning of their names',
    filtered: false,
    own: {
      q: typedName('The beginning of a name', 'ams'),
      limit: wholeNumber('Places wanted', { most: 20, otherwise: 8 })
    }
  }
} as const satisfies Record<string, ApiRoute>;

export type ApiPath = keyof typeof API_ROUTES;

/** What a route's own parameters were read as. */
export type OwnValues<Path extends ApiPath> = {
  [Name in keyof (typeof API_ROUTES)[Path]['own']]: (typeof API_ROUTES)[Path]['own'][Name] extends OwnRow<infer Value>
    ? Value
    : never;
};
