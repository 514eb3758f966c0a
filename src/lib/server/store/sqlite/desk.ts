import type { SqliteFile } from './file.ts';
import { Numbers } from './numbers.ts';

/** What writes share: the file, the numbers it gives, and the stories that this transaction has changed. */
export class Desk {
  readonly file: SqliteFile;
  readonly numbers: Numbers;
  /** In the order of their change. */
  readonly changed = new Set<number>();

  constructor(file: SqliteFile) {
    this.file = file;
    this.numbers = new Numbers(file);
  }
}
