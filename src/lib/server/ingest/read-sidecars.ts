import { access, lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UnreadableDocumentError } from '../../model/errors.ts';
import { printable } from '../../text/printable.ts';
import { parseSidecar, type SidecarEntry } from '../../wire/sidecar.ts';
import { type FileList, SIDECAR } from './list-files.ts';
import { problemLine, readFileBytes } from './read-file.ts';

/** A sidecar of more than this is none, in bytes: one of a million pages has some 150 MB. */
const MOST = 256_000_000;

/** What the sidecars beside the files say, by the file's path. Every fault is told with its folder, and costs only itself. */
export async function readSidecars(
  { files, folders }: Pick<FileList, 'files' | 'folders'>,
  now: number,
  tell: (line: string) => void
): Promise<Map<string, SidecarEntry>> {
  const told = new Map<string, SidecarEntry>();
  const listed = new Set(files.map(({ path }) => path));
  for (const folder of folders) {
    const entries = await readSidecar(join(folder, SIDECAR), now, tell);
    for (const [page, entry] of entries) {
      const path = join(folder, page);
      told.set(path, entry);
      if (listed.has(path)) continue;
      const missing = await whyMissing(path, folder);
      if (missing !== null) tell(printable(`${join(folder, SIDECAR)}: page ${JSON.stringify(page)} ${missing}`));
    }
  }
  return told;
}

/** Why a page that a sidecar names is not read; null when it only was not asked for. */
async function whyMissing(path: string, folder: string): Promise<string | null> {
  if (dirname(path) !== folder) return 'is not of this folder; expected the name of a file beside the sidecar';
  const stats = await lstat(path).catch(() => null);
  if (stats === null) return 'is not there; expected a file beside the sidecar';
  if (stats.isDirectory()) return 'is a folder; expected a file beside the sidecar';
  return basename(path).startsWith('.') ? 'is hidden; such files are not read' : null;
}

async function readSidecar(
  path: string,
  now: number,
  tell: (line: string) => void
): Promise<Map<string, SidecarEntry>> {
  try {
    if (!(await isThere(path))) return new Map();
    const bytes = await readFileBytes(path, path, MOST);
    if (bytes.length === 0) throw new UnreadableDocumentError(path, 'is empty, expected a JSON object');
    const { entries, faults } = parseSidecar(textOf(bytes), now);
    const without = entries.size === 0 ? '; its pages are read without it' : '';
    for (const fault of faults) tell(printable(`${path}: ${fault}${without}`));
    return entries;
  } catch (error) {
    tell(`${problemLine(path, error)}; its pages are read without it`);
    return new Map();
  }
}

/** JSON is UTF-8; some editors save UTF-16 with its mark. */
function textOf(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** Whether anything has that name, readable or not, also a link that leads nowhere. */
async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => access(path).then(null, isGone))) !== false;
}

/** A folder may keep us from looking: that is not the same as having no sidecar. */
function isGone(error: NodeJS.ErrnoException): false | null {
  return error.code === 'ENOENT' || error.code === 'ENOTDIR' ? false : null;
}
