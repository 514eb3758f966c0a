import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import { writeDirectory, type DirectoryEntry } from './pmtiles-directory.ts';

/** One tile, gzip'd. */
export interface TileEntry {
  z: number;
  x: number;
  y: number;
  bytes: Uint8Array;
}

const HEADER_BYTES = 127;
/** Readers fetch this much first and expect header and root directory in it (PMTiles v3, section 3.2). */
const FIRST_FETCH_BYTES = 16_384;
const LEAF_ENTRIES = 2048;
const GZIP = 2;
const MVT = 1;

/**
 * A PMTiles v3 archive: clustered, tiles of equal bytes stored once. The same tiles and metadata give the same bytes.
 * Written by the specification at github.com/protomaps/PMTiles (spec/v3).
 */
export function writePmtiles(tiles: TileEntry[], metadata: object): Uint8Array {
  if (tiles.length === 0) throw new Error('basemap: no tiles to write');
  const { entries, data, contents } = layOut(tiles);
  const { root, leaves } = writeDirectories(entries);
  const json = gzip(Buffer.from(JSON.stringify(metadata)));
  const sections = [root, json, leaves, data];
  const header = writeHeader(sections, tiles, { entries: entries.length, contents });
  return Buffer.concat([header, ...sections]);
}

/** Tiles in the order of the Hilbert curve; a run of equal neighbours is one entry. */
function layOut(tiles: TileEntry[]) {
  const ordered = tiles
    .map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), bytes: tile.bytes }))
    .sort((a, b) => a.id - b.id);
  const stored = new Map<string, number>();
  const parts: Uint8Array[] = [];
  const entries: DirectoryEntry[] = [];
  let size = 0;
  for (const { id, bytes } of ordered) {
    const hash = createHash('sha256').update(bytes).digest('hex');
    let offset = stored.get(hash);
    if (offset === undefined) {
      offset = size;
      stored.set(hash, offset);
      parts.push(bytes);
      size += bytes.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === offset && last.tileId + last.runLength === id) last.runLength++;
    else entries.push({ tileId: id, offset, length: bytes.length, runLength: 1 });
  }
  return { entries, data: Buffer.concat(parts), contents: stored.size };
}

function writeDirectories(entries: DirectoryEntry[]): { root: Uint8Array; leaves: Uint8Array } {
  const whole = gzip(writeDirectory(entries));
  if (HEADER_BYTES + whole.length <= FIRST_FETCH_BYTES) return { root: whole, leaves: new Uint8Array() };
  const leaves: Uint8Array[] = [];
  const pointers: DirectoryEntry[] = [];
  let offset = 0;
  for (let start = 0; start < entries.length; start += LEAF_ENTRIES) {
    const leaf = gzip(writeDirectory(entries.slice(start, start + LEAF_ENTRIES)));
    // A run of 0 marks an entry that points to a leaf directory.
    pointers.push({ tileId: entries[start]!.tileId, offset, length: leaf.length, runLength: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: gzip(writeDirectory(pointers)), leaves: Buffer.concat(leaves) };
}

function writeHeader(
  sections: Uint8Array[],
  tiles: TileEntry[],
  counts: { entries: number; contents: number }
): Uint8Array {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0, 'ascii');
  header.writeUInt8(3, 7);
  let offset = HEADER_BYTES;
  for (const [i, { length }] of sections.entries()) {
    header.writeBigUInt64LE(BigInt(offset), 8 + i * 16);
    header.writeBigUInt64LE(BigInt(length), 16 + i * 16);
    offset += length;
  }
  for (const [i, count] of [tiles.length, counts.entries, counts.contents].entries()) {
    header.writeBigUInt64LE(BigInt(count), 72 + i * 8);
  }
  const zooms = tiles.map(({ z }) => z);
  header.set([1 /* clustered */, GZIP, GZIP, MVT, Math.min(...zooms), Math.max(...zooms)], 96);
  // Bounds in ten-millionths of a degree: the whole Web-Mercator world.
  for (const [i, degrees] of [-180, -85, 180, 85].entries()) header.writeInt32LE(degrees * 1e7, 102 + i * 4);
  header.writeUInt8(1, 118); // centre: zoom 1 at 0°, 0°
  return header;
}

const gzip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9 });
