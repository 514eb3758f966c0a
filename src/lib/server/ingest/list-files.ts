import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { printable } from '../../text/printable.ts';
import { type FileKind, problemLine, strangeKind } from './read-file.ts';

/** The sidecar's name: it tells what pages cannot, and is none itself. */
export const SIDECAR = 'index.json';

/** A file that may be a document. */
export interface PageFile {
  /** As it was come upon. */
  path: string;
  /** Path within the folder that was asked for, printable; what messages and readers see. */
  name: string;
  /** The file's own path, links followed: two ways to it are one page. */
  address: string;
}

/** What lies under some paths. */
export interface FileList {
  /** Path by path as asked, by name within each. */
  files: PageFile[];
  /** Folders that were gone through, or that a file asked for lies in. */
  folders: string[];
  /** One line for each folder or file that cannot be read. */
  problems: string[];
}

/** A walk under one path: what it has found, and what names are relative to. */
interface Walk {
  root: string;
  list: FileList;
  /** Real paths of folders and files: links lead to each once, and never round. */
  seen: Set<string>;
}

/** Something that a walk comes upon, with its real path. */
interface Found {
  path: string;
  address: string;
  kind: FileKind;
}

/**
 * The files under each path: of folders and theirs, or the file itself; hidden files and sidecars left out. Links are
 * followed, and each real file is listed once. What cannot be read, or is no file, is told, and the rest goes on.
 */
export async function listFiles(paths: readonly string[]): Promise<FileList> {
  const list: FileList = { files: [], folders: [], problems: [] };
  const seen = new Set<string>();
  for (const path of paths) {
    const under: FileList = { ...list, files: [] };
    await takePath(path, { root: dirname(path), list: under, seen });
    under.files.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const file of under.files) list.files.push(file);
  }
  return { ...list, folders: [...new Set(list.folders)] };
}

/** A path that was asked for. Names in a folder are relative to it; a file's is its own. */
async function takePath(path: string, walk: Walk): Promise<void> {
  const found = await lookAt(path, walk);
  if (!found) return;
  if (found.kind.isDirectory()) return takeFound(found, { ...walk, root: path });
  walk.list.folders.push(dirname(path));
  return takeFound(found, walk);
}

const nameOf = (path: string, { root }: Walk) => printable(relative(root, path) || path);

async function takeFound({ path, address, kind }: Found, walk: Walk): Promise<void> {
  if (walk.seen.has(address)) return;
  walk.seen.add(address);
  if (kind.isDirectory()) return takeFolder(path, address, walk);
  const strange = strangeKind(kind);
  if (strange === null) walk.list.files.push({ path, name: nameOf(path, walk), address });
  else walk.list.problems.push(`${nameOf(path, walk)}: ${strange}`);
}

async function takeFolder(path: string, address: string, walk: Walk): Promise<void> {
  for (const entry of await entriesOf(path, walk)) {
    if (entry.name.startsWith('.') || entry.name === SIDECAR) continue;
    const within = join(path, entry.name);
    // Of a file or folder its entry tells all: a hundred thousand of them need not be asked one by one.
    const isPlain = entry.isFile() || entry.isDirectory();
    const found = isPlain
      ? { path: within, address: join(address, entry.name), kind: entry }
      : await lookAt(within, walk);
    if (found) await takeFound(found, walk);
  }
}

async function entriesOf(path: string, walk: Walk): Promise<Dirent[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    walk.list.folders.push(path);
    return entries;
  } catch (error) {
    walk.list.problems.push(problemLine(nameOf(path, walk), error));
    return [];
  }
}

/** What lies at a path, links followed; null, and told, where nothing can be found. */
async function lookAt(path: string, walk: Walk): Promise<Found | null> {
  try {
    return { path, address: await realpath(path), kind: await stat(path) };
  } catch (error) {
    walk.list.problems.push(problemLine(nameOf(path, walk), error));
    return null;
  }
}
