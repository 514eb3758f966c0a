import type { Correction } from '../../model/correction.ts';

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
  /** Stories that are placed anew, now or in the next moments. */
  stories: number;
}

/** A stretch of the list. */
export interface CorrectionRequest {
  /** true: only those that hold, false: only the undone ones, null: both. */
  inForce?: boolean | null;
  limit?: number;
  offset?: number;
}

/** What a change came to, and the number of the store's last change after it. */
export interface Done<T> {
  made: T;
  change: number;
}
