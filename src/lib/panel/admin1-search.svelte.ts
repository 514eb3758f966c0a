import type { FoundRegion } from '../model/place.ts';

/** Finds regions within countries by what was typed of their names. */
export type FindAdmin1 = (typed: string, signal: AbortSignal) => Promise<FoundRegion[]>;

/** Typing waits this long before it asks. */
const PAUSE_MS = 120;

/** What a search found; `typed` is what was asked for. */
interface Found {
  typed: string;
  regions: FoundRegion[];
}

const NOTHING: Found = { typed: '', regions: [] };

/** The region list's search for regions within countries, which only the server has the names of. */
export class Admin1Search {
  /** An answer is on its way. */
  busy = $state(false);
  #found = $state.raw<Found>(NOTHING);
  readonly #find: () => FindAdmin1 | undefined;
  #request: AbortController | null = null;
  #settled: Promise<void> = Promise.resolve();

  /** Without a way to find, nothing is found. */
  constructor(find: () => FindAdmin1 | undefined) {
    this.#find = find;
  }

  /** What is known for it now: while a longer word is on its way, what its beginning found. */
  of(query: string): FoundRegion[] {
    const { typed, regions } = this.#found;
    const typedNow = query.trim();
    return typed !== '' && (typedNow === typed || (this.busy && typedNow.startsWith(typed))) ? regions : [];
  }

  /** Looks for what stands in the field now, once it rests. */
  look(query: string): void {
    this.#request?.abort();
    const request = (this.#request = new AbortController());
    const typed = query.trim();
    const find = this.#find();
    this.busy = typed !== '' && find !== undefined;
    this.#settled = this.busy && find ? this.#ask(typed, find, request.signal) : Promise.resolve();
  }

  /** Resolves when nothing is on its way any more. */
  async settled(): Promise<void> {
    for (let last: Promise<void> | null = null; last !== this.#settled;) await (last = this.#settled);
  }

  async #ask(typed: string, find: FindAdmin1, signal: AbortSignal): Promise<void> {
    await new Promise((done) => setTimeout(done, PAUSE_MS));
    if (signal.aborted) return;
    // Countries and the world's regions are found without the server: a failure leaves those.
    const regions = await find(typed, signal).catch(() => []);
    if (signal.aborted) return;
    this.#found = { typed, regions };
    this.busy = false;
  }
}
