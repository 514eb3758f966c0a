import { NAME_LANGUAGES, type NameLanguage } from '../../lib/model/language.ts';
import { readCities } from '../gazetteer/read-cities.ts';
import type { City } from './city-labels.ts';

/** Cities that the basemap may name. */
export function readLabelCities(minPopulation: number): City[] {
  return readCities()
    .filter(({ population, featureCode }) => featureCode === 'PPLC' || population >= minPopulation)
    .map(({ lng, lat, population, featureCode, name }) => ({
      lng,
      lat,
      population,
      capital: featureCode === 'PPLC',
      names: Object.fromEntries(NAME_LANGUAGES.map((language) => [language, name])) as Record<NameLanguage, string>
    }));
}
