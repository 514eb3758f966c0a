import { foldKey } from '../../lib/text/key.ts';
import { NAME_LANGUAGES } from '../../lib/model/language.ts';
import { zoneCities } from './countries.ts';
import { addTagged, maskOf, type NamedPlace } from './named-place.ts';

/**
 * Adds CLDR's names of time-zone cities (`America/Havana`: `L’Avana`) to the settlement that gives the zone its name: the
 * biggest place of that zone with that name. `zones` is each place's time zone.
 */
export function addZoneCities(places: NamedPlace[], zones: Map<number, string>): void {
  const byZone = Map.groupBy(places, (place) => zones.get(place.id) ?? '');
  const english = zoneCities('en');
  const names = NAME_LANGUAGES.map((language) => zoneCities(language));
  for (const [zone, members] of byZone) {
    const last = zone.split('/').at(-1)!.replaceAll('_', ' ');
    const keys = [foldKey(last), foldKey(english.get(zone) ?? last)];
    const named = members.filter(
      (place) => keys.includes(foldKey(place.name)) || keys.some((key) => place.alternates.has(key))
    );
    const city = named.toSorted((a, b) => b.population - a.population || a.id - b.id)[0];
    if (city === undefined) continue;
    NAME_LANGUAGES.forEach((language, index) => {
      const name = names[index]!.get(zone);
      if (name !== undefined) addTagged(city, name, maskOf(language), 'exonym');
    });
  }
}
