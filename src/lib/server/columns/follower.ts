import { setImmediate } from 'node:timers/promises';
import { Columns } from '../../columns/columns.ts';
import { emptyDictionaries } from '../../columns/dictionaries.ts';
import { SegmentWriter } from '../../columns/segment-writer.ts';
import type { NumberedPlace } from '../../columns/types.ts';
import { DataFileError } from '../../model/errors.ts';
import type { ColumnsMoved } from '../news/followed-store.ts';
import type { Head, StoreReader } from '../store/port.ts';
import { readSnapshot, type SnapshotOrigin, writeSnapshot } from './snapshot-file.ts';

/** Changes that are read at once: between two portions questions are answered. */
const PORTION = 2_000;
/** A snapshot is written again after so many changes, or so many milliseconds after the first of fewer. */
const SNAPSHOT_CHANGES = 50_000;
const SNAPSHOT_MS = 5 * 60_000;

/** Of a change in the midst of others the tag is not known. */
const UNKNOWN_TAG = -1;

/** What a follower works with. */
export interface FollowerOptions {
  reader: Pick<StoreReader, 'head' | 'snapshot' | 'changesAfter' | 'tagOf' | 'facts' | 'vocabulary' | 'places'>;
  /** Path of the snapshot. */
  file: string;
  /** Hears each time the columns have moved, and once at the beginning. */
  onMove: (moved: ColumnsMoved) => void;
  /** Hears what the operator should know: a sentence. */
  onNote: (note: string) => void;
  /** Milliseconds of a steady clock. */
  now?: () => number;
}

/** Keeps columns in step with a store, whichever process writes it. */
export class Follower {
  readonly #options: FollowerOptions;
  readonly #now: () => number;
  #columns = new Columns();
  #origin: SnapshotOrigin = { store: '', change: 0, tag: 0 };
  /** Since when the snapshot is behind, and by how many changes; null: it is not. */
  #behind: { since: number; changes: number } | null = null;
  #writing: Promise<void> | null = null;
  /** Places that are new or were moved since the last word of it. */
  #places: NumberedPlace[] = [];

  private constructor(options: FollowerOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
  }

  /** Takes up the snapshot, where the store still knows its change, else reads the whole store; then what came since. */
  static async start(options: FollowerOptions): Promise<Follower> {
    const follower = new Follower(options);
    const head = await options.reader.head();
    if (!(await follower.#takeUp(head))) await follower.#rebuild();
    await follower.#catchUp();
    follower.#tell();
    return follower;
  }

  /** What questions are put to; another after the store was read anew. */
  get columns(): Columns {
    return this.#columns;
  }

  /** Looks whether the store has changed, and follows. Writes the snapshot when it is due, beside other work. */
  async follow(): Promise<void> {
    const before = this.#origin;
    await this.#catchUp();
    if (this.#origin !== before) this.#tell();
    if (this.#isDue() && this.#writing === null) {
      this.#writing = this.#write().finally(() => (this.#writing = null));
    }
  }

  /** Ends when no snapshot is being written. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  async #catchUp(): Promise<void> {
    const { reader, onNote } = this.#options;
    const head = await reader.head();
    const lost = whyLost(head, this.#origin);
    if (lost !== null) {
      onNote(`the columns are made anew: ${lost}`);
      return this.#rebuild();
    }
    while (this.#origin.change < head.last) {
      const changes = await reader.changesAfter(this.#origin.change, PORTION);
      const last = changes.at(-1)?.number;
      // Trimmed between the two looks: the next one sees the floor.
      if (last === undefined) return;
      await this.#apply([...new Set(changes.map(({ story }) => story))]);
      this.#moveTo({ ...this.#origin, change: last, tag: last === head.last ? head.tag : UNKNOWN_TAG }, changes.length);
      await setImmediate();
    }
  }

  /** Brings stories up to date with the store: what it has of them now, whatever became of them in between. */
  async #apply(stories: readonly number[]): Promise<void> {
    const { reader } = this.#options;
    const facts = await reader.facts(stories);
    const places = new Set(facts.flatMap(({ filings }) => filings.map(({ place }) => place)));
    const names = await reader.vocabulary(this.#columns.places.size - 1);
    const known = await reader.places([...places]);
    const moved = known.filter((place) => !isSame(place, this.#columns.places.get(place.n)));
    this.#columns.learn({ ...names, places: [...names.places, ...moved] });
    this.#places.push(...names.places, ...moved.filter(({ n }) => !names.places.some((place) => place.n === n)));
    const there = new Set(facts.map(({ n }) => n));
    this.#columns.update(
      facts,
      stories.filter((n) => !there.has(n))
    );
  }

  #moveTo(origin: SnapshotOrigin, changes: number): void {
    this.#origin = origin;
    this.#columns.change = origin.change;
    this.#behind = { since: this.#behind?.since ?? this.#now(), changes: (this.#behind?.changes ?? 0) + changes };
  }

  /** Whether the snapshot could be taken up. */
  async #takeUp(head: Head): Promise<boolean> {
    const { reader, file, onNote } = this.#options;
    try {
      const kept = readSnapshot(file);
      if (kept === null) return false;
      const { columns, origin } = kept;
      const tag = origin.change === 0 ? 0 : await reader.tagOf(origin.change);
      const lost =
        whyLost(head, origin) ?? (tag === origin.tag ? null : `its change ${origin.change} is not the store's`);
      if (lost !== null) throw new DataFileError(`${file}: ${lost}`);
      [this.#columns, this.#origin] = [columns, origin];
      this.#places = columns.places.list;
      return true;
    } catch (error) {
      // Whatever is odd about it, the store has everything.
      onNote(`${(error as Error).message}; the columns are made anew`);
      return false;
    }
  }

  /** Reads the whole store; until that is done the columns from before answer. */
  async #rebuild(): Promise<void> {
    const { head, vocabulary, stories } = await this.#options.reader.snapshot();
    const dictionaries = emptyDictionaries();
    const writer = new SegmentWriter(dictionaries);
    for (const portion of stories) {
      writer.add(portion);
      await setImmediate();
    }
    const columns = new Columns(writer.finish(), dictionaries);
    columns.learn(vocabulary);
    this.#columns = columns;
    this.#places = vocabulary.places;
    // The snapshot is due at once: the next start is quick.
    this.#moveTo({ store: head.store, change: head.last, tag: head.tag }, SNAPSHOT_CHANGES);
  }

  #tell(): void {
    const { agencies, sources, change } = this.#columns;
    const places = this.#places;
    this.#places = [];
    this.#options.onMove({
      ...{ store: this.#origin.store, change, places, agencies: agencies.list, sources: sources.list }
    });
  }

  #isDue(): boolean {
    const behind = this.#behind;
    if (behind === null) return false;
    return behind.changes >= SNAPSHOT_CHANGES || this.#now() - behind.since >= SNAPSHOT_MS;
  }

  async #write(): Promise<void> {
    const { reader, file, onNote } = this.#options;
    const [columns, origin] = [this.#columns, this.#origin];
    const tag = await tagAt(reader, origin.change);
    // The log was trimmed beyond it, or it was made anew meanwhile: the next look says more.
    if (tag === null || columns.change !== origin.change) return;
    this.#behind = null;
    columns.merge();
    try {
      await writeSnapshot(file, columns, { ...origin, tag });
    } catch (error) {
      onNote(`${file}: the snapshot of the columns cannot be written: ${(error as Error).message}; starts take longer`);
    }
  }
}

/** Why a log cannot be followed from where somebody stood; null: it can. */
function whyLost(head: Head, { store, change, tag }: SnapshotOrigin): string | null {
  if (store !== head.store) return 'they are of another store';
  if (change < head.floor) return `they stand at change ${change}, the log begins after ${head.floor}`;
  if (change > head.last)
    return `they stand at change ${change}, the store at ${head.last}: an older one was put in its place`;
  if (change === head.last && tag !== UNKNOWN_TAG && tag !== head.tag)
    return `change ${change} is another one than it was`;
  return null;
}

/** Before the first change there is none. */
async function tagAt(reader: Pick<StoreReader, 'tagOf'>, change: number): Promise<number | null> {
  return change === 0 ? 0 : reader.tagOf(change);
}

function isSame(a: NumberedPlace, b: NumberedPlace | undefined): boolean {
  const keys = ['key', 'name', 'country', 'admin1', 'lng', 'lat', 'precision'] as const;
  return b !== undefined && keys.every((key) => a[key] === b[key]);
}
