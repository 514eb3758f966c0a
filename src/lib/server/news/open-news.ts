import { LRUCache } from 'lru-cache';
import type { Answer, NumberedName, NumberedPlace, Question } from '../../columns/types.ts';
import type { NumberedSummary, StoryFound } from '../store/port.ts';
import type { Thread } from '../threads/thread.ts';
import { KeptAnswers } from './kept-answers.ts';
import type { News } from './news.ts';

/** What the columns tell when they have followed the store: where they stand, and what is new among the names. */
export interface ColumnsMoved {
  /** The store's own id. */
  store: string;
  change: number;
  /** Places that are new or were moved. */
  places: NumberedPlace[];
  /** All of them. */
  agencies: NumberedName[];
  sources: NumberedName[];
}

/** Found numbers of a word's stories that are kept at most, in bytes. */
const MOST_FOUND = 16 * 1024 * 1024;

/** The news over two threads: columns count, and the texts are read beside them. */
export class ThreadedNews implements News {
  readonly #columns: Pick<Thread, 'ask'>;
  readonly #texts: Pick<Thread, 'ask'>;
  readonly #now: () => number;
  readonly #answers = new KeptAnswers();
  readonly #found = new LRUCache<string, { change: number; stories: Uint32Array }>({ maxSize: MOST_FOUND });
  #store = '';
  #change = -1;
  #places: NumberedPlace[] = [];
  #agencies = new Map<string, string>();
  #sources = new Map<string, string>();

  /** `now`: milliseconds of a steady clock. */
  constructor(columns: Pick<Thread, 'ask'>, texts: Pick<Thread, 'ask'>, now = () => performance.now()) {
    this.#columns = columns;
    this.#texts = texts;
    this.#now = now;
  }

  /** Takes up what the columns told. */
  moved({ store, change, places, agencies, sources }: ColumnsMoved): void {
    // A store that was put in this one's place has numbers of its own.
    if (store !== this.#store) this.#places = [];
    for (const place of places) this.#places[place.n - 1] = place;
    this.#agencies = new Map(agencies.map(({ key, name }) => [key, name]));
    this.#sources = new Map(sources.map(({ key, name }) => [key, name]));
    [this.#store, this.#change] = [store, change];
  }

  async ask(filter: Question['filter'], wanted: Parameters<News['ask']>[1], asker: string): Promise<Answer> {
    const question = { filter, freshSince: null, page: null, times: null, arrivals: null, ...wanted };
    const key = JSON.stringify(question);
    const kept = this.#answers.get(key, { change: this.#change, now: this.#now() });
    if (kept) return kept;
    const found = filter.q === '' ? null : await this.#search(filter.q, asker);
    const answer = await this.#columns.ask<Answer>('ask', { ...question, found } satisfies Question, asker);
    this.#answers.set(key, answer, this.#now());
    return answer;
  }

  async #search(q: string, asker: string): Promise<Uint32Array> {
    const change = this.#change;
    const kept = this.#found.get(q);
    if (kept?.change === change) return kept.stories;
    const stories = await this.#texts.ask<Uint32Array>('search', q, asker);
    this.#found.set(q, { change, stories }, { size: stories.byteLength + 2 * q.length + 1 });
    return stories;
  }

  async summaries(stories: readonly number[], q: string, asker: string): ReturnType<News['summaries']> {
    if (stories.length === 0) return [];
    const rows = await this.#texts.ask<NumberedSummary[]>('summaries', { stories, q }, asker);
    return rows.map(({ summary }) => summary);
  }

  story(id: string, asker: string): Promise<StoryFound> {
    return this.#texts.ask('story', id, asker);
  }

  places(): readonly NumberedPlace[] {
    return this.#places;
  }

  agencyName(key: string): string | null {
    return this.#agencies.get(key) ?? null;
  }

  sourceName(key: string): string | null {
    return this.#sources.get(key) ?? null;
  }

  version(): string {
    return `${this.#store}.${this.#change}`;
  }
}
