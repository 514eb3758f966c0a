import type { Dateline } from './dateline.ts';
import type { LngLat } from './geo.ts';

/** When something was published: an instant in epoch milliseconds, or null where nobody said. */
export type Instant = number | null;

/** What the provider lets be done with a story: shown; known but not to be shown; taken back for good. */
export type StoryStatus = 'usable' | 'withheld' | 'canceled';

/** What kind of field states a place: where it was filed, the seat or scene it is "located" at, what it is about, a bare point. */
export type ClaimField = 'dateline' | 'location' | 'subject' | 'point';

/** A place that a document states in a field of its own, as it came and unchecked: desks, swapped points and company names among them. */
export interface PlaceClaim {
  field: ClaimField;
  /** As the document words it, `Geneva`; null for a bare point. */
  label: string | null;
  /** ISO 3166-1 alpha-2; null where the document does not say. */
  country: string | null;
  /** WGS 84 degrees; null where the document gives none. */
  point: LngLat | null;
}

/** What a provider may say of a story beside its text. Null: not said. */
export interface StoryOrigin {
  /** The provider's own name for the story, in whatever form (a guid, an urn); with the document's source it is the story's identity. */
  uri: string | null;
  /** Where readers read on: http or https only. */
  url: string | null;
  /** As the provider counts, `3` or `2026-01-25T12:00:00Z`: of two, runs of digits are compared as numbers. */
  version: string | null;
  /** When this version was made. */
  updated: Instant;
  status: StoryStatus;
  /** It is not shown before this instant. */
  embargo: Instant;
  /** Who wrote it, as printed. */
  byline: string | null;
  /** Kept beside the text's own dateline, never mixed in. */
  claims: readonly PlaceClaim[];
}

/** The origin of a story of which nothing but the text is known: a line of a text page. */
export const UNTOLD: StoryOrigin = {
  uri: null,
  url: null,
  version: null,
  updated: null,
  status: 'usable',
  embargo: null,
  byline: null,
  claims: []
};

/** A story as a document prints it, before anything is known about its place. */
export interface WireStory extends StoryOrigin {
  /** Stable across documents: a hash of the normalised lead (see `text/story-id.ts`). */
  id: string;
  /** The document's own story, or one of the items listed under it. */
  role: 'main' | 'item';
  headline: string | null;
  /** First paragraph, dateline included, as printed. Empty only in a canceled story. */
  lead: string;
  /** The paragraphs after the lead. */
  paragraphs: string[];
  /** ISO 639-1, or null when unknown. */
  language: string | null;
  /** The list's heading, e.g. `Buitenland`; null when the document names none. */
  section: string | null;
  published: Instant;
  /** The age as printed (`20 minuten geleden`), for those who want to see where `published` came from. */
  printedAge: string | null;
}

/** The formats that are read, by name (see `wire/formats.ts`). */
export type DocumentFormat = 'text page';

/** What arrived and was read: a text page now; a feed, a NewsML message, an HTML page later. */
export interface Document {
  /** File name or URL, as messages and readers know it; printable. */
  name: string;
  format: DocumentFormat;
  /** Who published it, as readers know them: `Het Parool`; null: nobody says. */
  source: string | null;
  /** When it was fetched: ages count back from it. */
  captured: Instant;
  /** The document's own stories and its items, in its order. */
  stories: WireStory[];
  /** What was odd but survivable: plain sentences that begin with the document's name. */
  warnings: string[];
}

/** What a reader of one format makes of a document. */
export type DocumentText = Pick<Document, 'stories' | 'warnings'>;

/** A story with its dateline read; `dateline` null carries the reason for having none. */
export interface ReadStory extends WireStory {
  dateline: Dateline | null;
  noDateline: string | null;
}
