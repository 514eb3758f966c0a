import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readConfig } from '../lib/server/config.ts';
import { readGazetteer } from '../lib/server/read-gazetteer.ts';
import { SIDECAR } from '../lib/server/ingest/list-files.ts';
import { readArguments, readInstant, typedPath } from './arguments.ts';
import { makePages } from './sample/make-pages.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const MOST_STORIES = 10_000_000;
const MOST_PLACES = 150_000;

/** `dateline sample`: writes made-up wire pages with their sidecar into a folder, to try Dateline at scale. The clock is the default for `--until`. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    stories: { type: 'string' },
    seed: { type: 'string' },
    places: { type: 'string' },
    corrected: { type: 'string' },
    until: { type: 'string' }
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) return refuse(`got ${positionals.length} folders, expected one`);
  const stories = wholeNumber(values.stories ?? '50000', MOST_STORIES);
  if (stories === null) return refuse(`--stories: got "${values.stories}", expected 1 to ${MOST_STORIES}`);
  const seed = wholeNumber(values.seed ?? '1', 2 ** 31 - 1);
  if (seed === null) return refuse(`--seed: got "${values.seed}", expected a whole number from 1`);
  const places = values.places === undefined ? null : wholeNumber(values.places, MOST_PLACES);
  if (values.places !== undefined && places === null) {
    return refuse(`--places: got "${values.places}", expected 1 to ${MOST_PLACES}`);
  }
  const corrected = wholeNumber(values.corrected ?? '10', 1000);
  if (corrected === null) return refuse(`--corrected: got "${values.corrected}", expected 1 to 1000 of a thousand`);
  const until = readInstant('--until', values.until) ?? Date.now();
  const gazetteer = await readGazetteer(readConfig(process.env, ROOT).gazetteerFile);

  const path = typedPath(folder);
  await mkdir(path, { recursive: true });
  const sidecar: Record<string, { captured: string; language: string }> = {};
  for (const { name, text, captured, language } of makePages({ gazetteer, stories, seed, until, places, corrected })) {
    await writeFile(join(path, name), text);
    sidecar[name] = { captured, language };
  }
  await writeFile(join(path, SIDECAR), `${JSON.stringify(sidecar, null, 1)}\n`);
  console.log(`${stories} made-up stories on ${Object.keys(sidecar).length} pages in ${folder}`);
  return 0;
}

function wholeNumber(text: string, max: number): number | null {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= max ? number : null;
}

function refuse(message: string): number {
  console.error(`dateline sample: ${message}`);
  return 2;
}
