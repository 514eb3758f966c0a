import type { Correction } from '../../model/correction.ts';
import type { Instant } from '../../model/document.ts';
import type { ArrivingDocument } from '../../stories/types.ts';
import type { CorrectionsMade } from './corrections.ts';
import type { Head } from './port.ts';

/** What a document brought. All zero with `known` when this very reading was saved before. */
export interface DocumentSaved {
  kind: 'saved';
  known: boolean;
  /** Stories that the store did not have. */
  added: number;
  /** Stories that it had, linked to this document and, where this one tells more, completed. */
  linked: number;
}

/** What became of a document: one that fails leaves nothing behind, and the others of its group stand. */
export type DocumentOutcome = DocumentSaved | { kind: 'failed'; reason: string };

/** What changes a store. Each call is one transaction: when its promise resolves, it survives a crash. */
export interface StoreWriter {
  /** Whether a reading of that key was saved: it need not be read again. It then stands at the address, where one is given, in the place of what was there. */
  hasReading(key: string, address: string | null): Promise<boolean>;
  /** A group of documents in one transaction, in their order; `now` in epoch milliseconds. */
  save(documents: readonly ArrivingDocument[], now: number): Promise<DocumentOutcome[]>;
  /** Adds those whose id is new. Their stories follow by `rework`; `stories` says how many. */
  addCorrections(corrections: readonly Correction[]): Promise<CorrectionsMade>;
  /** Takes one back at that instant, or with null puts it in force again; its stories follow likewise. Null: no such correction. */
  setUndone(id: string, undone: Instant): Promise<CorrectionsMade | null>;
  /** Also clears away the sessions that have expired. */
  addSession(hash: string, times: { now: number; expires: number }): Promise<void>;
  removeSession(hash: string): Promise<void>;
  /** What a source of documents (a feed) remembers between two fetches, as JSON; null forgets it. */
  setSourceState(source: string, state: unknown): Promise<void>;
  /** Shows the stories whose embargo has ended; how many there were. */
  releaseDue(now: number): Promise<number>;
  /** Takes out of the log what is older than a week and more than a million changes back. */
  trimLog(now: number): Promise<void>;
  /** Does `limit` stories of what is to be done again, after a correction, by a newer engine or index; how many are left. */
  rework(limit: number): Promise<number>;
  head(): Promise<Head>;
  close(): Promise<void>;
}
