import { readFileSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { Columns } from '../../columns/columns.ts';
import { columnsFrom, SNAPSHOT_ARRAYS, snapshotParts, type SnapshotTexts } from '../../columns/snapshot-parts.ts';
import { DataFileError } from '../../model/errors.ts';

/**
 * Columns in a file beside the store, so that a start need not read every story. Little-endian, every part begins at a multiple of 8.
 *
 *     u8[4]  magic "DLCS"
 *     u32    format
 *     u32    length of the JSON
 *     u32    CRC-32 of the JSON
 *     u32    CRC-32 of the arrays, gaps included
 *     u32[3] 0
 *     JSON   see `SnapshotHead`; all but ASCII escaped, as a text of one byte a letter is read in a fraction of the time
 *     arrays of `SNAPSHOT_ARRAYS`, one after the other
 *
 * Another layout of the columns is another format: the file is then made anew, never carried over.
 */
const MAGIC_LETTERS = 'DLCS';
const FORMAT = 1;
const FIXED = 32;
/** Bytes written at once: between two of them questions are answered. */
const CHUNK = 4 * 1024 * 1024;

/** What a snapshot was made of: the store must know its change by that tag. */
export interface SnapshotOrigin {
  store: string;
  change: number;
  tag: number;
}

interface SnapshotHead extends SnapshotOrigin {
  texts: SnapshotTexts;
  /** Of each array. */
  lengths: number[];
}

/**
 * Writes columns beside the store: to a temporary file, to the disk, then in place of the one before. Stories that change meanwhile
 * are marked in its rows; who reads it hears of them again from the log.
 */
export async function writeSnapshot(file: string, columns: Columns, origin: SnapshotOrigin): Promise<void> {
  const { texts, arrays } = snapshotParts(columns);
  const head: SnapshotHead = { ...origin, texts, lengths: arrays.map(({ length }) => length) };
  const json = padded(Buffer.from(asciiJson(head)));
  const part = `${file}.part`;
  const handle = await open(part, 'w');
  try {
    let at = FIXED + json.length;
    let crc = 0;
    for (const { buffer, byteOffset, byteLength } of arrays) {
      for (let from = 0; from < byteLength; from += CHUNK) {
        // A copy, as the rows may be marked while they are written.
        const view = new Uint8Array(buffer, byteOffset + from, Math.min(CHUNK, byteLength - from));
        const bytes = padded(Buffer.from(view));
        crc = crc32(bytes, crc);
        await handle.write(bytes, 0, bytes.length, at);
        at += bytes.length;
      }
    }
    const fixed = Buffer.alloc(FIXED);
    fixed.write(MAGIC_LETTERS, 'latin1');
    [FORMAT, json.length, crc32(json), crc].forEach((value, index) => fixed.writeUInt32LE(value, 4 + 4 * index));
    await handle.write(Buffer.concat([fixed, json]), 0, FIXED + json.length, 0);
    await handle.sync();
  } catch (error) {
    await handle.close();
    await rm(part, { force: true });
    throw error;
  }
  await handle.close();
  await rename(part, file);
}

/**
 * Reads columns back; null where there is no such file. Throws DataFileError when it is damaged or of another format: it is
 * then as good as missing.
 */
export function readSnapshot(file: string): { columns: Columns; origin: SnapshotOrigin } | null {
  const bytes = bytesOf(file);
  if (bytes === null) return null;
  const { texts, lengths, store, change, tag } = readHead(file, bytes);
  let at = FIXED + bytes.readUInt32LE(8);
  if (crc32(bytes.subarray(at)) !== bytes.readUInt32LE(16)) {
    throw new DataFileError(`${file}: its checksum is not that of its columns`);
  }
  const arrays = SNAPSHOT_ARRAYS.map((Kind, index) => {
    const array = new Kind(bytes.buffer as ArrayBuffer, bytes.byteOffset + at, lengths[index]!);
    at += Math.ceil(array.byteLength / 8) * 8;
    return array;
  });
  const columns = columnsFrom({ texts, arrays });
  columns.change = change;
  return { columns, origin: { store, change, tag } };
}

/** At once: nobody waits for anything else while a thread begins, and in portions it would take three times as long. */
function bytesOf(file: string): Buffer<ArrayBuffer> | null {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new DataFileError(`${file}: cannot be read: ${message}`, { cause: error });
  }
}

function readHead(file: string, bytes: Buffer): SnapshotHead {
  const magic = bytes.toString('latin1', 0, 4);
  if (bytes.length < FIXED || magic !== MAGIC_LETTERS) {
    throw new DataFileError(`${file}: got ${JSON.stringify(magic)}, expected "${MAGIC_LETTERS}" at the beginning`);
  }
  const format = bytes.readUInt32LE(4);
  if (format !== FORMAT) throw new DataFileError(`${file}: got format ${format}, expected ${FORMAT}`);
  const json = bytes.subarray(FIXED, FIXED + bytes.readUInt32LE(8));
  if (crc32(json) !== bytes.readUInt32LE(12)) throw new DataFileError(`${file}: its checksum is not that of its head`);
  return JSON.parse(json.toString('latin1')) as SnapshotHead;
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
}

/** With spaces up to a multiple of 8 bytes. */
function padded(bytes: Buffer): Buffer {
  const rest = bytes.length % 8;
  return rest === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(8 - rest, ' ')]);
}
