import type { SqliteFile } from './file.ts';
import { StoreNumbers } from './store-numbers.ts';

/** What writes share: the file, the numbers it gives, and the stories that this transaction has changed. */
export class Ledger {
  readonly file: SqliteFile;
  readonly numbers: StoreNumbers;
  /** In the order of their change. */
  readonly changed = new Set<number>();

  constructor(file: SqliteFile) {
    this.file = file;
    this.numbers = new StoreNumbers(file);
  }
}
