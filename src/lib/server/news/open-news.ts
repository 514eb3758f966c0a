import { LRUCache } from 'lru-cache';
import type { Answer, NumberedPlace, Question } from '../../columns/types.ts';
import type { NumberedSummary, StoryFound } from '../store/port.ts';
import type { Thread } from '../threads/thread.ts';
import type { FollowedStore } from './followed-store.ts';
import { KeptAnswers } from './kept-answers.ts';
import type { News } from './news.ts';

/** Whoever changed the store waits so long for the columns, in milliseconds. */
const FOLLOW_MS = 1_500;
/** Found numbers of a word's stories that are kept at most, in bytes. */
const MOST_FOUND = 16 * 1024 * 1024;

/** What the news is made of. */
export interface NewsParts {
  columns: Pick<Thread, 'ask'>;
  texts: Pick<Thread, 'ask'>;
  followed: FollowedStore;
}

/** The news over two threads: columns count, and the texts are read beside them. */
export class ThreadedNews implements News {
  readonly #columns: NewsParts['columns'];
  readonly #texts: NewsParts['texts'];
  readonly #followed: FollowedStore;
  readonly #now: () => number;
  readonly #answers = new KeptAnswers();
  readonly #found = new LRUCache<string, { change: number; stories: Uint32Array }>({ maxSize: MOST_FOUND });

  /** `now`: milliseconds of a steady clock. */
  constructor({ columns, texts, followed }: NewsParts, now = () => performance.now()) {
    this.#columns = columns;
    this.#texts = texts;
    this.#followed = followed;
    this.#now = now;
  }

  async ask(filter: Question['filter'], wanted: Parameters<News['ask']>[1], asker: string): Promise<Answer> {
    const question = { filter, freshSince: null, page: null, times: null, arrivals: null, ...wanted };
    const key = JSON.stringify(question);
    const kept = this.#answers.get(key, { change: this.#followed.change, now: this.#now() });
    if (kept) return kept;
    const found = filter.q === '' ? null : await this.#search(filter.q, asker);
    const answer = await this.#columns.ask<Answer>('ask', { ...question, found } satisfies Question, asker);
    this.#answers.set(key, answer, this.#now());
    return answer;
  }

  async #search(q: string, asker: string): Promise<Uint32Array> {
    const { change } = this.#followed;
    const kept = this.#found.get(q);
    if (kept?.change === change) return kept.stories;
    const stories = await this.#texts.ask<Uint32Array>('search', q, asker);
    this.#found.set(q, { change, stories }, { size: stories.byteLength + 2 * q.length + 1 });
    return stories;
  }

  async summaries(stories: readonly number[], q: string, asker: string): ReturnType<News['summaries']> {
    if (stories.length === 0) return [];
    return this.#texts.ask<NumberedSummary[]>('summaries', { stories, q }, asker);
  }

  story(id: string, asker: string): Promise<StoryFound> {
    return this.#texts.ask('story', id, asker);
  }

  places(): readonly NumberedPlace[] {
    return this.#followed.places;
  }

  agencyName(key: string): string | null {
    return this.#followed.agencyName(key);
  }

  sourceName(key: string): string | null {
    return this.#followed.sourceName(key);
  }

  /** Resolves once the columns have followed up to a change, or after a while; no answer from before is given then. */
  async shown(change: number): Promise<void> {
    const end = this.#now() + FOLLOW_MS;
    while (this.#followed.change < change && this.#now() < end) await new Promise((done) => setTimeout(done, 20));
    this.#answers.clear();
  }

  version(): string {
    return this.#followed.version;
  }
}
