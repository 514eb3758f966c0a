import type { NumberedName } from './types.ts';

/** Agencies or sources by their numbers. */
export class NameRegister {
  readonly #names: (NumberedName | undefined)[] = [];

  /** One more than the highest number. */
  get size(): number {
    return this.#names.length;
  }

  get list(): NumberedName[] {
    return this.#names.filter((name) => name !== undefined);
  }

  put(name: NumberedName): void {
    while (this.#names.length <= name.n) this.#names.push(undefined);
    this.#names[name.n] = name;
  }

  get(n: number): NumberedName | undefined {
    return this.#names[n];
  }

  /** By number 1 for those whose key is asked for, else 0. */
  chosen(keys: readonly string[]): Uint8Array {
    const asked = new Set(keys);
    return Uint8Array.from(this.#names, (name) => (name !== undefined && asked.has(name.key) ? 1 : 0));
  }
}
