import type { Gazetteer } from '../gazetteer/lookup.ts';
import type { FoundPlace, Place, PlaceKind } from '../model/place.ts';
import { admin1Name } from './admin1-names.ts';

interface Sought {
  q: string;
  limit: number;
  locale: string;
}

/** Places whose names begin with `q`, named in the reader's language; of namesakes in one country each with its region. */
export function findPlaces(gazetteer: Gazetteer, { q, limit, locale }: Sought): FoundPlace[] {
  const places = gazetteer.search(q, limit).map((place) => ({
    place,
    name: gazetteer.displayName(place.key, locale) || place.name
  }));
  const namesakes = ({ place, name }: (typeof places)[number]) =>
    places.filter((other) => other.name === name && other.place.country === place.country).length;
  return places.map((found) => {
    const { key, country, admin1, population: people, lng, lat } = found.place;
    const region = admin1 !== null && namesakes(found) > 1 ? admin1Name(`${country}.${admin1}`, locale) : null;
    return { key, name: found.name, country, region, kind: kindOf(found.place), people, lng, lat };
  });
}

/** GeoNames' codes of capitals, quarters, and places that are no more or that nobody lives in. */
const KINDS: Record<string, PlaceKind> = {
  PPLC: 'capital',
  PPLX: 'district',
  PPLH: 'former',
  PPLQ: 'former',
  PPLW: 'former'
};

/** Inhabitants from which on a place is a city in most countries' statistics. */
const CITY = 100_000;

function kindOf({ precision, featureCode, population }: Place): PlaceKind {
  if (precision !== 'place') return 'region';
  return KINDS[featureCode] ?? (population >= CITY ? 'city' : 'place');
}
