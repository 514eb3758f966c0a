import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { UnreadableDocumentError } from '../../model/errors.ts';
import { printable } from '../../text/printable.ts';
import { MAX_BYTES } from '../../wire/decode.ts';

/** Read at most so much of a stream: more than `wire` takes, so that it can say that the input is too large. */
const READ_LIMIT = MAX_BYTES * 1.02;

/** What tells files, folders and stranger things apart: a file's status, or its entry in a folder. */
export type FileKind = Pick<Stats, 'isFile' | 'isDirectory' | 'isFIFO' | 'isSocket'>;

/** What is no file, in words; null for a file. */
export function strangeKind(stats: FileKind): string | null {
  if (stats.isFile()) return null;
  if (stats.isDirectory()) return 'a folder, expected a file';
  if (stats.isFIFO()) return 'a named pipe, expected a file ("-" reads standard input)';
  if (stats.isSocket()) return 'a socket, expected a file';
  return 'a device, expected a file';
}

/**
 * Opens a file for reading. A named pipe is never waited on, a device never read: both are refused as UnreadableDocumentError,
 * as is a folder. What the file system says is thrown as it comes.
 */
export async function openFile(path: string, name: string): Promise<FileHandle> {
  refuse(strangeKind(await stat(path)), name);
  // Between the look and the opening the file may have become something else.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    refuse(strangeKind(await handle.stat()), name);
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

function refuse(kind: string | null, name: string): void {
  if (kind !== null) throw new UnreadableDocumentError(name, kind);
}

/** A file's bytes. Throws UnreadableDocumentError for what is no file, or too large (`most` bytes; a document's by default), without reading it. */
export async function readFileBytes(path: string, name: string, most = MAX_BYTES): Promise<Uint8Array> {
  const handle = await openFile(path, name);
  try {
    const { size } = await handle.stat();
    if (size > most) {
      const sizes = `the file is ${(size / 1_000_000).toFixed(1)} MB; a page has at most ${most / 1_000_000} MB`;
      throw new UnreadableDocumentError(name, sizes);
    }
    return await readStart(handle.createReadStream({ autoClose: false }), most * 1.02);
  } finally {
    await handle.close();
  }
}

/** The beginning of a stream, a little more than a page may have; the rest is left unread. */
export async function readStart(stream: AsyncIterable<Uint8Array>, limit = READ_LIMIT): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let held = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    held += chunk.length;
    if (held >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}

/** Why an input could not be read, in one printable line with its name: what the file system or the reader of documents says. */
export function problemLine(name: string, error: unknown): string {
  if (error instanceof UnreadableDocumentError) return printable(error.message);
  const { code, message } = error as NodeJS.ErrnoException;
  // A mistake of ours is not the input's fault and must be seen.
  if (code === undefined) throw error;
  return printable(`${name}: ${FILE_PROBLEMS[code] ?? message}`);
}

const FILE_PROBLEMS: Record<string, string> = {
  ENOENT: 'no such file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'a folder, expected a file',
  ELOOP: 'a link that leads back to itself',
  ENXIO: 'a socket or a device, expected a file'
};
