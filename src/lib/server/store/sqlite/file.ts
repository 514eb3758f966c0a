import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { faultOf } from './faults.ts';

/** Asked of Node, not imported: the adapter's bundler does not know built-in modules that exist by `node:` alone. */
const { DatabaseSync: Database } = process.getBuiltinModule('node:sqlite');

/** How long a writer waits for another process's write, in milliseconds. Readers wait for nobody. */
const LOCK_WAIT = 5000;
/** Of a new file: rows of a kilobyte waste less of a page than of one half as large. */
const PAGE_SIZE = 8192;
/** Pages that the log of changes holds before they are written back; the more, the more often a page is written once for many changes. */
const CHECKPOINT = 8192;
const CACHE_KILOBYTES = { read: 32_768, write: 131_072 };

/** What a file is opened for. */
export type FileUse = 'read' | 'write';

/** One open database file: statements are prepared once. Its errors name the file and, where there is one, the remedy. */
export class SqliteFile {
  readonly path: string;
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /** `write` makes a file that is missing. */
  constructor(path: string, use: FileUse) {
    this.path = path;
    this.#db = this.#told(() => {
      const db = new Database(path, {
        timeout: use === 'write' ? LOCK_WAIT : 0,
        readOnly: use === 'read',
        enableForeignKeyConstraints: false
      });
      try {
        if (use === 'write') {
          // FULL: what was acknowledged is on the disk. WAL: readers never wait for the writer.
          db.exec(`PRAGMA page_size = ${PAGE_SIZE}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
            PRAGMA wal_autocheckpoint = ${CHECKPOINT};`);
        }
        db.exec(`PRAGMA cache_size = -${CACHE_KILOBYTES[use]}; PRAGMA temp_store = MEMORY;`);
      } catch (error) {
        db.close();
        throw error;
      }
      return db;
    });
  }

  exec(sql: string): void {
    this.#told(() => this.#db.exec(sql));
  }

  all<Row>(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#told(() => this.#prepared(sql).all(...values) as Row[]);
  }

  /** Rows as they are taken; the statement is this caller's alone. */
  *each<Row>(sql: string, ...values: SQLInputValue[]): Generator<Row> {
    yield* this.#told(() => this.#db.prepare(sql)).iterate(...values) as Iterable<Row>;
  }

  get<Row>(sql: string, ...values: SQLInputValue[]): Row | null {
    return this.#told(() => (this.#prepared(sql).get(...values) as Row | undefined) ?? null);
  }

  /** Returns the new row's number for an INSERT. */
  run(sql: string, ...values: SQLInputValue[]): number {
    return this.#told(() => Number(this.#prepared(sql).run(...values).lastInsertRowid));
  }

  /** All of it or nothing. Takes the write lock at once, so that two writers queue instead of failing halfway. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    this.exec('BEGIN IMMEDIATE');
    try {
      const result = await work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#db.isTransaction) this.exec('ROLLBACK');
      throw error;
    }
  }

  /** Whether a transaction is under way; a grave fault ends it. */
  get isInTransaction(): boolean {
    return this.#db.isTransaction;
  }

  close(): void {
    if (this.#db.isOpen) this.#db.close();
  }

  #told<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw faultOf(this.path, error);
    }
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#db.prepare(sql);
    // The full-text index leaves its own row numbers behind, some beyond 2⁵³, on which Node would throw.
    if (!/^\s*(SELECT|PRAGMA)/.test(sql)) statement.setReadBigInts(true);
    this.#statements.set(sql, statement);
    return statement;
  }
}
