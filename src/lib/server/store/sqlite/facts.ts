import type { NumberedPlace, StoryFacts, Vocabulary } from '../../../columns/types.ts';
import type { SqliteFile } from './file.ts';
import { listIn } from './summaries.ts';
import { numbersIn } from './story-rows.ts';

/** Stories in a portion of a snapshot. */
const PORTION = 5_000;

interface FactColumns {
  n: number;
  published: number | null;
  language: string | null;
  dispatch: number | null;
  filings: string | null;
  agencies: string | null;
  sources: string | null;
  about: string | null;
}

function factsFrom({ filings, agencies, sources, about, ...row }: FactColumns): StoryFacts {
  const pairs = numbersIn(filings);
  return {
    ...{ n: row.n, published: row.published, language: row.language, dispatch: row.dispatch },
    filings: pairs.flatMap((place, at) => (at % 2 === 0 ? [{ place, confidence: pairs[at + 1]! }] : [])),
    agencies: numbersIn(agencies),
    sources: numbersIn(sources),
    about: listIn(about)
  };
}

/** Those of the numbers that the store has. */
export function factsOf(file: SqliteFile, stories: readonly number[]): StoryFacts[] {
  return file
    .all<FactColumns>('SELECT f.* FROM json_each(?) k JOIN fact f ON f.n = k.value', `[${stories.join()}]`)
    .map(factsFrom);
}

/** All stories, in portions, read while they are taken. */
export function* allFacts(file: SqliteFile): Generator<StoryFacts[]> {
  let portion: StoryFacts[] = [];
  for (const row of file.each<FactColumns>('SELECT * FROM fact')) {
    if (portion.push(factsFrom(row)) < PORTION) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}

/** All agencies and sources, and the places whose number is above `afterPlace`. */
export function vocabularyAfter(file: SqliteFile, afterPlace: number): Vocabulary {
  return {
    places: file.all<NumberedPlace>('SELECT * FROM place WHERE n > ? ORDER BY n', afterPlace),
    agencies: file.all('SELECT n, key, name FROM agency ORDER BY n'),
    sources: file.all('SELECT n, key, name FROM source ORDER BY n')
  };
}

/** Places by their numbers. */
export function placesOf(file: SqliteFile, numbers: readonly number[]): NumberedPlace[] {
  return file.all('SELECT p.* FROM json_each(?) k JOIN place p ON p.n = k.value', `[${numbers.join()}]`);
}
