import type { Correction, CorrectionReach } from '../../model/correction.ts';
import type { Instant } from '../../model/document.ts';
import type { StorySummary } from '../../model/story.ts';

/** A correction with what it does now. */
export interface CorrectionRow extends Correction {
  /** Stories that it places; none once it is undone, or where narrower or later ones decide. */
  stories: number;
  /** The source as readers know it; null for other scopes. */
  sourceName: string | null;
}

/** What a change came to. */
export interface CorrectionsMade {
  /** Corrections that the store did not have. */
  added: number;
  /** Stories that were placed anew. */
  stories: number;
}

/** A stretch of the list. */
export interface CorrectionRequest {
  /** true: only those that hold, false: only the undone ones, null: both. */
  inForce?: boolean | null;
  limit?: number;
  offset?: number;
}

/** Corrections by the editors. Each change is one transaction that places the stories concerned anew: earlier ones, and at ingest new ones. */
export interface CorrectionStore {
  /** Newest first; without a request all of them. */
  list(request?: CorrectionRequest): Promise<CorrectionRow[]>;
  /** Those of the ids that the store has. */
  known(ids: string[]): Promise<string[]>;
  /** Adds those whose id is new; the others are left as they are. */
  add(corrections: Correction[]): Promise<CorrectionsMade>;
  /** Takes one back at that instant, or with null puts it in force again. Null when there is no such correction. */
  setUndone(id: string, undone: Instant): Promise<CorrectionsMade | null>;
  /** Stories that a correction would decide: those with the name in its scope that no narrower one holds. */
  reach(reach: CorrectionReach): Promise<number>;
  /** The newest of the stories that a correction places. */
  stories(id: string, limit: number): Promise<StorySummary[]>;
  /** Sources of a story, by name. */
  sourcesOf(storyId: string): Promise<{ key: string; name: string }[]>;
}

/** Who is signed in: only hashes of what browsers hold. Instants in epoch milliseconds. */
export interface SessionStore {
  /** 16 random bytes of this store, as hex; made when first asked for. */
  salt(): Promise<string>;
  /** Also clears away what has expired. */
  add(hash: string, times: { now: number; expires: number }): Promise<void>;
  has(hash: string, now: number): Promise<boolean>;
  remove(hash: string): Promise<void>;
}
