import { fetchBatch, newestRequest, type Asked } from './list-request.ts';
import { Remembered } from './remembered.ts';

/** The newest story of a place. */
export interface Newest {
  key: string;
  /** Its first line. */
  line: string;
  id: string;
}

/** A pointer that only passes over a mark asks nothing. */
const REST_MS = 80;
/** Places whose newest story is remembered. */
const MOST_KEPT = 200;

/** The newest story of the place that is pointed at: it comes a moment after, and is asked for once under each filter. */
export class NewestStories {
  /** Of the place pointed at, once it is there. */
  shown = $state.raw<Newest | null>(null);
  readonly #asked: () => Asked;
  readonly #known = new Remembered<Newest | null>(MOST_KEPT);
  /** Where the newest story of the place pointed at is. */
  #pointed: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | null = null;

  /** `asked`: the filter and the language now. */
  constructor(asked: () => Asked) {
    this.#asked = asked;
  }

  /** Notes which place is pointed at; null: none. What was on its way for another is broken off. */
  point(key: string | null): void {
    const address = key === null ? null : newestRequest(this.#asked(), key);
    if (address === this.#pointed) return;
    this.#pointed = address;
    clearTimeout(this.#timer);
    this.#request?.abort();
    const known = address === null ? null : this.#known.get(address);
    this.shown = known ?? null;
    if (key === null || known !== undefined) return;
    this.#timer = setTimeout(() => {
      const { signal } = (this.#request = new AbortController());
      void this.of(key, signal).then((newest) => {
        if (this.#pointed === address) this.shown = newest;
      });
    }, REST_MS);
  }

  /** The newest story of a place; null where it cannot be had. */
  async of(key: string, signal?: AbortSignal): Promise<Newest | null> {
    const address = newestRequest(this.#asked(), key);
    const known = this.#known.get(address);
    if (known !== undefined) return known;
    try {
      const [story] = (await fetchBatch(address, signal)).articles;
      const newest = story ? { key, line: story.firstLine, id: story.id } : null;
      this.#known.set(address, newest);
      return newest;
    } catch {
      return null;
    }
  }
}
