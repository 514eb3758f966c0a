import type { NameLanguage } from './language.ts';
import type { Reason } from './reason.ts';

/** How exact a placement is: a point of settlement or interest, a region (island, province, strip), or a country. */
export type Precision = 'place' | 'region' | 'country';

/** A place of the gazetteer. */
export interface Place {
  /** Stable key: `g2950159` for a GeoNames id, `x-lesbos` for an entry of our fact tables, `j-NL.06-oudenbosch` for a place without id. */
  key: string;
  geonameId: number | null;
  /** Main name as the gazetteer has it. */
  name: string;
  /** ISO 3166-1 alpha-2 (Kosovo XK); empty for places under no country's name (seas). */
  country: string;
  /** GeoNames admin-1 code within the country (`CA`, `07`), or null. */
  admin1: string | null;
  lng: number;
  lat: number;
  /** Inhabitants; 0 where unknown. */
  population: number;
  /** GeoNames feature code, e.g. PPLC; fact tables use GeoNames' codes too. */
  featureCode: string;
  precision: Precision;
}

/** A place as a field that completes names offers it. */
export interface FoundPlace {
  key: string;
  /** In the reader's language. */
  name: string;
  country: string;
  /** Name of its first division, where another of the same name lies in the same country; else null. */
  region: string | null;
  kind: PlaceKind;
  /** Inhabitants; 0 where unknown. */
  people: number;
  lng: number;
  lat: number;
}

/** What a place is, for telling namesakes apart; `place`: a town or a village, which no source tells apart everywhere. */
export type PlaceKind = 'capital' | 'city' | 'place' | 'district' | 'former' | 'region';

/** A region within a country, as the region list finds it by its name. */
export interface FoundRegion {
  /** `US.TX` */
  key: string;
  /** In the reader's language. */
  name: string;
  country: string;
  /** How well a name of it fits what was typed: 0 that name, 1 its beginning, 2 a word's, 3 within it. */
  fit: number;
  /** Stories filed from there under the filter. */
  articles: number;
}

/** A place that a printed name may mean, and how the name matched. */
export interface Candidate {
  place: Place;
  /** How the printed name belongs to the place. */
  match: 'main' | 'exonym' | 'alternate' | 'fact';
  /** Languages in which the matched name is the place's name; empty where the source does not say. */
  languages: NameLanguage[];
  /** Set when the match needed a rewriting (`river-suffix`, `city-word`, …), null when exact after folding. */
  variant: string | null;
}

/** A printed place that was located. */
export interface Located {
  kind: 'located';
  printed: string;
  place: Place;
  /** 0–1, calibrated. */
  confidence: number;
  /** Why this place, the deciding reason first. */
  reasons: Reason[];
  /** What else the name may mean, best first. */
  runnersUp: RunnerUp[];
}

export interface RunnerUp {
  place: Place;
  /** 0–1, on the same scale as `Located.confidence`. */
  confidence: number;
  /** Why not. */
  reasons: Reason[];
}

/** A printed place that was not located, with the reason. */
export interface Unplaced {
  kind: 'unplaced';
  printed: string;
  reason: Reason;
  /** What it might have been, best first; empty when the gazetteer knows no such name. */
  runnersUp: RunnerUp[];
}

export type Placement = Located | Unplaced;
