import { isPacked, placeTest } from '$lib/filter/place-set.ts';
import type { PlaceCollection } from '$lib/map/place-data.ts';

/** The map's places with their points beside their keys. */
export function pointedPlaces({ features }: PlaceCollection): { key: string; lng: number; lat: number }[] {
  return features.map(({ geometry: { coordinates }, properties: { key } }) => ({
    key,
    lng: coordinates[0]!,
    lat: coordinates[1]!
  }));
}

/** Keys of the places that `place=` names, as far as they are on the map; named ones stand whether they are or not. */
export function chosenOn(places: PlaceCollection, values: readonly string[]): string[] {
  if (!values.some(isPacked)) return [...values];
  const isChosen = placeTest(values);
  return pointedPlaces(places)
    .filter(isChosen)
    .map(({ key }) => key);
}
