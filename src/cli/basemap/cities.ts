import { readFileSync } from 'node:fs';
import { openGazetteer } from '../../lib/gazetteer/lookup.ts';
import { NAME_LANGUAGES, type NameLanguage } from '../../lib/model/language.ts';
import type { Place } from '../../lib/model/place.ts';
import type { City } from './city-labels.ts';

/** Cities that the basemap may name, with the names that lists and labels give them too: from the compiled gazetteer. */
export function readLabelCities(gazetteerFile: string, minPopulation: number): City[] {
  const gazetteer = openGazetteer(readFileSync(gazetteerFile));
  const names = ({ key }: Place) =>
    Object.fromEntries(NAME_LANGUAGES.map((language) => [language, gazetteer.displayName(key, language)])) as Record<
      NameLanguage,
      string
    >;
  return gazetteer.labelled(minPopulation).map((place) => ({
    lng: place.lng,
    lat: place.lat,
    population: place.population,
    capital: place.featureCode === 'PPLC',
    names: names(place)
  }));
}
