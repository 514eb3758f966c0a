import type { NumberedName, NumberedPlace } from '../../columns/types.ts';

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

/** Where the columns stand, and the names that they count by, on the thread that serves. */
export class FollowedStore {
  #store = '';
  #change = -1;
  #places: NumberedPlace[] = [];
  #agencies = new Map<string, string>();
  #sources = new Map<string, string>();

  /** Takes up what the columns told. */
  moved({ store, change, places, agencies, sources }: ColumnsMoved): void {
    // A store that was put in this one's place has numbers of its own.
    if (store !== this.#store) this.#places = [];
    // Who keeps something made of the list sees that it is another one.
    else if (places.some(({ n }) => n <= this.#places.length)) this.#places = [...this.#places];
    for (const place of places) this.#places[place.n - 1] = place;
    this.#agencies = new Map(agencies.map(({ key, name }) => [key, name]));
    this.#sources = new Map(sources.map(({ key, name }) => [key, name]));
    [this.#store, this.#change] = [store, change];
  }

  /** The store's own id. */
  get store(): string {
    return this.#store;
  }

  /** Number of the change up to which the store was followed. */
  get change(): number {
    return this.#change;
  }

  /** Changes with the store and its changes. */
  get version(): string {
    return `${this.#store}.${this.#change}`;
  }

  /** By number − 1; it only grows. */
  get places(): readonly NumberedPlace[] {
    return this.#places;
  }

  agencyName(key: string): string | null {
    return this.#agencies.get(key) ?? null;
  }

  sourceName(key: string): string | null {
    return this.#sources.get(key) ?? null;
  }
}
