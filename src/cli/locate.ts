import { once } from 'node:events';
import { resolve } from 'node:path';
import { documentRecord, type DocumentRecord } from '../lib/engine/document-record.ts';
import { type LocatedRecord, locatedRecord, recordOptions, type RecordOptions } from '../lib/engine/located-record.ts';
import { placeStory } from '../lib/engine/place-story.ts';
import type { Instant } from '../lib/model/document.ts';
import { readConfig } from '../lib/server/config.ts';
import { openFile, problemLine, readFileBytes, readStart } from '../lib/server/ingest/read-file.ts';
import { readGazetteer } from '../lib/server/read-gazetteer.ts';
import { printable } from '../lib/text/printable.ts';
import { type JsonProblem, readJsonStory } from '../lib/wire/json-story.ts';
import { type Line, readLines } from '../lib/wire/lines.ts';
import { readDocument } from '../lib/wire/read-document.ts';
import { readArguments, readInstant, typedPath } from './arguments.ts';

/** Longest line of JSON that is read, in bytes: what a page may have, escaped. */
const MAX_LINE = 16 * 1024 * 1024;

/** `home`: the publisher's own place, for stories that do not name theirs; `latest`: now. */
interface LocateOptions extends RecordOptions {
  home: string | null;
  captured: Instant;
  latest: number;
}

/** A document that could not be read. */
interface DocumentProblem {
  document: string;
  error: string;
}

/** What one input gave: a story's record, or an error under the line's id or the document's name. */
type Output = DocumentRecord | LocatedRecord | JsonProblem | DocumentProblem;

/** Where input comes from: a file, or standard input. */
interface Input {
  /** Printable. */
  name: string;
  path: string | null;
}

/** `dateline locate`: documents, or JSON lines, to one JSON object a story, in input order. Exit code 1 when any input was bad. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    lang: { type: 'string' },
    jsonl: { type: 'boolean' },
    captured: { type: 'string' },
    home: { type: 'string' }
  });
  const inputs = positionals.length > 0 ? positionals.map(inputOf) : [STANDARD_INPUT];
  const captured = readInstant('--captured', values.captured);
  const config = readConfig(process.env, resolve(import.meta.dirname, '../..'));
  const words = await recordOptions(await readGazetteer(config.gazetteerFile), values.lang ?? null);
  const options = { ...words, captured, home: values.home ?? null, latest: Date.now() };
  let code = 0;
  for (const input of inputs) {
    const batches = values.jsonl ? linesOf(input, options) : documentOf(input, options);
    for await (const batch of batches) {
      if (batch.some((record) => 'error' in record)) code = 1;
      await write(batch);
    }
  }
  return code;
}

const STANDARD_INPUT: Input = { name: 'standard input', path: null };

function inputOf(path: string): Input {
  return path === '-' ? STANDARD_INPUT : { name: printable(path), path: typedPath(path) };
}

/** Records of JSON lines: as many at a time as were read together. */
async function* linesOf({ name, path }: Input, options: LocateOptions): AsyncGenerator<Output[]> {
  try {
    const stream = path === null ? process.stdin : (await openFile(path, name)).createReadStream();
    let number = 0;
    for await (const lines of readLines(stream, MAX_LINE)) {
      yield lines.flatMap((line) => {
        number++;
        return line?.trim() === '' ? [] : [lineRecord(line, number, options)];
      });
    }
  } catch (error) {
    yield [{ document: name, error: problemLine(name, error) }];
  }
}

function lineRecord(line: Line, number: number, options: LocateOptions): Output {
  if (line === null) return { id: null, error: `line ${number}: longer than ${MAX_LINE / 1024 / 1024} MB` };
  const read = readJsonStory(line, options.storyLanguage);
  if ('error' in read) return { id: read.id, error: `line ${number}: ${read.error}` };
  const placed = placeStory(read.story, { ...options, home: read.home ?? options.home });
  return locatedRecord(read.id, placed, options);
}

/** Records of a document's stories. */
async function* documentOf({ name, path }: Input, options: LocateOptions): AsyncGenerator<Output[]> {
  try {
    const bytes = path === null ? await readStart(process.stdin) : await readFileBytes(path, name);
    const { captured, storyLanguage: language } = options;
    const { stories, warnings } = await readDocument(bytes, { name, captured, language });
    for (const warning of warnings) console.error(printable(warning));
    yield stories.map((story) => documentRecord(name, placeStory(story, options), options));
  } catch (error) {
    yield [{ document: name, error: problemLine(name, error) }];
  }
}

/** Writes a batch and waits while the reader is behind. */
async function write(batch: Output[]): Promise<void> {
  const text = batch.map((record) => `${JSON.stringify(record)}\n`).join('');
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
