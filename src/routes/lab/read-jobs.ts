import type { Gazetteer } from '../../lib/gazetteer/lookup.ts';
import { placeStory } from '../../lib/engine/place-story.ts';
import type { WireStory } from '../../lib/model/document.ts';
import { UnreadableDocumentError } from '../../lib/model/errors.ts';
import type { Place, Placement } from '../../lib/model/place.ts';
import { MAX_BYTES } from '../../lib/wire/decode.ts';
import { readJsonStory } from '../../lib/wire/json-story.ts';
import { type Line, readLines } from '../../lib/wire/lines.ts';
import { readDocument } from '../../lib/wire/read-document.ts';
import type { Entry } from './entry.ts';
import type { Job, LabOptions } from './lab-protocol.ts';

/** Longest line of JSON that is read, in bytes: what a page may have, escaped. */
const MAX_LINE = 16 * 1024 * 1024;
/** Letters of a lead that the results show. */
const SHOWN_LEAD = 1200;

export interface ReadOptions extends LabOptions {
  gazetteer: Gazetteer;
}

/** Some entries, and how many bytes of the job have been read when they came. */
export interface Batch {
  entries: Entry[];
  read: number;
}

/** Entries of one job, some at a time: JSON lines as they stream in, a wire page at once. Never throws for what it holds. */
export async function* readJob(job: Job, options: ReadOptions): AsyncGenerator<Batch> {
  try {
    if (await isJsonLines(job)) yield* readJsonLines(job, options);
    else yield { entries: await readPage(job, options), read: job.blob.size };
  } catch (error) {
    // A file that was moved or changed since it was chosen cannot be read any more: that is said, and the next one read.
    const said = error instanceof Error ? error.message : String(error);
    const known = error instanceof UnreadableDocumentError;
    const text = known ? said.slice(job.name.length + 2) : `cannot be read: ${said}`;
    const problem: Entry = { kind: 'problem', id: null, source: job.name, line: null, error: text };
    yield { entries: [problem], read: job.blob.size };
  }
}

/** Named so, or opening with a brace: no wire copy does. */
async function isJsonLines({ name, blob }: Job): Promise<boolean> {
  if (/\.(jsonl|ndjson)$/i.test(name)) return true;
  return (await blob.slice(0, 1024).text()).trimStart().startsWith('{');
}

async function* readJsonLines({ name, blob }: Job, options: ReadOptions): AsyncGenerator<Batch> {
  let read = 0;
  let line = 0;
  const bytes = chunks(blob, (length) => (read += length));
  for await (const lines of readLines(bytes, MAX_LINE)) {
    const entries = lines.flatMap((text) => {
      line++;
      return text?.trim() === '' ? [] : [lineEntry(text, { name, line, options })];
    });
    yield { entries, read };
  }
  yield { entries: [], read: blob.size };
}

/** Not every browser can go through a stream with `for await`. */
async function* chunks(blob: Blob, onread: (length: number) => void): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      onread(next.value.length);
      yield next.value;
    }
  } finally {
    await reader.cancel();
  }
}

function lineEntry(text: Line, at: { name: string; line: number; options: ReadOptions }): Entry {
  const { name, line, options } = at;
  const read =
    text === null
      ? { id: null, error: `longer than ${MAX_LINE / 1024 / 1024} MB` }
      : readJsonStory(text, options.language);
  if ('error' in read) return { kind: 'problem', id: read.id, source: name, line, error: read.error };
  return storyEntry(read.story, { id: read.id, name, line, options: { ...options, home: read.home ?? options.home } });
}

async function readPage({ name, blob }: Job, options: ReadOptions): Promise<Entry[]> {
  // A byte more than is allowed is enough to be refused for it: a film need not be loaded whole.
  if (blob.size > MAX_BYTES) {
    const size = (blob.size / 1_000_000).toFixed(1);
    throw new UnreadableDocumentError(name, `the file is ${size} MB; a page has at most ${MAX_BYTES / 1_000_000} MB`);
  }
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const { stories } = await readDocument(bytes, { name, language: options.language });
  return stories.map((story) => storyEntry(story, { id: story.id, name, line: null, options }));
}

interface Origin {
  id: string | number;
  name: string;
  line: number | null;
  options: ReadOptions;
}

function storyEntry(story: WireStory, { id, name, line, options }: Origin): Entry {
  const { headline, lead, language, dateline, placements } = placeStory(story, options);
  const named = placements.map((placement) => namePlacement(placement, options));
  // A short lead keeps its dateline, whose spans lie at its start.
  const shown = lead.slice(0, Math.max(SHOWN_LEAD, dateline?.end ?? 0));
  return {
    kind: 'story',
    id,
    source: name,
    line,
    story: { headline, lead: shown, language, dateline, placements: named },
    divisions: divisionsOf(placements, options.gazetteer)
  };
}

/** Five places may be called Hudson in one country: their states tell them apart. */
function divisionsOf(placements: readonly Placement[], gazetteer: Gazetteer): Record<string, string> {
  const places = placements.flatMap((placement) => [
    ...(placement.kind === 'located' ? [placement.place] : []),
    ...placement.runnersUp.map((other) => other.place)
  ]);
  const named = places.map(({ key, country, admin1 }) => [key, admin1 && gazetteer.admin1Name(country, admin1)]);
  return Object.fromEntries(named.filter(([, name]) => name));
}

function namePlacement(placement: Placement, { gazetteer, locale }: ReadOptions): Placement {
  const named = (place: Place): Place => ({ ...place, name: gazetteer.displayName(place.key, locale) || place.name });
  const runnersUp = placement.runnersUp.map((other) => ({ ...other, place: named(other.place) }));
  return placement.kind === 'unplaced'
    ? { ...placement, runnersUp }
    : { ...placement, runnersUp, place: named(placement.place) };
}
