import type { StoryFacts } from '../../src/lib/columns/types.ts';
import type { Correction } from '../../src/lib/model/correction.ts';
import type { Story, StorySummary } from '../../src/lib/model/story.ts';
import type { StoreReader } from '../../src/lib/server/store/port.ts';
import type { DocumentSaved, StoreWriter } from '../../src/lib/server/store/writer.ts';
import type { ArrivingDocument } from '../../src/lib/stories/types.ts';

/** How a store of one kind is opened over fresh data that goes by that clock, and thrown away. */
export interface StoreKind {
  name: string;
  open: (now?: () => number) => Promise<{ writer: StoreWriter; reader: StoreReader }>;
  end: () => Promise<void>;
}

/** What a question may narrow; the rest is the columns' and has its own tests. */
export interface Narrowed {
  q?: string;
  /** Epoch milliseconds, exclusive. */
  to?: number;
}

/** Both halves of a store with the questions that the contract asks over and over, answered by looking at every story. */
export class OpenedStore {
  readonly writer: StoreWriter;
  readonly reader: StoreReader;
  readonly now: () => number;

  constructor({ writer, reader }: { writer: StoreWriter; reader: StoreReader }, now: () => number) {
    this.writer = writer;
    this.reader = reader;
    this.now = now;
  }

  static async of(kind: StoreKind, now: () => number = Date.now): Promise<OpenedStore> {
    return new OpenedStore(await kind.open(now), now);
  }

  /** Saves one document, and lets embargoes end. */
  async save(document: ArrivingDocument): Promise<Omit<DocumentSaved, 'kind'>> {
    const [outcome] = await this.writer.save([document], this.now());
    if (outcome!.kind === 'failed') throw new Error(outcome!.reason);
    const { known, added, linked } = outcome!;
    return { known, added, linked };
  }

  async facts({ q, to = Infinity }: Narrowed = {}): Promise<StoryFacts[]> {
    const all = [...(await this.reader.snapshot()).stories].flat();
    const found = q === undefined ? null : new Set(await this.reader.search(q));
    const fits = ({ n, published }: StoryFacts) =>
      (found === null || found.has(n)) && (to === Infinity || (published !== null && published < to));
    return all.filter(fits);
  }

  /** Unknown times last in both orders. */
  async list(narrowed: Narrowed = {}, order: 'newest' | 'oldest' = 'newest'): Promise<StorySummary[]> {
    const facts = await this.facts(narrowed);
    const sign = order === 'newest' ? -1 : 1;
    const key = ({ published }: StoryFacts) => (published === null ? Number.MAX_VALUE : sign * published);
    const sorted = facts.sort((a, b) => key(a) - key(b) || a.n - b.n).map(({ n }) => n);
    return (await this.reader.summaries(sorted, narrowed.q ?? '')).map(({ summary }) => summary);
  }

  async lines(narrowed: Narrowed = {}): Promise<string[]> {
    return (await this.list(narrowed)).map(({ firstLine }) => firstLine);
  }

  /** A shown story; null for none, and for one that was taken back. */
  async story(id: string): Promise<Story | null> {
    const found = await this.reader.story(id);
    return found?.kind === 'story' ? found.story : null;
  }

  async counts(narrowed: Narrowed = {}) {
    const facts = await this.facts(narrowed);
    const located = facts.filter(({ filings }) => filings.length > 0).length;
    return { stories: facts.length, located, unplaced: facts.length - located };
  }

  /** Places with their stories, the busiest first. */
  async places(narrowed: Narrowed = {}) {
    const { places } = await this.reader.vocabulary(0);
    const facts = await this.facts(narrowed);
    const rows = places.map(({ n, key, name }) => {
      const filed = facts.filter(({ filings }) => filings.some(({ place }) => place === n));
      const confidence = Math.max(
        ...filed.flatMap(({ filings }) => filings.filter(({ place }) => place === n).map((filing) => filing.confidence))
      );
      const times = filed.flatMap(({ published }) => published ?? []);
      const newest = times.length === 0 ? null : Math.max(...times);
      return { key, name, articles: filed.length, newest, confidence };
    });
    return rows
      .filter(({ articles }) => articles > 0)
      .sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1));
  }

  /** Changes whenever an answer may. */
  async version(): Promise<string> {
    const { store, last, tag } = await this.reader.head();
    return `${store}.${last}.${tag}`;
  }

  /** Adds corrections, and lets their stories follow. */
  async correct(corrections: Correction[]) {
    const made = await this.writer.addCorrections(corrections);
    await this.settle();
    return made;
  }

  async setUndone(id: string, undone: number | null) {
    const made = await this.writer.setUndone(id, undone);
    await this.settle();
    return made;
  }

  /** Does all that is to be done again. */
  async settle(): Promise<void> {
    while ((await this.writer.rework(500)) > 0);
  }

  async close(): Promise<void> {
    await this.reader.close();
    await this.writer.close();
  }
}
