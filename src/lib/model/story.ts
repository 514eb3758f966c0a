import type { Instant, StoryOrigin } from './document.ts';
import type { Dateline } from './dateline.ts';
import type { Placement, Precision } from './place.ts';

/** A story in the store, whole. */
export interface Story extends StoryOrigin {
  id: string;
  headline: string | null;
  lead: string;
  paragraphs: string[];
  language: string | null;
  section: string | null;
  published: Instant;
  dateline: Dateline | null;
  /** Names of the agencies in full, in printed order. */
  agencies: string[];
  placements: Placement[];
  /** Countries that it is about (ISO 3166-1 alpha-2), most named first: not where it was filed. */
  about: string[];
  /** Names of the sources whose pages brought it. */
  sources: string[];
  /** The page that first brought it. */
  page: string;
  /** Other stories of the same pages: this story's items, or the stories it was listed under; and of the same dispatch. */
  links: StoryLink[];
}

export interface StoryLink {
  /** `dispatch`: other agencies' print of this very story. */
  rel: 'item' | 'listed-under' | 'dispatch';
  story: StorySummary;
}

/** What a list row needs. */
export interface StorySummary {
  id: string;
  headline: string | null;
  /** Headline, or the first sentence of the lead after its dateline. */
  firstLine: string;
  language: string | null;
  section: string | null;
  published: Instant;
  agencies: string[];
  /** Located places, in printed order; empty when the story is unplaced. */
  places: StoryPlace[];
  /** What could not be placed, as printed. */
  unplaced: string[];
  /** Countries that it is about (ISO 3166-1 alpha-2), most named first: not where it was filed. */
  about: string[];
  /** Names of the sources whose pages brought it. */
  sources: string[];
  /** Under a search that neither headline nor first line answers: the passage around the first hit, cut at words with `…`, or the dateline. */
  excerpt: string | null;
  /** Shared by the stories that are one dispatch under several agencies; null for a story that stands alone. */
  dispatch: string | null;
}

export interface StoryPlace {
  key: string;
  printed: string;
  /** Display name in the reader's language. */
  name: string;
  country: string;
  lng: number;
  lat: number;
  precision: Precision;
  confidence: number;
}

/** A place with its stories counted: what the map sees. */
export interface PlaceCount {
  key: string;
  name: string;
  country: string;
  lng: number;
  lat: number;
  precision: Precision;
  /** Stories filed from here, under the current filter. */
  articles: number;
  /** Those of them from the last 24 hours; 0 where nobody asked. */
  fresh: number;
  /** The newest story's instant, or null when all are unknown. */
  newest: Instant;
  /** The highest confidence among the placements. */
  confidence: number;
}

/** A place as `/api/places` gives it: with its newest story. */
export interface PlaceWithNewest extends PlaceCount {
  /** The newest story's first line. */
  newestLine: string;
  newestId: string;
}

/** A value of a facet with the stories that have it. */
export interface FacetCount {
  /** `reuters`, `nl`, `US.CA`: what the filter takes. */
  key: string;
  /** As readers know it. */
  name: string;
  articles: number;
}

/** What `/api/facets` answers: for each facet its values, the busiest first, under all of the filter but that facet's own part. */
export interface Facets {
  agencies: FacetCount[];
  sources: FacetCount[];
  languages: FacetCount[];
  /** Countries that stories are about. */
  about: FacetCount[];
}

/** What `/api/times` answers: stories over time, under all of the filter but its time. */
export interface TimeCounts {
  /** Epoch milliseconds of the first bucket's start; null when no story has a known time. */
  start: Instant;
  /** Length of a bucket in milliseconds. */
  step: number;
  /** Stories in each bucket, the oldest first. */
  buckets: number[];
  /** Stories whose time nobody knows. */
  unknown: number;
}

/** What `/api/arrivals` answers: which stories came where in each step of a span, under all of the filter. */
export interface Arrivals {
  /** Epoch milliseconds of the first step's start. */
  start: number;
  /** Length of a step in milliseconds. */
  step: number;
  /** Stories of each step, the oldest first. */
  stories: number[];
  /** Keys of the places that any came from. */
  keys: string[];
  /** For each step pairs, flat: a place's index in `keys`, and its stories. A story filed from two places is in both. */
  filings: number[][];
}
