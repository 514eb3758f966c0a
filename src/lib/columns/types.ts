import type { FilterParameter } from '../filter/parameters.ts';
import type { Instant } from '../model/document.ts';
import type { SettledFilter } from '../model/filter.ts';
import type { Place } from '../model/place.ts';
import type { Arrivals, FacetCount, TimeCounts } from '../model/story.ts';

/**
 * What columns keep of a story. Numbers are the store's, of stories, places, agencies and sources each from 1 on, and none is ever
 * given twice.
 */
export interface StoryFacts {
  n: number;
  published: Instant;
  /** ISO 639-1. */
  language: string | null;
  /** The number of the dispatch that it is a print of (its first story's); null: it stands alone. */
  dispatch: number | null;
  /** Where it was filed: no place twice. */
  filings: readonly Filing[];
  agencies: readonly number[];
  sources: readonly number[];
  /** ISO 3166-1 alpha-2, most named first. */
  about: readonly string[];
}

export interface Filing {
  /** Number of the place. */
  place: number;
  /** 0–1 */
  confidence: number;
}

/** A place that stories are filed from, under its number. Its name is the gazetteer's main one. */
export interface NumberedPlace extends Pick<
  Place,
  'key' | 'name' | 'country' | 'admin1' | 'lng' | 'lat' | 'precision'
> {
  n: number;
}

/** An agency or a source under its number. */
export interface NumberedName {
  n: number;
  key: string;
  name: string;
}

/** The numbers that facts are made of. */
export interface Vocabulary {
  places: NumberedPlace[];
  agencies: NumberedName[];
  sources: NumberedName[];
}

export type ArticleOrder = 'newest' | 'oldest';

/** A page of the list. */
export interface PageRequest {
  order: ArticleOrder;
  /** Dispatches wanted, at least 1; a story that stands alone is one. */
  limit: number;
  /** `next` of the page before, or null for the first. */
  cursor: string | null;
}

/** How time is laid in buckets. */
export interface TimesRequest {
  /** How far the reader's clocks are ahead of UTC, in milliseconds: days begin at their midnight. */
  offset: number;
  /** A part of all time, in finer buckets: both ends in epoch milliseconds, the end left out. Null: all of it. */
  within: { from: number; to: number } | null;
}

/** Equal stretches of time, one after the other. */
export interface Steps {
  /** Epoch milliseconds where the first begins. */
  start: number;
  /** Length of each in milliseconds, at least 1. */
  step: number;
  /** How many. */
  steps: number;
}

/** What is asked under one filter; all of it is answered by one scan. */
export interface Question {
  filter: SettledFilter;
  /** Numbers of the stories that have the filter's words, ascending; null where `filter.q` is empty. */
  found: Uint32Array | null;
  /** `fresh` counts stories from this instant on, epoch milliseconds; null: it is 0. */
  freshSince: number | null;
  page: PageRequest | null;
  times: TimesRequest | null;
  arrivals: Steps | null;
}

/** Places with their stories, by ascending number, the columns side by side. Only places that have any. */
export interface PlaceTally {
  place: Uint32Array;
  articles: Uint32Array;
  /** Those of them that are fresh. */
  fresh: Uint32Array;
  /** The newest story's instant, epoch milliseconds; NaN when all are unknown. */
  newest: Float64Array;
  /** The newest story's number. */
  newestStory: Uint32Array;
  /** The highest confidence among the filings, 0–255 for 0–1. */
  confidence: Uint8Array;
}

/** Stories under a filter. `unplaced` is counted without its place conditions, so that the tray keeps its number. */
export interface Counts {
  stories: number;
  located: number;
  unplaced: number;
}

/** A page of the list: story numbers in order; the prints of one dispatch stand together, the newest leads. */
export interface FoundPage {
  stories: Uint32Array;
  /** Cursor of the next page, null on the last. */
  next: string | null;
}

/** What one scan says. Facets leave their own part of the filter out, the busiest value first. */
export interface Answer {
  /** The number of the change up to which the store is in it. */
  change: number;
  counts: Counts;
  /** For each part that narrows, the stories that fit without it. */
  without: Partial<Record<FilterParameter, number>>;
  places: PlaceTally;
  agencies: FacetCount[];
  sources: FacetCount[];
  /** `key` and `name` are ISO 639-1. */
  languages: FacetCount[];
  /** Countries that stories are about; `key` and `name` are ISO codes. */
  about: FacetCount[];
  /** Stories by country (ISO) and region (M49; `001`: all, with or without a place), each counted once; `regions`, `places` and `unplaced` of the filter left out. */
  regions: Record<string, number>;
  /** Likewise by admin-1 region, `US.CA`. */
  admin1: Record<string, number>;
  page: FoundPage | null;
  times: TimeCounts | null;
  arrivals: Arrivals | null;
}
