import { basename, dirname, resolve } from 'node:path';
import type { Instant } from '../../model/document.ts';
import { printable } from '../../text/printable.ts';
import type { SidecarEntry } from '../../wire/sidecar.ts';
import type { DocumentOutcome, DocumentSaved, StoreWriter } from '../store/writer.ts';
import { GroupSaver } from './group-saver.ts';
import { listFiles, type PageFile } from './list-files.ts';
import { problemLine, readFileBytes, readStart } from './read-file.ts';
import type { DocumentRead } from './read-and-place.ts';
import type { Readers } from './readers.ts';
import { readingKey } from './reading-key.ts';
import { readSidecars } from './read-sidecars.ts';

/** What an ingest works with, and whom it tells. */
export interface IngestOptions {
  store: Pick<StoreWriter, 'save' | 'hasReading'>;
  readers: Readers;
  /** Epoch milliseconds; no story was published later than a day from now. */
  now: number;
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

/** Takes folders, files and standard input (`-`) through wire, dateline and geocode into the store: read ahead, saved in their order. */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<IngestReport> {
  const report: IngestReport = { pages: 0, known: 0, added: 0, linked: 0, bad: 0 };
  const tell = (line: string) => options.onProblem?.(printable(line));
  const list = await listFiles(paths.filter((path) => path !== '-'));
  for (const problem of list.problems) tell(problem);
  report.bad += list.problems.length;
  const told = await readSidecars(list, options.now, tell);
  const sources = list.files.map(fromFile);
  if (paths.includes('-') && options.input) sources.push(fromStream(options.input));
  const counting = new Counting(report, sources.length, options);
  const saver = new GroupSaver(options.store, options.now, ({ name }, outcome) => counting.saved(name, outcome));
  const ahead: Promise<SourceRead>[] = [];
  const takeOne = async () => counting.read(await ahead.shift()!, saver);
  for (const source of sources) {
    const reading = readSource(source, told.get(source.file?.path ?? '') ?? {}, options);
    // It is awaited in its turn; until then no fault of it goes unhandled.
    reading.catch(() => {});
    ahead.push(reading);
    if (ahead.length >= options.readers.ahead) await takeOne();
  }
  while (ahead.length > 0) await takeOne();
  await saver.flush();
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

/** What came of a source before it is saved. */
type SourceRead = DocumentRead | { kind: 'known' };

/** Counts what comes of the sources, and tells. */
class Counting {
  readonly #report: IngestReport;
  readonly #total: number;
  readonly #options: IngestOptions;
  #done = 0;

  constructor(report: IngestReport, total: number, options: IngestOptions) {
    this.#report = report;
    this.#total = total;
    this.#options = options;
  }

  /** A source was read: a document goes on to be saved. */
  async read(source: SourceRead, saver: GroupSaver): Promise<void> {
    if (source.kind === 'known') return this.#add({ known: true, added: 0, linked: 0 });
    if (source.kind === 'unreadable') return this.#bad(source.problem);
    for (const warning of source.warnings) this.#options.onProblem?.(printable(warning));
    await saver.add(source.document);
  }

  saved(name: string, outcome: DocumentOutcome): void {
    if (outcome.kind === 'saved') this.#add(outcome);
    else this.#bad(`${name}: could not be saved: ${outcome.reason}`);
  }

  #add({ known, added, linked }: Omit<DocumentSaved, 'kind'>): void {
    this.#report.pages++;
    this.#report.known += known ? 1 : 0;
    this.#report.added += added;
    this.#report.linked += linked;
    this.#step();
  }

  #bad(problem: string): void {
    this.#options.onProblem?.(printable(problem));
    this.#report.bad++;
    this.#step();
  }

  #step(): void {
    this.#options.onProgress?.(++this.#done, this.#total);
  }
}

/** One document read, unless the store has this very reading of it. Faults of the store and of ours are thrown. */
async function readSource(source: Source, entry: SidecarEntry, options: IngestOptions): Promise<SourceRead> {
  const { name, file } = source;
  const { home = options.home, why: _, ...told } = entry;
  const folder = file === null ? null : basename(dirname(resolve(file.path))) || null;
  const known = { captured: options.captured, source: folder, ...told };
  let bytes: Uint8Array;
  try {
    bytes = await source.read();
  } catch (error) {
    return { kind: 'unreadable', problem: problemLine(name, error) };
  }
  const address = file === null ? null : addressOf(file, entry);
  const key = readingKey(bytes, [known, home]);
  if (await options.store.hasReading(key, address)) return { kind: 'known' };
  const trail = { key, address, home, insteadOf: entry.source === undefined ? null : folder };
  return options.readers.read({ bytes, told: { name, ...known }, trail, now: options.now });
}

/** A page that its sidecar says was captured anew is another edition: what the list held before was there, too. */
function addressOf({ address }: PageFile, { captured }: SidecarEntry): string {
  return captured === undefined ? address : `${address}@${new Date(captured).toISOString()}`;
}
