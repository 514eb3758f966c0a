import { decodeCounts, type PlaceCounts } from '$lib/columns/count-codec.ts';
import type { PlaceCollection } from '$lib/map/place-data.ts';
import { countedPlaces } from './counted-places.ts';
import { KnownPlaces, type PlaceListAsked } from './known-places.ts';

/** The places that the map shows: those that are known, with their counts under a filter. Comes with the map, not with the list. */
export class PlacedCounts {
  readonly #known = new KnownPlaces();

  /** Fetches the counts at an address (`/api/counts?…`), and the places that they name. Rejects where they cannot be had. */
  async fetch(
    address: string,
    { list, signal }: { list: PlaceListAsked; signal: AbortSignal }
  ): Promise<PlaceCollection> {
    const [counts] = await Promise.all([fetchCounts(address, signal), this.#known.load(list)]);
    return countedPlaces(counts, await this.#known.upTo(counts.place.at(-1) ?? 0));
  }
}

async function fetchCounts(address: string, signal: AbortSignal): Promise<PlaceCounts> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return decodeCounts(new Uint8Array(await response.arrayBuffer()));
}
