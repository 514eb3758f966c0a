import { foldKey } from '../../lib/text/key.ts';
import type { Precision } from '../../lib/model/place.ts';
import { addFactNames } from './exonyms.ts';
import { addAlternates, type NamedPlace } from './named-place.ts';
import { readTable } from './read-table.ts';

/** Column of the English name in `data/places.tsv`: it is the main name. */
const ENGLISH = 7;

/** Places that are in no source: `data/places.tsv`. Population 0, no region of their own yet. */
export function factPlaces(): NamedPlace[] {
  return readTable('places.tsv').map((cells) => {
    const [key = '', precision, featureCode = '', country = '', lat, lng] = cells;
    const place: NamedPlace = {
      id: 0,
      key,
      precision: precision as Precision,
      name: cells[ENGLISH]!.split('|')[0]!,
      country,
      admin1: '',
      lng: Number(lng),
      lat: Number(lat),
      population: 0,
      featureCode,
      tagged: [],
      alternates: new Set()
    };
    addFactNames(place, cells.slice(6));
    return place;
  });
}

/**
 * Where a fact place and an admin-1 division are the same thing (Sicily), the fact place stays, with the division's code,
 * inhabitants and names; returns the divisions that are left.
 */
export function mergeDivisions(facts: NamedPlace[], divisions: NamedPlace[]): NamedPlace[] {
  return divisions.filter((division) => {
    const key = foldKey(division.name);
    const same = facts.find(
      (place) =>
        place.country === division.country &&
        place.precision === 'region' &&
        place.tagged.some(({ text }) => foldKey(text) === key)
    );
    if (same === undefined) return true;
    Object.assign(same, { admin1: division.admin1, population: Math.max(same.population, division.population) });
    addAlternates(same, [division.name, ...division.tagged.map(({ text }) => text)]);
    return false;
  });
}
