import { CodeList } from './code-list.ts';
import { grown } from './grow.ts';
import { regionsOver } from './region-codes.ts';
import type { NumberedPlace } from './types.ts';

const NOWHERE = new Uint16Array(0);

/** The places that stories are filed from, by their numbers, with the regions that each lies in. */
export class PlaceRegister {
  /** By number; the first is empty. */
  readonly #places: (NumberedPlace | undefined)[] = [undefined];
  /** Codes of regions of the world, countries among them, and of admin-1 regions. */
  readonly regions = new CodeList();
  readonly divisions = new CodeList();
  readonly #countries = new CodeList();
  /** By number of the country: numbers of the regions over it. */
  readonly #regionsOver: Uint16Array[] = [NOWHERE];
  #country = new Uint16Array(0);
  #division = new Uint32Array(0);

  /** One more than the highest number. */
  get size(): number {
    return this.#places.length;
  }

  get list(): NumberedPlace[] {
    return this.#places.filter((place) => place !== undefined);
  }

  /** Takes a place in, or what became of it. */
  put(place: NumberedPlace): void {
    const { n, country, admin1 } = place;
    while (this.#places.length <= n) this.#places.push(undefined);
    this.#places[n] = place;
    this.#division = grown(this.#division, n + 1);
    this.#division[n] = this.divisions.number(admin1 === null ? null : `${country}.${admin1}`);
    this.#country = grown(this.#country, n + 1);
    this.#country[n] = this.#countries.number(country);
    if (this.#regionsOver.length < this.#countries.size) {
      this.#regionsOver.push(Uint16Array.from(regionsOver(country), (code) => this.regions.number(code)));
    }
  }

  get(n: number): NumberedPlace | undefined {
    return this.#places[n];
  }

  /** How many countries there are, with 0 for none. */
  get countries(): number {
    return this.#countries.size;
  }

  /** Number of a place's country. */
  countryOf(n: number): number {
    return this.#country[n]!;
  }

  /** Numbers, in `regions`, of the regions that a country lies in, itself among them. */
  regionsOver(country: number): Uint16Array {
    return this.#regionsOver[country]!;
  }

  /** Number, in `divisions`, of a place's admin-1 region; 0: none is known. */
  divisionOf(n: number): number {
    return this.#division[n] ?? 0;
  }
}
