import type { FacetCount } from '../model/story.ts';

/** Fetches a country's regions with their stories, as many as the other filters leave. */
export type FetchAdmin1 = (country: string) => Promise<FacetCount[]>;

/** The countries of the region list that are unfolded into their own regions. */
export class Admin1Lists {
  /** ISO codes, in the order they were unfolded. */
  open = $state.raw<readonly string[]>([]);
  /** What has come so far; null where it could not be had. */
  lists = $state.raw<Readonly<Record<string, FacetCount[] | null>>>({});
  readonly #fetch: () => FetchAdmin1 | undefined;

  /** Without a way to fetch, nothing unfolds. */
  constructor(fetch: () => FetchAdmin1 | undefined) {
    this.#fetch = fetch;
  }

  get works(): boolean {
    return this.#fetch() !== undefined;
  }

  /** Unfolds a country, or folds it up. */
  async toggle(country: string): Promise<void> {
    if (this.open.includes(country)) this.open = this.open.filter((code) => code !== country);
    else await this.unfold([country]);
  }

  async unfold(countries: readonly string[]): Promise<void> {
    this.open = [...this.open, ...countries.filter((country) => !this.open.includes(country))];
    await Promise.all(countries.map((country) => this.#load(country)));
  }

  /** Counts again, under filters that have changed; what is shown stays until the new counts come. */
  async refresh(): Promise<void> {
    await Promise.all(this.open.map((country) => this.#load(country)));
  }

  async #load(country: string): Promise<void> {
    const fetch = this.#fetch();
    if (!fetch) return;
    const list = await fetch(country).catch(() => null);
    this.lists = { ...this.lists, [country]: list };
  }
}
