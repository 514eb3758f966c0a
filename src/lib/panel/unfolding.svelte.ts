import { SvelteMap } from 'svelte/reactivity';
import type { Batch } from './list-pages.svelte.ts';

/** What an open place shows: its newest stories, or that they are on their way, or could not be had. */
export type Unfolded = Batch | 'coming' | 'failed';

/** The places that are open in a list by place. They stay open when their rows are out of sight and out of the page. */
export class Unfolding {
  #open = new SvelteMap<string, Unfolded>();
  #fetch: (key: string) => Promise<Batch> | undefined;

  constructor(fetch: (key: string) => Promise<Batch> | undefined) {
    this.#fetch = fetch;
  }

  /** Null: the place is folded up. */
  of(key: string): Unfolded | null {
    return this.#open.get(key) ?? null;
  }

  /** Opens a place and fetches its stories, or folds it up. */
  async toggle(key: string): Promise<void> {
    if (this.#open.delete(key)) return;
    this.#open.set(key, 'coming');
    const batch = await this.#fetch(key)?.catch(() => null);
    if (this.#open.has(key)) this.#open.set(key, batch ?? 'failed');
  }
}
