import { basename, dirname, resolve } from 'node:path';
import type { Instant } from '../../model/document.ts';
import { printable } from '../../text/printable.ts';
import { readDocument } from '../../wire/read-document.ts';
import type { SidecarEntry } from '../../wire/sidecar.ts';
import type { DocumentSaved } from '../store/writer.ts';
import { type DocumentIngest, ingestDocument, readingKey } from './ingest-document.ts';
import { listFiles, type PageFile } from './list-files.ts';
import { problemLine, readFileBytes, readStart } from './read-file.ts';
import { readSidecars } from './read-sidecars.ts';

/** What an ingest works with, and whom it tells. */
export interface IngestOptions extends DocumentIngest {
  /** Capture time of pages whose sidecar gives none; null leaves it unknown. */
  captured: Instant;
  /** The publisher's own place, where a page's sidecar names none: `Brattleboro, VT, US` or `NL`; null: not known. */
  home: string | null;
  /** What `-` among the paths stands for. */
  input?: AsyncIterable<Uint8Array>;
  /** Called after each page. */
  onProgress?: (done: number, total: number) => void;
  /** One line for each page that could not be read, or not wholly, with its name and the reason; the others go on. */
  onProblem?: (line: string) => void;
}

/** What an ingest came to. `pages` were read, `known` of them saved before; `bad` pages or folders could not be read. */
export interface IngestReport {
  pages: number;
  known: number;
  /** Stories that the store did not have, and those that it had. */
  added: number;
  linked: number;
  bad: number;
}

/** What is to be read: a file, or standard input. */
interface Source {
  name: string;
  /** Null for standard input. */
  file: PageFile | null;
  read: () => Promise<Uint8Array>;
}

const STANDARD_INPUT = 'standard input';

/** Takes folders, files and standard input (`-`) through wire, dateline and geocode into the store, a page a transaction. */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<IngestReport> {
  const report: IngestReport = { pages: 0, known: 0, added: 0, linked: 0, bad: 0 };
  const tell = (line: string) => options.onProblem?.(printable(line));
  const list = await listFiles(paths.filter((path) => path !== '-'));
  for (const problem of list.problems) tell(problem);
  report.bad += list.problems.length;
  const told = await readSidecars(list, options.now, tell);
  const sources = list.files.map(fromFile);
  if (paths.includes('-') && options.input) sources.push(fromStream(options.input));
  for (const [index, source] of sources.entries()) {
    const saved = await ingestSource(source, told.get(source.file?.path ?? '') ?? {}, options);
    if (saved === null) report.bad++;
    else add(report, saved);
    options.onProgress?.(index + 1, sources.length);
  }
  return report;
}

const fromFile = (file: PageFile): Source => ({
  name: file.name,
  file,
  read: () => readFileBytes(file.path, file.name)
});

const fromStream = (input: AsyncIterable<Uint8Array>): Source => ({
  name: STANDARD_INPUT,
  file: null,
  read: () => readStart(input)
});

function add(report: IngestReport, saved: DocumentSaved): void {
  report.pages++;
  report.known += saved.known ? 1 : 0;
  report.added += saved.added;
  report.linked += saved.linked;
}

const KNOWN: DocumentSaved = { kind: 'saved', known: true, added: 0, linked: 0 };

/** One document read and saved, unless the store has this very reading of it; null, and told, when it cannot be read. */
async function ingestSource(
  source: Source,
  entry: SidecarEntry,
  options: IngestOptions
): Promise<DocumentSaved | null> {
  const { name, file } = source;
  const bytes = await orTold(source.read, name, options);
  if (bytes === null) return null;
  const { home = options.home, why: _, ...told } = entry;
  const folder = file === null ? null : basename(dirname(resolve(file.path))) || null;
  const known = { captured: options.captured, source: folder, ...told };
  const address = file === null ? null : addressOf(file, entry);
  const key = readingKey(bytes, [known, home]);
  if (await options.store.hasReading(key, address)) return KNOWN;
  const document = await orTold(() => readDocument(bytes, { name, ...known }), name, options);
  if (document === null) return null;
  for (const warning of document.warnings) options.onProblem?.(printable(warning));
  const insteadOf = entry.source === undefined ? null : folder;
  const outcome = await ingestDocument(document, { key, address, home, insteadOf }, options);
  if (outcome.kind === 'saved') return outcome;
  options.onProblem?.(printable(`${name}: could not be saved: ${outcome.reason}`));
  return null;
}

/** What reading gives; null, and told, for what the input is to blame for. Faults of the store and of ours go on. */
async function orTold<T>(read: () => Promise<T>, name: string, { onProblem }: IngestOptions): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    onProblem?.(problemLine(name, error));
    return null;
  }
}

/** A page that its sidecar says was captured anew is another edition: what the list held before was there, too. */
function addressOf({ address }: PageFile, { captured }: SidecarEntry): string {
  return captured === undefined ? address : `${address}@${new Date(captured).toISOString()}`;
}
