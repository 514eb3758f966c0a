import { DataFileError } from '../model/errors.ts';
import { hashBytes } from '../text/hash.ts';

/**
 * What a server sends a page as bytes: little-endian, made to be packed on the way (brotli, gzip).
 *
 *     u8[2]  "DL"
 *     u8     kind: a letter
 *     u8     version of the kind
 *     u32    length of the body
 *     u32    hash of the body, `hashBytes` of text/hash.ts
 *     body
 */
const HEADER = 12;

/** What a frame holds: its letter, its version, and how messages name it. */
export interface FrameKind {
  letter: string;
  version: number;
  name: string;
}

export function sealFrame({ letter, version }: FrameKind, parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(HEADER + length);
  let at = HEADER;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  bytes.set([...'DL', letter].map((sign) => sign.charCodeAt(0)));
  const view = new DataView(bytes.buffer);
  view.setUint8(3, version);
  view.setUint32(4, length, true);
  view.setUint32(8, hashBytes(bytes, HEADER, bytes.length), true);
  return bytes;
}

/** The body of a frame. Throws DataFileError when the bytes are no such frame, are torn or of another version. */
export function openFrame({ letter, version, name }: FrameKind, bytes: Uint8Array): Uint8Array {
  if (bytes.length < HEADER) {
    throw new DataFileError(`${name}: got ${bytes.length} bytes, expected a header of ${HEADER}`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = String.fromCharCode(...bytes.subarray(0, 3));
  if (magic !== `DL${letter}`) {
    throw new DataFileError(`${name}: got ${JSON.stringify(magic)}, expected "DL${letter}" at the beginning`);
  }
  if (bytes[3] !== version) throw new DataFileError(`${name}: got format ${bytes[3]}, expected ${version}; reload`);
  const length = HEADER + view.getUint32(4, true);
  if (bytes.length !== length) {
    throw new DataFileError(`${name}: got ${bytes.length} bytes, expected ${length}; they are cut off`);
  }
  if (hashBytes(bytes, HEADER, length) !== view.getUint32(8, true)) {
    throw new DataFileError(`${name}: the bytes are not those that were sent, their checksum differs`);
  }
  return bytes.subarray(HEADER);
}
