import { FEATURES } from '../facts/compiled/features.ts';
import type { Place } from '../model/place.ts';
import type { Sink } from './types.ts';
import type { Weights } from './weights.ts';

/** Inhabitants taken for granted for an entry of the fact tables: somebody found it worth a line. */
const OWN_ENTRY_POPULATION = 50_000;

/** The same for a place whose source gives no inhabitants (`j-…`): the median of that source's other places, 2,925, rounded. */
const UNMEASURED_POPULATION = 3_000;

function assumedPopulation({ key, featureCode, geonameId }: Place): number {
  if (geonameId !== null) return FEATURES[featureCode]?.population ?? 0;
  return key.startsWith('j-') ? UNMEASURED_POPULATION : OWN_ENTRY_POPULATION;
}

/** Adds what size and rank say for a place. */
export function importance(place: Place, w: Weights, add: Sink): void {
  if (place.precision === 'country') return add('population', w.wholeCountry, () => ({ population: place.population }));
  if (place.precision === 'region') {
    const weight = place.featureCode === 'ADM1' ? w.division : w.region;
    return add('population', weight, () => ({ population: place.population }));
  }
  const population = place.population || assumedPopulation(place);
  const rank = FEATURES[place.featureCode]?.rank;
  const size = w.decade * (Math.log10(population + 100) - 2);
  const lesser = rank === 'section' || rank === 'gone';
  add('population', size + (lesser ? w[rank] : 0), () => ({ population: place.population }));
  if (rank === 'capital') add('capital', w.capital, () => ({ country: place.country }));
  else if (rank !== undefined && !lesser) add('admin-seat', w[rank]);
}
