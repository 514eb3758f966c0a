import type { Bbox, LngLat } from './geo.ts';

/** A circle on the globe: around a place of the gazetteer or around a point. */
export interface Near {
  /** Key of the place; null where a point was given. */
  place: string | null;
  /** The circle's middle; null until the server has looked the place up (`server/settle-filter.ts`). */
  at: LngLat | null;
  /** Radius in kilometres, more than 0. */
  km: number;
}

/** What the reader narrowed the news to. The URL carries it; the `filter` room reads and writes it. */
export interface Filter {
  /** ISO 3166-1 alpha-2 (`NL`), UN M49 (`150`) or GeoNames admin-1 (`US.CA`) codes; empty = the world. A story fits if any matches. */
  regions: string[];
  /** Codes likewise, of what the stories are about, wherever they were filed. */
  about: string[];
  bbox: Bbox | null;
  /** Corners of a drawn area, longitudes running on past ±180 across the antimeridian. */
  area: LngLat[] | null;
  /** Within so many kilometres of a place or a point. */
  near: Near | null;
  /** Epoch milliseconds, inclusive / exclusive. */
  from: number | null;
  to: number | null;
  /** The last so many hours, counted back from the server's clock; takes the place of `from`. */
  last: number | null;
  /** true: only the stories whose time nobody knows. */
  undated: boolean;
  /** Agency keys, `reuters`. */
  agencies: string[];
  /** Keys of the sources, `het parool`: who published the pages. */
  sources: string[];
  /** Languages of the stories, ISO 639-1. */
  languages: string[];
  /** Words to find in headline, lead and body; empty = none. */
  q: string;
  /** Place keys; a cluster is several. */
  places: string[];
  /** true: only the stories without any located place. */
  unplaced: boolean;
}

/** A circle whose middle is known. */
export interface SettledNear extends Near {
  at: LngLat;
}

/** A filter that leans on nothing outside itself: its circle's middle was looked up, its last hours were counted back from the clock. */
export interface SettledFilter extends Omit<Filter, 'near' | 'last'> {
  near: SettledNear | null;
  last: null;
}

export const NO_FILTER: Readonly<SettledFilter> = Object.freeze({
  regions: [],
  about: [],
  bbox: null,
  area: null,
  near: null,
  from: null,
  to: null,
  last: null,
  undated: false,
  agencies: [],
  sources: [],
  languages: [],
  q: '',
  places: [],
  unplaced: false
});
