import type { Filter } from '$lib/model/filter.ts';
import type { TimeCounts } from '$lib/model/story.ts';
import type { Span } from '$lib/panel/time/span-text.ts';
import { timesKey, type Part } from './time-request.ts';

/** Fetches the counts under a filter: of all time, or of a part of it. */
export type FetchTimes = (filter: Filter, within: Part | null, signal: AbortSignal) => Promise<TimeCounts>;

const NEVER: Span = { from: null, to: null };

/** The counts of the strip, kept in step with the address, and the part of time that the reader has gone into. */
export class StripCounts {
  failed = $state(false);
  #whole = $state.raw<TimeCounts | null>(null);
  #part = $state.raw<TimeCounts | null>(null);
  /** What the strip shows; unknown times lie in no part, and are counted all the same. */
  readonly times = $derived(this.#part && this.#whole ? { ...this.#part, unknown: this.#whole.unknown } : this.#whole);
  readonly #fetch: FetchTimes;
  #filter: Filter | null = null;
  #within: Part | null = null;
  #request: AbortController | null = null;

  constructor(fetch: FetchTimes) {
    this.#fetch = fetch;
  }

  /** The strip shows a part of time. */
  get zoomed(): boolean {
    return this.#part !== null;
  }

  /** Takes up the address: a change of its time alone leaves the counts, and leads out of a part that the new span is not within. */
  async follow(filter: Filter, span: Span): Promise<void> {
    if (this.#part && !this.#holds(span)) this.#leave();
    const same = this.#filter !== null && timesKey(filter) === timesKey(this.#filter);
    this.#filter = filter;
    if (same && !this.failed) return;
    await this.#read(async (signal) => {
      const within = this.#within;
      const [whole, part] = await Promise.all([
        this.#fetch(filter, null, signal),
        within && this.#fetch(filter, within, signal)
      ]);
      return () => {
        this.#whole = whole;
        this.#part = part;
      };
    });
  }

  /** Goes into a part of time, in finer bars; null: out again. */
  async zoom(within: Part | null): Promise<void> {
    const filter = this.#filter;
    if (within === null || filter === null) return this.#leave();
    await this.#read(async (signal) => {
      const part = await this.#fetch(filter, within, signal);
      return () => {
        this.#part = part;
        this.#within = within;
      };
    });
  }

  /** Nothing is fetched any more. */
  stop(): void {
    this.#request?.abort();
  }

  #leave(): void {
    this.#part = this.#within = null;
  }

  /** A span that ends nowhere ends with the last story. */
  #holds({ from, to }: Span): boolean {
    const [part, whole] = [endsOf(this.#part), endsOf(this.#whole)];
    const end = to ?? whole.to;
    return from !== null && part.from !== null && from >= part.from && end !== null && end <= part.to!;
  }

  async #read(read: (signal: AbortSignal) => Promise<() => void>): Promise<void> {
    this.#request?.abort();
    const { signal } = (this.#request = new AbortController());
    try {
      const take = await read(signal);
      if (signal.aborted) return;
      take();
      this.failed = false;
    } catch {
      if (!signal.aborted) this.failed = true;
    }
  }
}

function endsOf(times: TimeCounts | null): Span {
  if (!times || times.start === null) return NEVER;
  return { from: times.start, to: times.start + times.step * times.buckets.length };
}
