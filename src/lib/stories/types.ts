import type { PlacedStory } from '../engine/place-story.ts';
import type { Dateline } from '../model/dateline.ts';
import type { Correction } from '../model/correction.ts';
import type { Instant, StoryStatus } from '../model/document.ts';
import type { Placement } from '../model/place.ts';

/** The document's own story, or one of the items listed under it. */
export type StoryRole = 'main' | 'item';

/** A story as ingest hands it over: read and placed, with what it is about. */
export interface ArrivingStory extends PlacedStory {
  /** ISO codes, most named first. */
  about: string[];
}

/** How a document came, beside its stories. */
export interface DocumentTrail {
  /** File name or URL, as readers and messages know it. */
  name: string;
  captured: Instant;
  /** Who published it, as readers know them; null: nobody says. */
  source: string | null;
  /** A name that stood for the source before it was told (the folder's): it is taken off the document's stories. */
  insteadOf: string | null;
  /** The publisher's own place, `Brattleboro, VT, US` or `NL`, that its stories were placed with; null: not known. */
  home: string | null;
}

/** A document's stories, in its order. `key` names the reading: same bytes and the same told of them, same key. */
export interface ArrivingDocument extends DocumentTrail {
  key: string;
  /**
   * Where it was read: a file's real path, a feed's item. What an earlier reading from there brought, and neither this one nor
   * another document has, goes. Null: nothing else will come from there.
   */
  address: string | null;
  stories: ArrivingStory[];
}

/** What of the store a document asks for. */
export interface Keys {
  /** Ids that its stories have or may get. */
  ids: string[];
  /** By story, in the document's order: what near-identical ones share (see `prints.ts`). */
  prints: number[][];
  /** Keys of the printed names, for corrections. */
  names: string[];
}

/** What of a stored story decides how another sight of it is merged. */
export interface StoredStory {
  n: number;
  /** The public one. */
  id: string;
  role: StoryRole;
  headline: string | null;
  lead: string;
  dateline: Dateline | null;
  /** As readers see them, and as the engine had placed it where corrections decide. */
  placements: Placement[];
  enginePlacements: Placement[] | null;
  published: Instant;
  /** When the document that its text is of was captured. */
  captured: Instant;
  section: string | null;
  /** Key of the source that its uri is of; '' where nobody says. */
  uriSource: string;
  uri: string | null;
  version: string | null;
  updated: Instant;
  dispatch: number | null;
  /** Keys of the sources that brought it. */
  sources: string[];
}

/** A story that is known but shown to nobody: withheld, under embargo or canceled. */
export interface HeldVersion {
  /** What it is known by: its provider's id (see `namedId`); of one without a name its words'. */
  id: string;
  version: string | null;
  updated: Instant;
  status: StoryStatus;
  /** Ids that led to it while it was shown. */
  aliases: string[];
  /** Whether the reading that stands at the document's address held it back. */
  isOwn: boolean;
}

/** A story that the reading before this one had. */
export interface FormerStory {
  n: number;
  role: StoryRole;
  /** Whether another reading has it too. */
  elsewhere: boolean;
}

/** A correction in force, with the number of the story that it is of, where that is its scope and the store has it. */
export interface CorrectionInForce extends Correction {
  storyNumber: number | null;
}

/** What a store found for a document's keys. */
export interface Findings {
  /** What the reading that stands at the address brought; of a store of 0.1, what a page of that name did. */
  former: FormerStory[];
  /** Every story that is named here, by its number. */
  stories: Map<number, StoredStory>;
  /** StoreNumbers by id; null: its provider took the story back. */
  ids: Map<string, number | null>;
  /** By the id that they are known by. */
  held: Map<string, HeldVersion>;
  /** By story of the document: numbers of stories that share prints, those with the most first. */
  alike: number[][];
  corrections: CorrectionInForce[];
}

/** A story of the store, or the one that was added by this plan's step of that index. */
export type StoryTarget = { known: number } | { added: number };

/** A story as it is to be kept. */
export interface StoryToKeep {
  story: ArrivingStory;
  published: Instant;
  section: string | null;
  placed: CorrectedPlaces;
  /** Keys of all the sources that brought it. */
  sources: string[];
  uriSource: string;
  /** Ids that lead to it, the public one first. */
  ids: string[];
  prints: number[];
  trail: DocumentTrail;
}

/** Where a story is after the editors. */
export interface CorrectedPlaces {
  placements: Placement[];
  /** As the engine placed it, where corrections decide; else null. */
  engine: Placement[] | null;
  /** Ids of the corrections that decide, each once. */
  applied: string[];
}

/** One thing to do. */
export type PlanStep =
  | { do: 'insert'; keep: StoryToKeep }
  /** A fuller or newer text in a known story's place: its number, id and first document stay. `prints`: those that go. `named`: whether the provider's words on it are this story's. */
  | { do: 'replace'; target: StoryTarget; keep: StoryToKeep; prints: number[]; named: boolean }
  /** What another sight adds to a story whose text stays. */
  | {
      do: 'complete';
      target: StoryTarget;
      published: Instant;
      sources: string[];
      ids: string[];
      prints: { from: number[]; to: number[] };
    }
  | { do: 'place'; target: StoryTarget; placed: CorrectedPlaces }
  | { do: 'dispatch'; target: StoryTarget; dispatch: StoryTarget }
  /** `withdrawn`: its ids go on saying that its provider took it back. */
  | { do: 'remove'; target: StoryTarget; prints: number[]; withdrawn: boolean }
  | { do: 'record'; line: HistoryLine }
  | { do: 'hold'; ordinal: number; held: HeldVersion; due: Instant; story: ArrivingStory | null }
  | { do: 'release'; id: string };

/** What was taken back, and when. */
export interface HistoryLine {
  at: number;
  id: string;
  source: string;
  uri: string | null;
  version: string | null;
  updated: Instant;
  headline: string | null;
}

/** A story of a reading. */
export interface BroughtStory {
  ordinal: number;
  target: StoryTarget;
  role: StoryRole;
}

/** What is to be done for a document, in this order, and which stories its reading then has. */
export interface DocumentPlan {
  steps: PlanStep[];
  brought: BroughtStory[];
  added: number;
  linked: number;
}
