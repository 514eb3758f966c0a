import { createHash } from 'node:crypto';
import { encodePlaces } from '../columns/place-codec.ts';
import type { NumberedPlace } from '../columns/types.ts';
import type { ListName } from './api/own-row.ts';

/** Named lists end at a multiple of this, so that names stay while the last few places come in. */
const STEP = 1024;
/** Named lists that are kept as bytes: one for each language that is read. */
const MOST_KEPT = 8;

export interface PlaceListsOptions {
  /** All of them, by number less one; it only grows. */
  places: () => readonly NumberedPlace[];
  /** The store's own name: another's numbers are of other places. */
  store: () => string;
  /** Of what gives places their names: the gazetteer. */
  salt: string;
}

/** Lists of places as bytes, in a reader's language. */
export class PlaceLists {
  readonly #places: () => readonly NumberedPlace[];
  readonly #store: () => string;
  readonly #salt: string;
  #hashed: { of: readonly NumberedPlace[]; upTo: number; hash: string } | null = null;
  readonly #kept = new Map<string, Uint8Array>();

  constructor({ places, store, salt }: PlaceListsOptions) {
    this.#places = places;
    this.#store = store;
    this.#salt = salt;
  }

  /** Names the list of all places but the newest few, which are asked for once counts name one. */
  current(): ListName {
    const places = this.#places();
    const upTo = places.length - (places.length % STEP);
    if (this.#hashed?.of !== places || this.#hashed.upTo !== upTo) {
      this.#hashed = { of: places, upTo, hash: this.#hashOf(places.slice(0, upTo)) };
    }
    return { upTo, store: hashOf(this.#store()).slice(0, 8), hash: this.#hashed.hash };
  }

  /** The places up to where a list of that name ends; null where there is no such list any more. */
  named(list: ListName, locale: string, name: (place: NumberedPlace) => string): Uint8Array | null {
    const { upTo, store, hash } = this.current();
    if (list.upTo !== upTo || list.store !== store || list.hash !== hash) return null;
    const id = `${hash} ${locale}`;
    const kept = this.#kept.get(id);
    if (kept) return kept;
    const bytes = encode(this.#places().slice(0, upTo), name);
    this.#kept.set(id, bytes);
    for (const old of this.#kept.keys()) if (this.#kept.size > MOST_KEPT) this.#kept.delete(old);
    return bytes;
  }

  /** All places beyond a number. */
  after(n: number, name: (place: NumberedPlace) => string): Uint8Array {
    return encode(this.#places().slice(n), name);
  }

  /** Of which places they are and where: another store has others under the same numbers, a newer gazetteer moves some. */
  #hashOf(places: readonly NumberedPlace[]): string {
    return hashOf([this.#salt, ...places.map((place) => `${place?.key} ${place?.lng} ${place?.lat}`)].join('\n'));
  }
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

function encode(places: readonly NumberedPlace[], name: (place: NumberedPlace) => string): Uint8Array {
  // A number that no story has any more may have no place.
  const known = places.filter((place) => place !== undefined);
  return encodePlaces(known.map((place) => ({ ...place, name: name(place) })));
}
