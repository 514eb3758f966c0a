import { resolve } from '$app/paths';
import { decodePlaces } from '$lib/columns/place-codec.ts';
import type { NumberedPlace } from '$lib/columns/types.ts';

/** The list that a page names, and the language of the names in it. */
export interface PlaceListAsked {
  /** As the server printed it: up to which number, which store, which places. `2048-h3JkL9aB-q83vEjRW` */
  list: string;
  locale: string;
}

/** Places by number, as the server has told of them: the list once, and what is new when counts first name it. */
export class KnownPlaces {
  /** Which store, and the language of the names. */
  #of = '';
  #places: NumberedPlace[] = [];
  #loading: Promise<void> | null = null;
  #locale = '';

  /** Begins to fetch the list, unless it is here. Rejects where it cannot be had; then the next call tries again. */
  load({ list, locale }: PlaceListAsked): Promise<void> {
    const [upTo = '', store = ''] = list.split('-');
    const of = `${store} ${locale}`;
    if (of === this.#of && this.#loading) return this.#loading;
    this.#of = of;
    this.#locale = locale;
    this.#places = [];
    const loading = upTo === '0' ? Promise.resolve() : this.#fetch({ list });
    return this.#follow(loading);
  }

  /** The places, by number less one, with those up to `n`; rejects where they cannot be had. */
  async upTo(n: number): Promise<readonly NumberedPlace[]> {
    await this.#loading;
    if (n > this.#places.length) await this.#follow(this.#fetch({ after: String(this.#places.length) }));
    return this.#places;
  }

  #follow(loading: Promise<void>): Promise<void> {
    this.#loading = loading;
    loading.catch(() => this.#loading === loading && (this.#loading = null));
    return loading;
  }

  async #fetch(asked: Record<string, string>): Promise<void> {
    const of = this.#of;
    const address = `${resolve('/api/places/list')}?${new URLSearchParams({ ...asked, locale: this.#locale })}`;
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const places = decodePlaces(new Uint8Array(await response.arrayBuffer()));
    if (of === this.#of) for (const place of places) this.#places[place.n - 1] = place;
  }
}
