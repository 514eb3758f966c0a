import type { Batch } from './list-pages.svelte.ts';

/** What an open place shows: its newest stories, or that they are on their way, or could not be had. */
export type Unfolded = Batch | 'coming' | 'failed';

/** The places that are open in a list by place. They stay open when their rows are out of sight and out of the page. */
export class Unfolding {
  #open = $state.raw<Readonly<Record<string, Unfolded | undefined>>>({});
  #fetch: (key: string) => Promise<Batch> | undefined;

  constructor(fetch: (key: string) => Promise<Batch> | undefined) {
    this.#fetch = fetch;
  }

  /** Null: the place is folded up. */
  of(key: string): Unfolded | null {
    return this.#open[key] ?? null;
  }

  /** Opens a place and fetches its stories, or folds it up. */
  async toggle(key: string): Promise<void> {
    const isOpen = this.#open[key] !== undefined;
    this.#set(key, isOpen ? undefined : 'coming');
    if (isOpen) return;
    const batch = await this.#fetch(key)?.catch(() => null);
    if (this.#open[key] !== undefined) this.#set(key, batch ?? 'failed');
  }

  #set(key: string, unfolded: Unfolded | undefined): void {
    this.#open = { ...this.#open, [key]: unfolded };
  }
}
