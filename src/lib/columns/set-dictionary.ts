import { finish, mix } from '../text/hash.ts';
import { grown } from './grow.ts';

/** The index of the empty set. */
export const EMPTY = 0;
/** An index that no set has: a row that bears it is a story that is gone. */
export const GONE = 1;

/** What a dictionary is kept as. */
export interface SetColumns {
  /** Where each set begins in `members`, and where the last ends. */
  starts: Uint32Array;
  members: Uint32Array;
  /** A byte with each member. */
  details: Uint8Array;
}

const NO_SETS: SetColumns = { starts: new Uint32Array(3), members: new Uint32Array(0), details: new Uint8Array(0) };

/**
 * Distinct sets of numbers, each known by an index: what is asked of a set is found out once for all stories that have it. A member may
 * bear a byte, which then tells sets apart too. Sets are only added.
 */
export class SetDictionary {
  #starts: Uint32Array;
  #members: Uint32Array;
  #details: Uint8Array;
  #size: number;
  /** Open addressing: indexes of sets, 0 where free. Laid when the first set is asked for, so that a start need not wait for it. */
  #slots = new Uint32Array(0);

  /** Takes kept columns over; without them it has no set but the empty one. */
  constructor({ starts, members, details }: SetColumns = NO_SETS) {
    this.#starts = starts;
    this.#members = members;
    this.#details = details;
    this.#size = starts.length - 1;
  }

  /** Indexes in use: the empty set and `GONE` among them. */
  get size(): number {
    return this.#size;
  }

  /** The sets, as views that hold until the next set is added. */
  get columns(): SetColumns {
    const end = this.#starts[this.#size]!;
    return {
      starts: this.#starts.subarray(0, this.#size + 1),
      members: this.#members.subarray(0, end),
      details: this.#details.subarray(0, end)
    };
  }

  /** Bytes of memory that it takes. */
  get bytes(): number {
    return [this.#starts, this.#members, this.#details, this.#slots].reduce((sum, array) => sum + array.byteLength, 0);
  }

  /** The index of the set; `members` ascend. */
  index(members: readonly number[], details: readonly number[] = []): number {
    if (members.length === 0) return EMPTY;
    if (this.#size * 2 >= this.#slots.length) this.#rehash();
    const mask = this.#slots.length - 1;
    let slot = hashOf(members, details) & mask;
    for (let found = this.#slots[slot]!; found !== 0; found = this.#slots[slot]!) {
      if (this.#is(found, members, details)) return found;
      slot = (slot + 1) & mask;
    }
    return (this.#slots[slot] = this.#add(members, details));
  }

  #is(set: number, members: readonly number[], details: readonly number[]): boolean {
    const start = this.#starts[set]!;
    if (this.#starts[set + 1]! - start !== members.length) return false;
    for (let at = 0; at < members.length; at++) {
      if (this.#members[start + at] !== members[at] || this.#details[start + at] !== (details[at] ?? 0)) return false;
    }
    return true;
  }

  #add(members: readonly number[], details: readonly number[]): number {
    const start = this.#starts[this.#size]!;
    const end = start + members.length;
    this.#members = grown(this.#members, end);
    this.#details = grown(this.#details, end);
    this.#starts = grown(this.#starts, this.#size + 2);
    this.#members.set(members, start);
    this.#details.set(details, start);
    this.#starts[this.#size + 1] = end;
    return this.#size++;
  }

  #rehash(): void {
    let length = 64;
    while (length < this.#size * 3) length *= 2;
    const slots = (this.#slots = new Uint32Array(length));
    for (let set = GONE + 1; set < this.#size; set++) {
      const [start, end] = [this.#starts[set]!, this.#starts[set + 1]!];
      let state = end - start;
      for (let at = start; at < end; at++) state = mix(mix(state, this.#members[at]!), this.#details[at]!);
      let slot = finish(state) & (length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (length - 1);
      slots[slot] = set;
    }
  }
}

function hashOf(members: readonly number[], details: readonly number[]): number {
  let state = members.length;
  for (let at = 0; at < members.length; at++) state = mix(mix(state, members[at]!), details[at] ?? 0);
  return finish(state);
}
