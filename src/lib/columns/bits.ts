/** Words that hold a bit for each of so many rows. */
export function wordsFor(rows: number): number {
  return (rows + 31) >>> 5;
}

export function hasBit(bits: Uint32Array, row: number): boolean {
  return ((bits[row >>> 5]! >>> (row & 31)) & 1) === 1;
}

/** How many of the bits from `from` up to `to` (left out) are 1. */
export function countBits(bits: Uint32Array, from: number, to: number): number {
  if (from >= to) return 0;
  const [first, last] = [from >>> 5, (to - 1) >>> 5];
  let count = 0;
  for (let word = first; word <= last; word++) count += onesOf(cut(bits[word]!, word, { from, to }));
  return count;
}

/** The first row from `from` up to `to` (left out) whose bit is 1, else `to`. */
export function nextBit(bits: Uint32Array, from: number, to: number): number {
  if (from >= to) return to;
  const last = (to - 1) >>> 5;
  for (let word = from >>> 5; word <= last; word++) {
    const ones = cut(bits[word]!, word, { from, to });
    if (ones !== 0) return word * 32 + 31 - Math.clz32(ones & -ones);
  }
  return to;
}

/** The last row from `from` up to `to` (left out) whose bit is 1, else `from` − 1. */
export function lastBit(bits: Uint32Array, from: number, to: number): number {
  if (from >= to) return from - 1;
  for (let word = (to - 1) >>> 5; word >= from >>> 5; word--) {
    const ones = cut(bits[word]!, word, { from, to });
    if (ones !== 0) return word * 32 + 31 - Math.clz32(ones);
  }
  return from - 1;
}

/** A word without the bits of rows outside of the range. */
function cut(ones: number, word: number, { from, to }: { from: number; to: number }): number {
  let left = ones;
  if (word === from >>> 5) left &= -1 << (from & 31);
  if (word === (to - 1) >>> 5) left &= -1 >>> (31 - ((to - 1) & 31));
  return left;
}

function onesOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
