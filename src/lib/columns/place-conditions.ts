import { admin1Of, countriesOf } from '../filter/countries.ts';
import type { FilterParameter } from '../filter/parameters.ts';
import { placeTest } from '../filter/place-set.ts';
import type { SettledFilter } from '../model/filter.ts';
import { areaTest } from '../region/area-test.ts';
import { circleBox } from '../region/circle-box.ts';
import { distanceKm } from '../region/distance.ts';
import { isInBox } from '../region/intersect.ts';
import type { PlaceRegister } from './place-register.ts';
import type { NumberedPlace } from './types.ts';

/** The parts of a filter that ask something of a place, each with its bit. */
export const PLACE_PARTS = { region: 1, place: 2, near: 4, bbox: 8, area: 16 } as const satisfies Partial<
  Record<FilterParameter, number>
>;
export type PlaceParameter = keyof typeof PLACE_PARTS;

type PlaceTest = (place: NumberedPlace) => boolean;

/** What a filter asks of places. */
export interface PlaceConditions {
  /** By place number the bits of the parts that it does not meet. */
  fails: Uint8Array;
  /** Bits of the parts that ask anything. */
  asked: number;
}

/** Asks each place once. */
export function askPlaces(filter: SettledFilter, places: PlaceRegister): PlaceConditions {
  const fails = new Uint8Array(places.size);
  let asked = 0;
  for (const [part, bit] of Object.entries(PLACE_PARTS) as [PlaceParameter, number][]) {
    const meets = TESTS[part](filter);
    if (meets === null) continue;
    asked |= bit;
    for (let n = 1; n < places.size; n++) {
      const place = places.get(n);
      if (place === undefined || !meets(place)) fails[n]! |= bit;
    }
  }
  return { fails, asked };
}

/** How each part is asked; null where it asks nothing. */
const TESTS: Record<PlaceParameter, (filter: SettledFilter) => PlaceTest | null> = {
  region({ regions }) {
    const countries = countriesOf(regions);
    if (countries === null) return null;
    const [whole, parts] = [new Set(countries), new Set(admin1Of(regions))];
    return ({ country, admin1 }) =>
      whole.has(country) || (parts.size > 0 && admin1 !== null && parts.has(`${country}.${admin1}`));
  },
  place({ places }) {
    if (places.length === 0) return null;
    return placeTest(places);
  },
  near({ near }) {
    if (near === null) return null;
    const [lng, lat] = near.at;
    const box = circleBox(near.at, near.km);
    // Most places lie outside the box: the sines are for the rest.
    return (place) => isInBox(box, place.lng, place.lat) && distanceKm({ lng, lat }, place) <= near.km;
  },
  bbox({ bbox }) {
    return bbox && (({ lng, lat }) => isInBox(bbox, lng, lat));
  },
  area({ area }) {
    if (area === null) return null;
    const isInside = areaTest(area);
    return ({ lng, lat }) => isInside(lng, lat);
  }
};
