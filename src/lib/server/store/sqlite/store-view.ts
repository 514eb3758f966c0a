import type { SqliteFile } from './file.ts';
import { StoreNumbers } from './store-numbers.ts';

/** What reads share: the file, and what its numbers stand for. */
export class StoreView {
  readonly file: SqliteFile;
  readonly numbers: StoreNumbers;
  readonly #names = new Map<number, string>();

  constructor(file: SqliteFile) {
    this.file = file;
    this.numbers = new StoreNumbers(file);
  }

  /** Names of sources, by name. */
  sourceNames(numbers: readonly number[]): string[] {
    return numbers.map((n) => this.#sourceName(n)).sort();
  }

  #sourceName(n: number): string {
    const known = this.#names.get(n);
    if (known !== undefined) return known;
    const name = this.file.get<{ name: string }>('SELECT name FROM source WHERE n = ?', n)?.name ?? '';
    this.#names.set(n, name);
    return name;
  }
}
