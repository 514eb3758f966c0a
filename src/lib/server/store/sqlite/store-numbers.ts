import type { Place } from '../../../model/place.ts';
import type { Dictionary } from '../dictionary.ts';
import type { SqliteFile } from './file.ts';

/** A numbered row as it was last seen. */
interface Numbered {
  n: number;
  /** What of the row may change. */
  text: string;
}

const INSERT_PLACE = 'INSERT INTO place (name, country, admin1, lng, lat, precision, key) VALUES (?, ?, ?, ?, ?, ?, ?)';
const UPDATE_PLACE =
  'UPDATE place SET name = ?, country = ?, admin1 = ?, lng = ?, lat = ?, precision = ? WHERE key = ?';

/** Answers kept of each kind; beyond, all are asked for anew. */
const MOST_KEPT = 200_000;

/** The numbers that a store gives to places, reasons, agencies and sources. What is looked up is kept until a transaction fails (`forget`). */
export class StoreNumbers implements Dictionary {
  readonly #file: SqliteFile;
  readonly #toponyms = new Map<string, Numbered>();
  readonly #reasons = new Map<string, number>();
  readonly #places = new Map<string, Numbered>();
  readonly #agencies = new Map<string, Numbered>();
  readonly #sources = new Map<string, Numbered>();
  readonly #placeOf = new Map<number, Place>();
  readonly #formOf = new Map<number, string>();

  constructor(file: SqliteFile) {
    this.#file = file;
  }

  /** After a transaction that was taken back: numbers given in it are free again. */
  forget(): void {
    for (const kept of [this.#toponyms, this.#reasons, this.#places, this.#agencies, this.#sources]) kept.clear();
    this.#placeOf.clear();
    this.#formOf.clear();
  }

  placeNumber(place: Place): number {
    const { key, ...rest } = place;
    const text = JSON.stringify(rest);
    return this.#numbered(this.#toponyms, { key, text }, () => {
      const known = this.#file.get<{ n: number; place: string }>('SELECT n, place FROM toponym WHERE key = ?', key);
      if (!known) return this.#file.run('INSERT INTO toponym (key, place) VALUES (?, ?)', key, text);
      if (known.place !== text) this.#file.run('UPDATE toponym SET place = ? WHERE n = ?', text, known.n);
      return known.n;
    });
  }

  place(n: number): Place {
    const known = this.#placeOf.get(n);
    if (known) return known;
    const row = this.#file.get<{ key: string; place: string }>('SELECT key, place FROM toponym WHERE n = ?', n);
    if (!row) throw new Error(`${this.#file.path}: got place ${n}, which the store does not have`);
    const place = { key: row.key, ...(JSON.parse(row.place) as Omit<Place, 'key'>) };
    return keep(this.#placeOf, n, place);
  }

  reasonNumber(form: string): number {
    const known = this.#reasons.get(form);
    if (known !== undefined) return known;
    this.#file.run('INSERT OR IGNORE INTO reason (form) VALUES (?)', form);
    return keep(this.#reasons, form, this.#file.get<{ n: number }>('SELECT n FROM reason WHERE form = ?', form)!.n);
  }

  reasonForm(n: number): string {
    const known = this.#formOf.get(n);
    if (known !== undefined) return known;
    const row = this.#file.get<{ form: string }>('SELECT form FROM reason WHERE n = ?', n);
    if (!row) throw new Error(`${this.#file.path}: got reason ${n}, which the store does not have`);
    return keep(this.#formOf, n, row.form);
  }

  /** Of a place that stories are filed from: what columns know it by. */
  filedFrom(place: Place): number {
    const { key, name, country, admin1, lng, lat, precision } = place;
    const text = `${name} ${country} ${admin1} ${lng} ${lat} ${precision}`;
    return this.#numbered(this.#places, { key, text }, () => {
      const known = this.#file.get<{ n: number }>('SELECT n FROM place WHERE key = ?', key);
      const values = [name, country, admin1, lng, lat, precision];
      if (!known) return this.#file.run(INSERT_PLACE, ...values, key);
      this.#file.run(UPDATE_PLACE, ...values, key);
      return known.n;
    });
  }

  /** Of an agency; the name that came first stays. */
  agency(key: string, name: string): number {
    return this.#numbered(this.#agencies, { key, text: '' }, () => {
      const known = this.#file.get<{ n: number }>('SELECT n FROM agency WHERE key = ?', key);
      return known?.n ?? this.#file.run('INSERT INTO agency (key, name) VALUES (?, ?)', key, name);
    });
  }

  /** Of a source that the store has; `named` gives it the name that came last. */
  source(key: string, named: string | null = null): number | null {
    const known = this.#sources.get(key);
    if (known && (named === null || known.text === named)) return known.n;
    const stored = this.#file.get<{ n: number; name: string }>('SELECT n, name FROM source WHERE key = ?', key);
    if (named === null) return stored?.n ?? null;
    return this.#numbered(this.#sources, { key, text: named }, () => {
      if (!stored) return this.#file.run('INSERT INTO source (key, name) VALUES (?, ?)', key, named);
      if (stored.name !== named) this.#file.run('UPDATE source SET name = ? WHERE n = ?', named, stored.n);
      return stored.n;
    });
  }

  #numbered(kept: Map<string, Numbered>, { key, text }: { key: string; text: string }, write: () => number): number {
    const known = kept.get(key);
    if (known?.text === text) return known.n;
    const n = write();
    keep(kept, key, { n, text });
    return n;
  }
}

function keep<Key, Value>(kept: Map<Key, Value>, key: Key, value: Value): Value {
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, value);
  return value;
}
