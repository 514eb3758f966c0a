/** An entry of a PMTiles directory: a run of tiles with the same bytes, or (`runLength` 0) a leaf directory. */
export interface DirectoryEntry {
  tileId: number;
  /** Bytes from the start of the tile data, or of the leaf directories. */
  offset: number;
  length: number;
  runLength: number;
}

/** A directory as PMTiles v3 lays it out (section 4.2): columns of varints, tile ids as differences. Not yet compressed. */
export function writeDirectory(entries: DirectoryEntry[]): Uint8Array {
  const bytes: number[] = [];
  writeVarint(bytes, entries.length);
  let previous = 0;
  for (const { tileId } of entries) {
    writeVarint(bytes, tileId - previous);
    previous = tileId;
  }
  for (const { runLength } of entries) writeVarint(bytes, runLength);
  for (const { length } of entries) writeVarint(bytes, length);
  for (const [i, { offset }] of entries.entries()) {
    const before = entries[i - 1];
    // 0 says "right after the one before"; so a real offset is one more than it is.
    writeVarint(bytes, before && offset === before.offset + before.length ? 0 : offset + 1);
  }
  return Uint8Array.from(bytes);
}

/** Seven bits a byte, lowest first; by division, since offsets may pass 2³¹. */
function writeVarint(bytes: number[], value: number): void {
  while (value >= 0x80) {
    bytes.push((value % 0x80) | 0x80);
    value = Math.floor(value / 0x80);
  }
  bytes.push(value);
}
