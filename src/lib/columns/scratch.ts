import type { NumberArray } from './grow.ts';

/**
 * Memory that questions, one after the other, count in: fresh pages from the system would cost as much time as the counting. What is
 * taken holds until the same name is taken again, so no answer may keep it.
 */
export class Scratch {
  readonly #arrays = new Map<string, NumberArray>();

  /** An array of so many zeros. */
  take<A extends NumberArray>(name: string, Kind: new (length: number) => A, length: number): A {
    let array = this.#arrays.get(name) as A | undefined;
    if (array === undefined || array.length < length) {
      array = new Kind(Math.ceil(length * 1.1));
      this.#arrays.set(name, array);
    } else array.fill(0, 0, length);
    return array.subarray(0, length) as A;
  }

  get bytes(): number {
    return [...this.#arrays.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  }
}
