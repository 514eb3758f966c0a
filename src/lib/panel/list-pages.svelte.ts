import type { StorySummary } from '../model/story.ts';

/** A page of stories; `next` leads to the one after it, null on the last. */
export interface Batch {
  articles: StorySummary[];
  next: string | null;
  /** Stories in the list, all pages together. */
  total: number;
}

/** A list as far as it is fetched: its first page and those after it. */
export class ListPages {
  readonly first: Batch;
  #all = $state.raw<StorySummary[]>([]);
  #next = $state.raw<string | null>(null);
  #fetching = false;
  /** The next page could not be had. */
  failed = $state(false);
  /** Heights of the rows after the first page, as they were measured, for the way back to this list. */
  heights: unknown = undefined;

  constructor(first: Batch) {
    this.first = first;
    this.#all = first.articles;
    this.#next = first.next;
  }

  get stories(): StorySummary[] {
    return this.#all;
  }

  /** Leads to the next page; null when all is here. */
  get next(): string | null {
    return this.#next;
  }

  /** Appends the next page, unless it is on its way already. */
  async append(fetchMore: (cursor: string) => Promise<Batch>): Promise<void> {
    if (this.#next === null || this.#fetching) return;
    this.#fetching = true;
    try {
      this.#add(await fetchMore(this.#next));
    } catch {
      this.failed = true;
    }
    this.#fetching = false;
  }

  /** Appends the next page at once, for what cannot wait: a sheet to print. */
  appendNow(readMore: (cursor: string) => Batch): void {
    if (this.#next === null) return;
    try {
      this.#add(readMore(this.#next));
    } catch {
      this.failed = true;
    }
  }

  #add({ articles, next }: Batch): void {
    // A story that came in, or changed, while the reader was scrolling may come again.
    const byId = Object.fromEntries(this.#all.map((story) => [story.id, story]));
    this.#all = [...this.#all, ...articles.filter(({ id }) => !(id in byId))];
    this.#next = next;
    this.failed = false;
  }
}

const known = new WeakMap<Batch, ListPages>();

/** The pages of a list, by its first: they stay with it while the reader is elsewhere. */
export function pagesOf(first: Batch): ListPages {
  const pages = known.get(first) ?? new ListPages(first);
  known.set(first, pages);
  return pages;
}
