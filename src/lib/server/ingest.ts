import { createHash } from 'node:crypto';
import { basename, dirname, resolve } from 'node:path';
import type { Gazetteer } from '../gazetteer/lookup.ts';
import type { Instant } from '../model/document.ts';
import { type DocumentTold, readDocument } from '../wire/read-document.ts';
import { parseSidecar, type SidecarEntry } from '../wire/sidecar.ts';
import { listDocuments, problemLine, readFileBytes, readSidecar, type DocumentFile } from './documents.ts';
import { firstLine } from './first-line.ts';
import { aboutCountries } from '../geocode/about.ts';
import { placeStory } from '../engine/place-story.ts';
import type { PageToSave, Saved, Store, StoryToSave } from './store/store.ts';

/** What an ingest works with, and whom it tells. */
export interface IngestOptions {
  store: Store;
  /** Called once a page needs it: a folder that is known already is gone through without. */
  gazetteer: () => Promise<Gazetteer>;
  /** From `engineStamp`: a page that another engine read is read anew. */
  engine: string;
  /** Capture time of pages whose sidecar gives none; null leaves it unknown. */
  captured: Instant;
  /** The publisher's own place, where a page's sidecar names none: `Brattleboro, VT, US` or `NL`; null: not known. */
  home: string | null;
  /** Called after each page. */
  onProgress?: (done: number, total: number) => void;
  /** One line for each page that could not be read, or not wholly, with its name and the reason; the others go on. */
  onProblem?: (line: string) => void;
}

/** What an ingest came to. `pages` were read, `known` of them saved before; `bad` could not be read. */
export interface IngestReport {
  pages: number;
  known: number;
  /** Stories that the store did not have, and those that it had. */
  added: number;
  linked: number;
  bad: number;
}

/** Takes folders and files through wire, dateline and geocode into the store, a page a transaction. Throws for a path that is not there. */
export async function ingest(paths: string[], options: IngestOptions): Promise<IngestReport> {
  const report: IngestReport = { pages: 0, known: 0, added: 0, linked: 0, bad: 0 };
  const sidecars = new Map<string, Map<string, SidecarEntry>>();
  const files = (await Promise.all(paths.map(listDocuments))).flat();
  for (const [index, file] of files.entries()) {
    const folder = dirname(file.path);
    const entries = sidecars.get(folder) ?? (await sidecarOf(folder, options));
    sidecars.set(folder, entries);
    const page = await readPage(file, entries.get(basename(file.path)), options);
    if (page === null) report.bad++;
    else addTo(report, page === 'known' ? KNOWN : await options.store.savePage(page));
    options.onProgress?.(index + 1, files.length);
  }
  return report;
}

const KNOWN: Saved = { known: true, added: 0, linked: 0 };

function addTo(report: IngestReport, saved: Saved): void {
  report.pages++;
  report.known += saved.known ? 1 : 0;
  report.added += saved.added;
  report.linked += saved.linked;
}

/** A broken sidecar is said once; its pages are read without. */
async function sidecarOf(folder: string, options: IngestOptions): Promise<Map<string, SidecarEntry>> {
  const text = await readSidecar(folder);
  if (text === null) return new Map();
  try {
    return parseSidecar(text);
  } catch (error) {
    options.onProblem?.(`${problemLine(folder, error)}; its pages are read without it`);
    return new Map();
  }
}

/** A page read and placed; `known` when the store has this very reading of it; null, and said, when it cannot be read. */
async function readPage(
  file: DocumentFile,
  entry: SidecarEntry | undefined,
  options: IngestOptions
): Promise<PageToSave | 'known' | null> {
  try {
    const bytes = await readFileBytes(file.path, file.name);
    const captured = entry?.captured ?? options.captured;
    const told = { captured, published: entry?.published ?? null, language: entry?.language ?? null };
    const home = entry?.home ?? options.home;
    const folder = basename(dirname(resolve(file.path))) || null;
    const source = entry?.source ?? folder;
    const key = pageKey(bytes, [options.engine, told, home, source]);
    if (await options.store.hasPage(key)) return 'known';
    const stories = await readStories(bytes, { name: file.name, ...told }, { ...options, home });
    return { key, name: file.name, captured, source, insteadOf: entry?.source ? folder : null, stories };
  } catch (error) {
    options.onProblem?.(problemLine(file.name, error));
    return null;
  }
}

async function readStories(bytes: Uint8Array, told: DocumentTold, options: IngestOptions): Promise<StoryToSave[]> {
  const { stories, warnings } = await readDocument(bytes, told);
  for (const warning of warnings) options.onProblem?.(warning);
  const gazetteer = await options.gazetteer();
  return stories.map((story) => {
    const placed = placeStory(story, { gazetteer, home: options.home });
    const about = aboutCountries(placed, gazetteer).map(({ country }) => country);
    return { ...placed, firstLine: firstLine(placed), about };
  });
}

/** The same bytes of the same source, read with the same times by the same engine, have the same key, whatever the file is called. */
function pageKey(bytes: Uint8Array, reading: unknown): string {
  return createHash('sha256').update(JSON.stringify(reading)).update(bytes).digest('base64url');
}
