import { type Dictionaries, emptyDictionaries } from './dictionaries.ts';
import { grown } from './grow.ts';
import { NameRegister } from './name-register.ts';
import { PlaceRegister } from './place-register.ts';
import { Scratch } from './scratch.ts';
import { segmentOf } from './segment-writer.ts';
import { COLUMN_NAMES, emptySegment, mergeInto, type Segment } from './segment.ts';
import { GONE } from './set-dictionary.ts';
import type { StoryFacts, Vocabulary } from './types.ts';

/** Share of the rows that may be new, changed or gone before all are laid anew; and so few that it does not matter. */
const MERGE_SHARE = 0.02;
const MERGE_LEAST = 4096;

/**
 * All stories as columns: a big base that stays as it is, a small delta with what came since, both sorted. A story that changes or
 * goes is marked in its row; `merge` lays everything anew.
 */
export class Columns {
  readonly places = new PlaceRegister();
  readonly agencies = new NameRegister();
  readonly sources = new NameRegister();
  readonly dictionaries: Dictionaries;
  readonly base: Segment;
  readonly delta: Segment = emptySegment();
  /** By story number: 1 + its row in the base, −1 − its row in the delta, 0: no such story. */
  #rowOf = new Int32Array(0);
  /** Numbers of the stories of each dispatch. */
  readonly #prints = new Map<number, number[]>();
  #gone = 0;
  /** What questions count in. */
  readonly scratch = new Scratch();
  /** Up to which change of the store's log they go. */
  change = 0;

  /** Takes sorted columns and their dictionaries over; without them there is no story. */
  constructor(base: Segment = emptySegment(), dictionaries: Dictionaries = emptyDictionaries()) {
    this.base = base;
    this.dictionaries = dictionaries;
    this.#number(base, 1);
    const { n, dispatch, agencies } = base;
    for (let row = 0; row < n.length; row++) {
      if (agencies[row] === GONE) this.#gone++;
      else if (dispatch[row] !== 0) this.#print(dispatch[row]!, n[row]!);
    }
  }

  /** Stories that are there. */
  get stories(): number {
    return this.base.n.length + this.delta.n.length - this.#gone;
  }

  /** Adds to the vocabulary, or brings it up to date: before the facts that are made of it. */
  learn({ places, agencies, sources }: Vocabulary): void {
    for (const place of places) this.places.put(place);
    for (const agency of agencies) this.agencies.put(agency);
    for (const source of sources) this.sources.put(source);
  }

  /** Brings stories up to date: `facts` of those that are there now, the numbers of those that are gone. */
  update(facts: readonly StoryFacts[], gone: readonly number[]): void {
    for (const n of gone) this.#remove(n);
    for (const { n } of facts) this.#remove(n);
    const added = segmentOf(facts, this.dictionaries);
    for (const { n, dispatch } of facts) if (dispatch !== null) this.#print(dispatch, n);
    const before = this.delta.n.length;
    mergeInto(this.delta, added, isGone);
    this.#gone -= before + added.n.length - this.delta.n.length;
    this.#number(this.delta, -1);
    if (this.delta.n.length + this.#gone > Math.max(MERGE_LEAST, this.base.n.length * MERGE_SHARE)) this.merge();
  }

  /** Lays base and delta together. */
  merge(): void {
    mergeInto(this.base, this.delta, isGone);
    Object.assign(this.delta, emptySegment());
    this.#gone = 0;
    this.#number(this.base, 1);
  }

  /** The row of a story: in the base from 0 on, in the delta from −1 down; null where it is not. */
  rowOf(n: number): { segment: Segment; row: number } | null {
    const row = this.#rowOf[n] ?? 0;
    if (row === 0) return null;
    return row > 0 ? { segment: this.base, row: row - 1 } : { segment: this.delta, row: -1 - row };
  }

  /** Numbers of the stories that are prints of a dispatch, in no order. */
  printsOf(dispatch: number): readonly number[] {
    return this.#prints.get(dispatch) ?? [];
  }

  /** Bytes that rows, dictionaries and questions take; the vocabulary and the dispatches aside. */
  get bytes(): number {
    const { agencies, sources, about, places } = this.dictionaries;
    const columns = [this.base, this.delta].flatMap((segment) => COLUMN_NAMES.map((name) => segment[name].byteLength));
    const others = [agencies, sources, about, places, this.scratch].map(({ bytes }) => bytes);
    return [...columns, ...others].reduce((sum, bytes) => sum + bytes, this.#rowOf.byteLength);
  }

  #remove(n: number): void {
    const at = this.rowOf(n);
    if (at === null) return;
    at.segment.agencies[at.row] = GONE;
    this.#rowOf[n] = 0;
    this.#gone++;
    const dispatch = at.segment.dispatch[at.row]!;
    const rest = this.printsOf(dispatch).filter((print) => print !== n);
    if (rest.length > 0) this.#prints.set(dispatch, rest);
    else this.#prints.delete(dispatch);
  }

  #print(dispatch: number, n: number): void {
    const prints = this.#prints.get(dispatch);
    if (prints) prints.push(n);
    else this.#prints.set(dispatch, [n]);
  }

  /** Notes in which row each story stands; `sign`: 1 in the base, −1 in the delta. */
  #number({ n, agencies }: Segment, sign: 1 | -1): void {
    let most = 0;
    for (let row = 0; row < n.length; row++) if (n[row]! > most) most = n[row]!;
    const rowOf = (this.#rowOf = grown(this.#rowOf, most + 1));
    for (let row = 0; row < n.length; row++) if (agencies[row] !== GONE) rowOf[n[row]!] = sign * (row + 1);
  }
}

const isGone = ({ agencies }: Segment, row: number): boolean => agencies[row] === GONE;
