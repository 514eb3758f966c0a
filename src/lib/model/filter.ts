import type { Bbox, LngLat } from './geo.ts';

/** What the reader narrowed the news to. The URL carries it; the `filter` room reads and writes it. */
export interface Filter {
  /** ISO 3166-1 alpha-2 (`NL`) or UN M49 (`150`) codes; empty = the world. A story fits if any matches. */
  regions: string[];
  /** Codes likewise, of what the stories are about, wherever they were filed. */
  about: string[];
  bbox: Bbox | null;
  /** Corners of a drawn area, longitudes running on past ±180 across the antimeridian. */
  area: LngLat[] | null;
  /** Epoch milliseconds, inclusive / exclusive. */
  from: number | null;
  to: number | null;
  /** Agency keys, `reuters`. */
  agencies: string[];
  /** Languages of the stories, ISO 639-1. */
  languages: string[];
  /** Words to find in headline, lead and body; empty = none. */
  q: string;
  /** Place keys; a cluster is several. */
  places: string[];
  /** true: only the stories without any located place. */
  unplaced: boolean;
}

export const NO_FILTER: Readonly<Filter> = Object.freeze({
  regions: [],
  about: [],
  bbox: null,
  area: null,
  from: null,
  to: null,
  agencies: [],
  languages: [],
  q: '',
  places: [],
  unplaced: false
});
