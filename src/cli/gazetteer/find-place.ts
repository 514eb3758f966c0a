import { foldKey } from '../../lib/text/key.ts';
import type { LngLat } from '../../lib/model/geo.ts';
import type { NamedPlace } from './named-place.ts';

/** Finds settlements for the rows of the fact tables. */
export interface PlaceFinder {
  /**
   * The settlement of a country called so: one with that main name before one with that alternate name, then the biggest.
   * With `near` it must lie within half a degree. Throws when there is none: a fact that resolves to nothing is an error.
   */
  find(country: string, names: string, near?: LngLat): NamedPlace;
  /** The country's capital by feature code; throws when there is none. */
  capital(country: string): NamedPlace;
}

const NEAR_DEGREES = 0.5;

export function placeFinder(places: NamedPlace[]): PlaceFinder {
  const byCountry = Map.groupBy(places, (place) => place.country);
  const bigger = (a: NamedPlace, b: NamedPlace) => b.population - a.population || a.id - b.id;
  const ofCountry = (country: string) => byCountry.get(country) ?? [];
  return {
    capital(country) {
      const capital = ofCountry(country).find((place) => place.featureCode === 'PPLC');
      if (capital === undefined) throw new Error(`fact tables: got country ${country}, expected one with a capital`);
      return capital;
    },
    find(country, names, near) {
      const keys = names.split('|').map(foldKey);
      const close = ofCountry(country).filter((place) => near === undefined || isNear(place, near));
      const byMain = close.filter((place) => keys.includes(foldKey(place.name)));
      const byAlternate = () => close.filter((place) => keys.some((key) => place.alternates.has(key)));
      const found = (byMain.length > 0 ? byMain : byAlternate()).toSorted(bigger)[0];
      if (found === undefined)
        throw new Error(`fact tables: no settlement "${names}" in ${country}${near ? ` near ${near}` : ''}`);
      return found;
    }
  };
}

const isNear = (place: NamedPlace, [lng, lat]: LngLat) =>
  Math.abs(place.lat - lat) <= NEAR_DEGREES &&
  Math.abs(place.lng - lng) * Math.cos((lat * Math.PI) / 180) <= NEAR_DEGREES;
