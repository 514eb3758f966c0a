import { open, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** Read at most so much of a file: one byte more than `wire` takes, so that it can say that the file is too large. */
const READ_LIMIT = 5 * 1024 * 1024 + 1;

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

/** A file's bytes, never more than a little over 5 MB of them. */
export async function readDocument(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(Math.min(size, READ_LIMIT));
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await file.close();
  }
}

/** The text of the sidecar in a folder, or null when there is none. */
export async function readSidecar(folder: string): Promise<string | null> {
  return readFile(join(folder, SIDECAR), 'utf8').catch(() => null);
}
