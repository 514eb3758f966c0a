import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import { distanceKm } from '../../../region/distance.ts';
import { nameKey } from '../../../stories/correct.ts';
import { areaTest } from '../../../region/area-test.ts';
import { storyId } from '../../../text/story-id.ts';
import { fingerprint } from './fingerprint.ts';
import { gistsOf } from './gists.ts';
import { sourceKey } from '../../../stories/source-key.ts';
import { tracesOf } from './traces.ts';

/** Asked of Node, not imported: the adapter's bundler does not know built-in modules that exist by `node:` alone. */
const { DatabaseSync: Database } = process.getBuiltinModule('node:sqlite');

/** `in_area(corners as JSON, lng, lat)` for SQL: 1 inside. The area of one statement comes with every row: it is read once. */
function inArea(): (area: SQLOutputValue, lng: SQLOutputValue, lat: SQLOutputValue) => number {
  let corners: SQLOutputValue = null;
  let isInside: (lng: number, lat: number) => boolean = () => false;
  return (area, lng, lat) => {
    if (area !== corners) [corners, isInside] = [area, areaTest(JSON.parse(String(area)))];
    return isInside(Number(lng), Number(lat)) ? 1 : 0;
  };
}

/** `km_between(lng, lat, lng, lat)` for SQL, along the globe. */
function kmBetween(...degrees: SQLOutputValue[]): number {
  const [lngA = 0, latA = 0, lngB = 0, latB = 0] = degrees.map(Number);
  return distanceKm({ lng: lngA, lat: latA }, { lng: lngB, lat: latB });
}

/** `name_key(printed, qualifier or null)` for SQL: what corrections know a printed name by. */
function nameKeyOf(printed: SQLOutputValue, qualifier: SQLOutputValue): string {
  return nameKey({ printed: String(printed), qualifier: qualifier === null ? null : String(qualifier) });
}

/** Values for a statement's `$names`. */
export type Params = Record<string, SQLInputValue>;

/** One open database file: prepared statements are kept, as the same few come again with every request. */
export class Connection {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /** Opens or creates the file; `:memory:` for none. Waits up to 5 s for another process's write. */
  constructor(file: string) {
    this.#db = new Database(file, { timeout: 5000, enableForeignKeyConstraints: true });
    // FULL: what was acknowledged is on the disk. WAL: readers never wait for the writer.
    this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;');
    this.#db.function('in_area', { deterministic: true }, inArea());
    this.#db.function('km_between', { deterministic: true, varargs: true }, kmBetween);
    this.#db.function('name_key', { deterministic: true }, nameKeyOf);
    this.#db.function('source_key', { deterministic: true }, (name) => sourceKey(String(name)));
    this.#db.function('story_id', { deterministic: true }, (lead) => storyId(String(lead)));
    this.#db.function('traces_of', { deterministic: true }, (lead) =>
      JSON.stringify(tracesOf(fingerprint(String(lead))))
    );
    this.#db.function('gists_of', { deterministic: true }, (lead) =>
      JSON.stringify(gistsOf(fingerprint(String(lead))))
    );
  }

  exec(sql: string): void {
    this.#db.exec(sql);
  }

  all<Row>(sql: string, params: Params = {}): Row[] {
    return this.#prepared(sql).all(params) as Row[];
  }

  get<Row>(sql: string, params: Params = {}): Row | null {
    return (this.#prepared(sql).get(params) as Row | undefined) ?? null;
  }

  /** Returns the new row's number for an INSERT. */
  run(sql: string, params: Params = {}): number {
    const statement = this.#prepared(sql);
    // The full-text index leaves its own row numbers behind, some beyond 2⁵³, on which Node would throw.
    statement.setReadBigInts(true);
    return Number(statement.run(params).lastInsertRowid);
  }

  /** All of it or nothing. Takes the write lock at once, so that two writers queue instead of failing halfway. */
  transaction<T>(work: () => T): T {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#db.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    if (this.#db.isOpen) this.#db.close();
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
