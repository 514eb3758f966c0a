import type { Dateline } from './dateline.ts';

/** When something was published: an instant in epoch milliseconds, or null where nobody said. */
export type Instant = number | null;

/** A story as a document prints it, before anything is known about its place. */
export interface WireStory {
  /** Stable across pages: a hash of the normalised text (see `wire/identity.ts`). */
  id: string;
  /** The page's own story, or one of the items listed under it. */
  role: 'main' | 'item';
  headline: string | null;
  /** First paragraph, dateline included, as printed. */
  lead: string;
  /** The paragraphs after the lead. */
  paragraphs: string[];
  /** ISO 639-1, or null when unknown. */
  language: string | null;
  /** The list's heading, e.g. `Buitenland`; null when the page names none. */
  section: string | null;
  published: Instant;
  /** The age as printed (`20 minuten geleden`), for those who want to see where `published` came from. */
  printedAge: string | null;
}

/** A wire page read: its own story first, then its items in the order of the page. */
export interface WirePage {
  /** File name or other name for messages. */
  name: string;
  stories: WireStory[];
  /** What was odd but survivable, in plain sentences. */
  warnings: string[];
}

/** A story with its dateline read; `dateline` null carries the reason for having none. */
export interface ReadStory extends WireStory {
  dateline: Dateline | null;
  noDateline: string | null;
}
