import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { UnreadableDocumentError } from '../model/errors.ts';
import { MAX_BYTES } from '../wire/decode.ts';

/** Read at most so much of a stream: more than `wire` takes, so that it can say that the input is too large. */
const READ_LIMIT = MAX_BYTES * 1.02;

/** The sidecar's name: it tells what pages cannot, and is none itself. */
export const SIDECAR = 'index.json';

/** A file that may be a wire page. */
export interface DocumentFile {
  path: string;
  /** Path within the folder that was asked for; what messages and readers see. */
  name: string;
}

/** The files of a folder and its folders, or the file itself, by name; hidden files and sidecars left out. Throws when there is no such path. */
export async function listDocuments(path: string): Promise<DocumentFile[]> {
  if (!(await stat(path)).isDirectory()) return [{ path, name: relative(dirname(path), path) }];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name !== SIDECAR)
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file, name: relative(path, file) }))
    .filter((file) => !/(^|[\\/])\./.test(file.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A file's bytes. Throws UnreadableDocumentError for one that is too large to be a page, without reading it. */
export async function readFileBytes(path: string, name: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > MAX_BYTES) {
    const sizes = `the file is ${(size / 1_000_000).toFixed(1)} MB; a page has at most ${MAX_BYTES / 1_000_000} MB`;
    throw new UnreadableDocumentError(name, sizes);
  }
  return readFile(path);
}

/** The text of the sidecar in a folder, or null when there is none. */
export async function readSidecar(folder: string): Promise<string | null> {
  return readFile(join(folder, SIDECAR), 'utf8').catch(() => null);
}

/** The beginning of a stream, a little more than a page may have; the rest is left unread. */
export async function readStart(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let held = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    held += chunk.length;
    if (held >= READ_LIMIT) break;
  }
  return Buffer.concat(chunks).subarray(0, READ_LIMIT);
}

/** Why an input could not be read, in one line with its name: what the file system or the reader of documents says. */
export function problemLine(name: string, error: unknown): string {
  if (error instanceof UnreadableDocumentError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  // A mistake of ours is not the input's fault and must be seen.
  if (code === undefined) throw error;
  return `${name}: ${FILE_PROBLEMS[code] ?? message}`;
}

const FILE_PROBLEMS: Record<string, string> = {
  ENOENT: 'no such file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'a folder, expected a file'
};
