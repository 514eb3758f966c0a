import type { ArticleOrder, Counts, Steps } from '../../columns/types.ts';
import type { Instant } from '../../model/document.ts';
import type { Filter } from '../../model/filter.ts';
import type { Arrivals, FacetCount, PlaceWithNewest, Story, StorySummary, TimeCounts } from '../../model/story.ts';
import type { PlacedStory } from '../../engine/place-story.ts';
import type { CorrectionStore, SessionStore } from './corrections.ts';

/** A story as ingest hands it over: read, placed, with the line that lists show and what it is about. */
export interface StoryToSave extends PlacedStory {
  firstLine: string;
  /** ISO codes, most named first. */
  about: string[];
}

/** A document's stories, in its order. `key` names the reading: same bytes, times and engine, same key. */
export interface PageToSave {
  key: string;
  /**
   * Where it was read: a file's real path. What an earlier reading from there brought, and neither this one nor another
   * page has, goes. Null: nothing else will come from there.
   */
  address: string | null;
  /** File name or URL, as readers and messages know it. */
  name: string;
  captured: Instant;
  /** Who published it, as readers know them; null: nobody says. */
  source: string | null;
  /** A name that stood for the source before it was told (the folder's): it is taken off the page's stories. */
  insteadOf: string | null;
  stories: StoryToSave[];
}

/** What a page brought. All zero with `known` when this very reading was saved before. */
export interface Saved {
  known: boolean;
  /** Stories that the store did not have. */
  added: number;
  /** Stories that it had, linked to this page and, where this page tells more, completed. */
  linked: number;
}

export interface ArticleRequest {
  /** Rows wanted, at least 1. */
  limit: number;
  /** `next` of the page before, or null for the first. */
  cursor: string | null;
  order?: ArticleOrder;
}

/** Names of agencies and sources, by key. */
export interface KeyNames {
  agencies: Record<string, string>;
  sources: Record<string, string>;
}

export interface Freshness {
  /** `PlaceWithNewest.fresh` counts stories from this instant on, epoch milliseconds; null: it is 0. */
  freshSince: number | null;
}

/** How `times` lays its buckets. */
export interface TimesLaid {
  /** The zone, as `Europe/Amsterdam`, at whose midnight days begin; its clocks as they are at the latest story. Null: UTC. */
  timeZone: string | null;
  /** A part of all time, in finer buckets: both ends in epoch milliseconds, the end left out. Null: all of it. */
  within: { from: number; to: number } | null;
}

/** A page of articles: unknown times come last in both orders. */
export interface ArticlePage {
  articles: StorySummary[];
  /** Cursor of the next page, null on the last. */
  next: string | null;
  total: number;
}

/** Stories that are filed from several places in the same countries. */
export interface SharedStories {
  /** One for each place: `['UA', 'RU']`, `['NL', 'NL']`. */
  countries: string[];
  stories: number;
}

/**
 * What the application asks of a store. Asynchronous, so that a server's database fits as well as an embedded one;
 * `tests/contract` holds every implementation to the same suite. Place names come back as the gazetteer's main name.
 */
export interface Store {
  /** Whether a page of that key was saved: it need not be read again. It then stands at the address, where one is given, in the place of what was there. */
  hasPage(key: string, address?: string | null): Promise<boolean>;
  /**
   * One transaction; when the promise resolves, the page survives a crash. A story with a uri is known by (source, uri):
   * see `versions.ts` for which version replaces which, and what readers see of it.
   */
  savePage(page: PageToSave): Promise<Saved>;
  /** Places with their stories counted, the busiest first. */
  places(filter: Filter, freshness?: Freshness): Promise<PlaceWithNewest[]>;
  /** @throws BadRequestError when the cursor is none of ours. */
  articles(filter: Filter, request: ArticleRequest): Promise<ArticlePage>;
  article(id: string): Promise<Story | null>;
  counts(filter: Filter): Promise<Counts>;
  /** The stories that `places` counts more than once, so that whoever adds places up can count them once. */
  shared(filter: Filter): Promise<SharedStories[]>;
  /** Agencies, the busiest first; the filter's own agencies are set aside, so that others stay choosable. */
  agencies(filter: Filter): Promise<FacetCount[]>;
  /** Sources, likewise; `key` is the folded name. */
  sources(filter: Filter): Promise<FacetCount[]>;
  /** Admin-1 regions of a country (null: of all), likewise with the filter's regions set aside; `key` and `name` are codes, `US.CA`. */
  admin1(filter: Filter, country: string | null): Promise<FacetCount[]>;
  /** Stories over time; the filter's own time is set aside. Within a part of it unknown times are not counted. */
  times(filter: Filter, laid?: TimesLaid): Promise<TimeCounts>;
  /** Languages, likewise. */
  languages(filter: Filter): Promise<FacetCount[]>;
  /** Countries that stories are about, likewise; `key` and `name` are ISO codes. A story about two counts for both. */
  about(filter: Filter): Promise<FacetCount[]>;
  readonly corrections: CorrectionStore;
  readonly sessions: SessionStore;
  /** As readers know them; a key that no story has is left out. */
  names(keys: Record<keyof KeyNames, string[]>): Promise<KeyNames>;
  /** What arrived where in each of equal steps: stories and filings of the filter, the last step's end left out. */
  arrivals(filter: Filter, steps: Steps): Promise<Arrivals>;
  /** Changes whenever an answer may change; for ETags. */
  version(): Promise<string>;
  close(): Promise<void>;
}
