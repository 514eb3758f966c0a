import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Instant } from '../lib/model/document.ts';
import { readConfig } from '../lib/server/config.ts';
import { problemLine, readFileBytes, readStart } from '../lib/server/documents.ts';
import { placeStory } from '../lib/engine/place-story.ts';
import { readGazetteer } from '../lib/server/services.ts';
import { readDocument } from '../lib/wire/read-document.ts';
import { readArguments, readInstant, typedPath } from './arguments.ts';
import { type JsonProblem, readJsonStory } from '../lib/wire/json-story.ts';
import { readLines, type Line } from '../lib/wire/lines.ts';
import { type LocatedRecord, locatedRecord, recordOptions, type RecordOptions } from '../lib/engine/located-record.ts';

/** Longest line of JSON that is read, in bytes: what a page may have, escaped. */
const MAX_LINE = 16 * 1024 * 1024;

/** `home`: the publisher's own place, for stories that do not name theirs. */
interface LocateOptions extends RecordOptions {
  home: string | null;
}

/** What one input gave: a story's record, or an error under the input's id. */
type Output = LocatedRecord | JsonProblem;

/** Where input comes from: a file, or standard input. */
interface Input {
  name: string;
  path: string | null;
}

/** `dateline locate`: wire pages, or JSON lines, to one JSON object a story, in input order. Exit code 1 when any input was bad. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    lang: { type: 'string' },
    jsonl: { type: 'boolean' },
    captured: { type: 'string' },
    home: { type: 'string' }
  });
  const captured = readInstant('--captured', values.captured);
  const config = readConfig(process.env, resolve(import.meta.dirname, '../..'));
  const words = await recordOptions(await readGazetteer(config.gazetteerFile), values.lang ?? null);
  const options = { ...words, home: values.home ?? null };
  const inputs: Input[] = positionals.map((name) => ({ name, path: name === '-' ? null : typedPath(name) }));
  if (inputs.length === 0) inputs.push({ name: 'standard input', path: null });
  let code = 0;
  for (const input of inputs) {
    const batches = values.jsonl ? linesOf(input, options) : pageOf(input, captured, options);
    for await (const batch of batches) {
      if (batch.some((record) => 'error' in record)) code = 1;
      await write(batch);
    }
  }
  return code;
}

/** Records of JSON lines: as many at a time as were read together. */
async function* linesOf(input: Input, options: LocateOptions): AsyncGenerator<Output[]> {
  try {
    const stream: AsyncIterable<Uint8Array> = input.path === null ? process.stdin : createReadStream(input.path);
    let number = 0;
    for await (const lines of readLines(stream, MAX_LINE)) {
      yield lines.flatMap((line) => {
        number++;
        return line?.trim() === '' ? [] : [lineRecord(line, number, options)];
      });
    }
  } catch (error) {
    yield [{ id: input.name, error: problemLine(input.name, error) }];
  }
}

function lineRecord(line: Line, number: number, options: LocateOptions): Output {
  if (line === null) return { id: null, error: `line ${number}: longer than ${MAX_LINE / 1024 / 1024} MB` };
  const read = readJsonStory(line, options.storyLanguage);
  if ('error' in read) return { id: read.id, error: `line ${number}: ${read.error}` };
  const placed = placeStory(read.story, { gazetteer: options.gazetteer, home: read.home ?? options.home });
  return locatedRecord(read.id, placed, options);
}

/** Records of a wire page's stories. */
async function* pageOf({ name, path }: Input, captured: Instant, options: LocateOptions): AsyncGenerator<Output[]> {
  try {
    const bytes = path === null ? await readStart(process.stdin) : await readFileBytes(path, name);
    const { stories } = await readDocument(bytes, { name, captured, language: options.storyLanguage });
    yield stories.map((story) => locatedRecord(story.id, placeStory(story, options), options));
  } catch (error) {
    yield [{ id: name, error: problemLine(name, error) }];
  }
}

/** Writes a batch and waits while the reader is behind. */
async function write(batch: Output[]): Promise<void> {
  const text = batch.map((record) => `${JSON.stringify(record)}\n`).join('');
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
