import { foldKey } from '../../lib/text/key.ts';
import type { NamedPlace } from './named-place.ts';

/**
 * Countries of English names: what GeoNames lists there beside a place's name are, but for spellings of it, names that it had
 * once (Austin was Waterloo, Old Saybrook Zeebrugge) and nicknames.
 */
const ENGLISH_NAMED = new Set(['US', 'CA', 'GB', 'IE', 'AU', 'NZ']);

/** Main names within this reach may be the same place's, degrees. */
const NEAR_DEGREES = 0.3;

const SAINT = /^(?:saint|st)(?=.{3})/;

/**
 * Drops a former name where another place has it today: who prints it means that one. Names that hold each other stay
 * (`Hull` of Kingston upon Hull), and so do names by language, which have a source of their own.
 */
export function dropFormerNames(places: NamedPlace[]): void {
  const owners = Map.groupBy(places, (place) => foldKey(place.name));
  for (const place of places) {
    if (!ENGLISH_NAMED.has(place.country)) continue;
    const own = foldKey(place.name);
    for (const name of place.alternates) {
      const spelled = own.includes(name) || name.includes(own) || own.replace(SAINT, '') === name.replace(SAINT, '');
      if (!spelled && owners.get(name)?.some((owner) => isElsewhere(owner, place))) place.alternates.delete(name);
    }
  }
}

const isElsewhere = (a: NamedPlace, b: NamedPlace) =>
  Math.abs(a.lat - b.lat) > NEAR_DEGREES || Math.abs(a.lng - b.lng) > NEAR_DEGREES;
