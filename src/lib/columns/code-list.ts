/** Short codes (`nl`, `UA`), each known by a number from 1 on; 0 stands for none. */
export class CodeList {
  readonly #codes: (string | null)[] = [null];
  readonly #numbers = new Map<string, number>();

  constructor(codes: readonly string[] = []) {
    for (const code of codes) this.number(code);
  }

  /** Numbers in use, with 0. */
  get size(): number {
    return this.#codes.length;
  }

  /** All codes, the first has number 1. */
  get codes(): string[] {
    return this.#codes.slice(1) as string[];
  }

  /** The number of a code, a new one if need be. */
  number(code: string | null): number {
    if (code === null) return 0;
    let number = this.#numbers.get(code);
    if (number === undefined) {
      number = this.#codes.push(code) - 1;
      this.#numbers.set(code, number);
    }
    return number;
  }

  code(number: number): string | null {
    return this.#codes[number] ?? null;
  }
}
