import { DataFileError } from '../model/errors.ts';
import { hashBytes } from '../text/hash.ts';
import { KEY_ROOM, keyInto, keyOfBytes } from '../text/key.ts';
import { MASK_FLAG, NAME_MARK } from './format.ts';

/** How a name belongs to its place, as {@link NameIndex} stores it. */
export const NAME_KINDS = ['main', 'exonym', 'fact', 'alternate'] as const;

/**
 * From folded name to places: an open-addressed hash table over typed arrays, chained per key. Strings are made only for
 * what is asked, so half a million names cost a few tens of megabytes and load in a fraction of a second.
 */
export interface NameIndex {
  /** Hash slot → first name of a chain + 1; 0 is free. */
  slots: Int32Array;
  /** Name → next name with the same key + 1; 0 ends. */
  next: Int32Array;
  /** Name → place. */
  place: Int32Array;
  /** Name → kind (index into NAME_KINDS) × 128 + mask of languages. */
  meta: Uint16Array;
  /** Name → where its key starts in `keys`; one more at the end. */
  start: Uint32Array;
  /** The keys, one after the other. */
  keys: Uint8Array;
  /** Place → where its names start in the names section. */
  text: Uint32Array;
}

/** Where the text that starts at `at` ends: the next mark. */
export function endOfText(section: Uint8Array, at: number): number {
  while (section[at]! > NAME_MARK.alternate) at++;
  return at;
}

/** Reads the names section once and indexes every name by its folded key. Throws DataFileError when counts differ. */
export function indexNames(section: Uint8Array, count: { places: number; names: number }): NameIndex {
  const index: NameIndex = {
    slots: new Int32Array(2 ** Math.ceil(Math.log2(count.names * 1.6 + 2))),
    next: new Int32Array(count.names),
    place: new Int32Array(count.names),
    meta: new Uint16Array(count.names),
    start: new Uint32Array(count.names + 1),
    keys: new Uint8Array(section.length * 2),
    text: new Uint32Array(count.places)
  };
  let at = 0;
  let name = 0;
  for (let place = 0; place < count.places; place++) {
    index.text[place] = at;
    let kind = 0;
    let mask = 0;
    for (;;) {
      const end = endOfText(section, at);
      if (end >= section.length || name >= count.names) throw new DataFileError('gazetteer data: names are cut off');
      // an empty text comes right after the main name and tells that name's languages
      if (end === at && kind !== 0) index.meta[name - 1] = index.meta[name - 1]! | mask;
      else addName(index, name++, { section, start: at, end, place, meta: kind * 128 + mask });
      const mark = section[end]!;
      at = end + 1;
      if (mark === NAME_MARK.end) break;
      kind = mark;
      mask = mark === NAME_MARK.alternate ? 0 : section[at++]! & ~MASK_FLAG;
    }
  }
  if (name !== count.names) throw new DataFileError(`gazetteer data: got ${name} names, expected ${count.names}`);
  index.keys = index.keys.slice(0, index.start[name]!);
  return index;
}

interface StoredName {
  section: Uint8Array;
  start: number;
  end: number;
  place: number;
  meta: number;
}

function addName(index: NameIndex, name: number, stored: StoredName): void {
  const start = index.start[name]!;
  const end = keyOfBytes(stored.section, stored, index.keys, start);
  index.start[name + 1] = end;
  index.place[name] = stored.place;
  index.meta[name] = stored.meta;
  const slot = findSlot(index, index.keys, start, end);
  index.next[name] = index.slots[slot]!;
  index.slots[slot] = name + 1;
}

/** The slot of a key: its chain, or the free slot where it would go. */
function findSlot(index: NameIndex, bytes: Uint8Array, start: number, end: number): number {
  const wrap = index.slots.length - 1;
  let slot = hashBytes(bytes, start, end) & wrap;
  for (;;) {
    const head = index.slots[slot]!;
    if (head === 0) return slot;
    const from = index.start[head - 1]!;
    const length = index.start[head]! - from;
    if (length === end - start) {
      let same = 0;
      while (same < length && index.keys[from + same] === bytes[start + same]) same++;
      if (same === length) return slot;
    }
    slot = (slot + 1) & wrap;
  }
}

const scratch = new Uint8Array(KEY_ROOM);

/** First name (+ 1) whose key is that of `printed`, or 0; go on with `next`. */
export function firstName(index: NameIndex, printed: string): number {
  const length = keyInto(printed, scratch);
  return length === 0 ? 0 : index.slots[findSlot(index, scratch, 0, length)]!;
}
