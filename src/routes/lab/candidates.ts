import type { PlaceCollection } from '../../lib/map/place-data.ts';
import type { Place, Placement } from '../../lib/model/place.ts';
import type { Reason } from '../../lib/model/reason.ts';

/** A place that a printed name may mean, with what was counted for and against it. */
export interface Candidate {
  place: Place;
  chosen: boolean;
  /** 0–1 */
  confidence: number;
  reasons: Reason[];
  /** Sum of the reasons' weights, in the geocoder's points (nats). */
  score: number;
}

/** Every candidate of a placement, best first; the chosen one, if any, leads. */
export function candidatesOf(placement: Placement): Candidate[] {
  const chosen = placement.kind === 'located' ? [candidate(placement, true)] : [];
  return [...chosen, ...placement.runnersUp.map((other) => candidate(other, false))];
}

function candidate(
  { place, confidence, reasons }: { place: Place; confidence: number; reasons: Reason[] },
  chosen: boolean
): Candidate {
  return { place, chosen, confidence, reasons, score: reasons.reduce((sum, reason) => sum + reason.weight, 0) };
}

/** Where a bar stands on its track, in percent of the track's width. */
export interface Bar {
  left: number;
  width: number;
}

/** One scale for all the candidates of a name, so that their bars can be compared: zero, and each weight's bar. */
export function barScale(candidates: readonly Candidate[]): { zero: number; bar(weight: number): Bar } {
  const weights = candidates.flatMap((each) => each.reasons.map((reason) => reason.weight));
  const low = Math.min(0, ...weights);
  const span = Math.max(0, ...weights) - low || 1;
  const at = (weight: number) => ((weight - low) / span) * 100;
  return {
    zero: at(0),
    bar: (weight) => ({ left: at(Math.min(0, weight)), width: (Math.abs(weight) / span) * 100 })
  };
}

/** The candidates as the map takes places. */
export function candidatePlaces(candidates: readonly Candidate[]): PlaceCollection {
  return {
    type: 'FeatureCollection',
    features: candidates.map(({ place, confidence }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [place.lng, place.lat] },
      properties: {
        key: place.key,
        name: place.name,
        country: place.country,
        precision: place.precision,
        articles: 1,
        newest: null,
        fresh: 0,
        confidence
      }
    }))
  };
}
