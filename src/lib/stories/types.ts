import type { PlacedStory } from '../engine/place-story.ts';
import type { Dateline } from '../model/dateline.ts';
import type { Correction } from '../model/correction.ts';
import type { Instant, StoryStatus } from '../model/document.ts';
import type { Placement } from '../model/place.ts';

/** A story as ingest hands it over: read and placed, with what it is about. */
export interface ArrivingStory extends PlacedStory {
  /** ISO codes, most named first. */
  about: string[];
}

/** A document's stories, in its order. `key` names the reading: same bytes and the same told of them, same key. */
export interface ArrivingDocument {
  key: string;
  /**
   * Where it was read: a file's real path, a feed's item. What an earlier reading from there brought, and neither this one nor
   * another document has, goes. Null: nothing else will come from there.
   */
  address: string | null;
  /** File name or URL, as readers and messages know it. */
  name: string;
  captured: Instant;
  /** Who published it, as readers know them; null: nobody says. */
  source: string | null;
  /** A name that stood for the source before it was told (the folder's): it is taken off the document's stories. */
  insteadOf: string | null;
  /** The publisher's own place, `Brattleboro, VT, US` or `NL`, that its stories were placed with; null: not known. */
  home: string | null;
  stories: ArrivingStory[];
}

/** A print of a lead (see `prints.ts`) and the window of time that it is kept in. */
export interface PrintKey {
  bucket: number;
  part: number;
}

/** What of the store a document asks for. */
export interface Keys {
  reading: string;
  address: string;
  /** Of stories, whole: their own and their provider's. */
  ids: string[];
  /** By story, in the document's order. */
  prints: PrintKey[][];
  /** Keys of the printed names, for corrections. */
  names: string[];
}

/** What of a stored story decides how another sight of it is merged. */
export interface StoredStory {
  n: number;
  id: string;
  role: 'main' | 'item';
  headline: string | null;
  lead: string;
  dateline: Dateline | null;
  /** As the engine placed it. */
  placements: Placement[];
  published: Instant;
  /** When the document that its text is of was captured. */
  captured: Instant;
  section: string | null;
  /** The provider's name for it, and the key of the source whose name it is ('': nobody's). */
  source: string;
  uri: string | null;
  version: string | null;
  updated: Instant;
  dispatch: number | null;
  /** Keys of the sources that brought it. */
  sources: string[];
}

/** A story that is known but shown to nobody. */
export interface HeldVersion {
  /** Its provider's id (see `namedId`). */
  id: string;
  version: string | null;
  updated: Instant;
  status: StoryStatus;
  /** Other ids that it had while it was shown. */
  aliases: string[];
}

/** A reading that stands at an address. */
export interface Standing {
  /** Its stories that nothing else has go with it. */
  stories: { n: number; role: 'main' | 'item'; elsewhere: boolean }[];
}

/** What a store found. */
export interface Findings {
  /** Whether this very reading was saved. */
  isKnown: boolean;
  /** What stands at the address now. */
  before: Standing | null;
  /** Every story that is named below, by its number. */
  stories: Map<number, StoredStory>;
  /** Ids → numbers. */
  ids: Map<string, number>;
  /** Ids of stories that their provider took back. */
  held: Map<string, HeldVersion>;
  /** By story of the document: numbers of stories that share prints, those with the most first. */
  alike: number[][];
  /** Those in force that name one of the names. */
  corrections: Correction[];
}

/** A story of the store, or the one that this plan's step of that index adds. */
export type StoryTarget = { known: number } | { added: number };

/** A story as it is kept. */
export interface StoryToKeep {
  story: ArrivingStory;
  /** After the corrections; the story's own are the engine's. */
  placements: Placement[];
  /** Ids of the corrections that decided, in order. */
  corrected: string[];
  /** Keys and names of the sources that brought it: others stay as well. */
  source: string;
  sources: string[];
  prints: PrintKey[];
}

/** What is to be done, in this order. */
export type PlanStep =
  | { do: 'insert'; keep: StoryToKeep; ids: string[] }
  | { do: 'replace'; target: StoryTarget; keep: StoryToKeep; ids: string[]; before: PrintKey[] }
  | { do: 'complete'; target: StoryTarget; published: Instant; sources: string[]; ids: string[] }
  | { do: 'dispatch'; target: StoryTarget; dispatch: StoryTarget }
  | { do: 'remove'; target: StoryTarget; why: 'canceled' | 'withheld' | 'gone'; history: HistoryLine | null }
  | { do: 'hold'; ordinal: number; held: HeldVersion; due: Instant; story: ArrivingStory | null }
  | { do: 'release'; id: string };

/** A line of what was taken back. */
export interface HistoryLine {
  id: string;
  uri: string | null;
  version: string | null;
  updated: Instant;
  status: StoryStatus;
  headline: string | null;
}
