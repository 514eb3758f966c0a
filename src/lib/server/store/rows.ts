import type { Correction, CorrectionReach } from '../../model/correction.ts';
import type { Instant } from '../../model/document.ts';
import type {
  ArrivingDocument,
  ArrivingStory,
  CorrectedPlaces,
  CorrectionInForce,
  DocumentPlan,
  DocumentTrail,
  Findings,
  Keys,
  StoredStory
} from '../../stories/types.ts';
import type { Head } from './port.ts';
import type { PlacedAnew, StoryToPlace } from './place-anew.ts';

/** A document as far as its row is concerned. */
export type DocumentRow = DocumentTrail & Pick<ArrivingDocument, 'address' | 'key'>;

/** A story whose embargo has ended, with where it was held. */
export interface DueStory {
  id: string;
  address: string;
  ordinal: number;
  story: ArrivingStory;
  trail: DocumentTrail;
}

/** Stories that something is still to be made of: those after a number, up to another. */
export interface Task {
  maker: string;
  after: number;
  until: number;
}

/** Kinds of tasks: what code derives of a story's text, and where a newer engine places it. */
export type TaskKind = 'derived' | 'engine';

/** A story with what corrections have to do with it. */
export interface StoryAnew {
  story: StoredStory;
  /** Ids that lead to it. */
  ids: string[];
  corrections: CorrectionInForce[];
}

/**
 * What a database does for the writing half of a store: rows in, rows out, no rule of the trade. All but `transaction` is asked
 * within one; `seal` ends what it changed.
 */
export interface StoreRows {
  /** All of it or nothing; another process's writes wait. */
  transaction<T>(work: () => Promise<T>): Promise<T>;
  /** StoreNumbers and logs what was changed, under one tag: from the commit on followers know. `now`: epoch milliseconds. */
  seal(now: number): Promise<void>;

  /** The number of the reading with that key, or null. */
  reading(key: string): Promise<number | null>;
  stands(reading: number, address: string): Promise<boolean>;
  /** Lets a reading stand at an address; what stood there, and stands nowhere now, is forgotten. */
  stand(reading: number, address: string): Promise<void>;
  /** The newest windows of time that prints are of. */
  windows(limit: number): Promise<number[]>;
  find(document: Pick<ArrivingDocument, 'address' | 'key' | 'name'>, keys: Keys): Promise<Findings>;
  /** Carries a plan out, and notes the reading with what it brought; that is then the one at its address. */
  apply(document: DocumentRow, plan: DocumentPlan): Promise<void>;
  /** Takes out the stories whose embargo has ended. */
  takeDue(now: number): Promise<DueStory[]>;
  /** Carries out the plan of a story that was due, for the reading that stands at its address. */
  applyDue(due: DueStory, plan: DocumentPlan): Promise<void>;

  /** False when the store has one of that id. `name`: key of the printed name. */
  addCorrection(correction: Correction, name: string): Promise<boolean>;
  correction(id: string): Promise<Correction | null>;
  setUndone(id: string, undone: Instant): Promise<void>;
  /** Stories in a correction's reach are to be looked at anew; how many there are. `names`: the word of its name. */
  queueReach(reach: CorrectionReach, names: string): Promise<number>;
  /** Takes stories out of that queue. */
  takeAnew(limit: number): Promise<StoryAnew[]>;
  place(n: number, placed: CorrectedPlaces): Promise<void>;

  task(kind: TaskKind): Promise<Task | null>;
  /** Begins a task for all stories that there are, unless one of that maker was begun or done. */
  beginTask(kind: TaskKind, maker: string): Promise<void>;
  advance(kind: TaskKind, after: number): Promise<void>;
  /** StoreNumbers of stories after one, up to another. */
  numbersAfter(task: Task, limit: number): Promise<number[]>;
  /** Makes anew what code derives of a story: its words, names, prints and ids, and packs it. */
  derive(n: number): Promise<void>;
  /** A story that an engine placed, for a newer one; null for those that 0.1 placed and for what is gone. */
  toPlace(n: number): Promise<StoryToPlace | null>;
  /** What a newer engine says of it, its corrections in force. */
  placedAnew(n: number, placed: PlacedAnew): Promise<void>;

  addSession(hash: string, times: { now: number; expires: number }): Promise<void>;
  removeSession(hash: string): Promise<void>;
  setSourceState(source: string, state: string | null): Promise<void>;
  trimLog(before: number, keep: number): Promise<void>;
  head(): Promise<Head>;
  /** Stories that are still to be done: see `rework`. */
  left(): Promise<number>;
  close(): Promise<void>;
}
