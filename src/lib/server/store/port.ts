import type { NumberedPlace, StoryFacts, Vocabulary } from '../../columns/types.ts';
import type { CorrectionReach } from '../../model/correction.ts';
import type { StorySummary, Story } from '../../model/story.ts';
import type { CorrectionRequest, CorrectionRow } from './corrections.ts';

/** Where a store stands. */
export interface Head {
  /** Random, of this store alone. */
  store: string;
  /** Changes up to here are no longer in the log: a follower that has not seen them begins anew. 0: all are there. */
  floor: number;
  /** Number of the latest change; 0 for none. */
  last: number;
  /** Random, of the latest change's transaction: a backup that was restored counts on with others. 0 for none. */
  tag: number;
}

/** A story that was added, changed or removed. Which it was, the story says: see `facts`. */
export interface Change {
  number: number;
  story: number;
}

/** What a follower asks for first: everything as of one change. */
export interface StoreSnapshot {
  head: Head;
  vocabulary: Vocabulary;
  /** All stories in portions, in no order that matters. */
  stories: Iterable<StoryFacts[]>;
}

/** What was found under a story's id: it, or that its provider took it back. */
export type StoryFound = { kind: 'story'; story: Story } | { kind: 'withdrawn' } | null;

/** A list's row as the store has it, under its number. */
export interface NumberedSummary {
  n: number;
  summary: StorySummary;
}

/** What of the store is read, by threads that only read. What a filter asks is answered by columns (`lib/columns`) instead. */
export interface StoreReader {
  head(): Promise<Head>;
  /** One consistent view; the stories are read while they are taken. */
  snapshot(): Promise<StoreSnapshot>;
  /** Changes after a number, in order, `limit` at most. */
  changesAfter(number: number, limit: number): Promise<Change[]>;
  /** The tag of a change's transaction (see `Head`), so that who was there knows the log again; null where the log has no such change. */
  tagOf(number: number): Promise<number | null>;
  /** Those of the numbers that the store has now; the others are gone. */
  facts(stories: readonly number[]): Promise<StoryFacts[]>;
  /** All agencies and sources, and the places whose number is above `afterPlace`. */
  vocabulary(afterPlace: number): Promise<Vocabulary>;
  /** Those of the places' numbers, anew: a newer gazetteer may have moved them. */
  places(numbers: readonly number[]): Promise<NumberedPlace[]>;
  /** In the order asked; those that are gone are left out. With words (`q`) each has the passage that they were found in. */
  summaries(stories: readonly number[], q: string): Promise<NumberedSummary[]>;
  /** By its public id or one that it had before. */
  story(id: string): Promise<StoryFound>;
  /** Numbers of the stories that have all the words, ascending. */
  search(q: string): Promise<Uint32Array>;
  readonly corrections: CorrectionReader;
  readonly sessions: SessionReader;
  /** What a source of documents remembered; null for nothing. */
  sourceState(source: string): Promise<unknown>;
  /** Stories that are still to be placed or indexed anew: after a correction, by a newer engine (see `StoreWriter.rework`). */
  left(): Promise<number>;
  close(): Promise<void>;
}

/** The editors' corrections, for reading. */
export interface CorrectionReader {
  /** Newest first; without a request all of them. */
  list(request?: CorrectionRequest): Promise<CorrectionRow[]>;
  /** Those of the ids that the store has. */
  known(ids: string[]): Promise<string[]>;
  /** Stories that a correction would decide: those with the name in its scope that no narrower one holds. */
  reach(reach: CorrectionReach): Promise<number>;
  /** How many stories a correction places now. */
  placed(id: string): Promise<number>;
  /** The newest of the stories that a correction places. */
  stories(id: string, limit: number): Promise<StorySummary[]>;
  /** Sources of a story, by name. */
  sourcesOf(storyId: string): Promise<{ key: string; name: string }[]>;
}

/** Who is signed in: only hashes of what browsers hold. */
export interface SessionReader {
  /** 16 random bytes of this store, as hex. */
  salt(): Promise<string>;
  /** `now`: epoch milliseconds. */
  has(hash: string, now: number): Promise<boolean>;
}
