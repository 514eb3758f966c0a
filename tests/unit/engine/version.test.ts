import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/cli/score/read-corpus.ts';
import { placeStory } from '../../../src/lib/engine/place-story.ts';
import { ENGINE_VERSION } from '../../../src/lib/engine/version.ts';
import { aboutCountries } from '../../../src/lib/geocode/about.ts';
import { jsonStory } from '../../../src/lib/wire/json-story.ts';
import { gazetteer } from '../gazetteer/open.ts';

/** The answers of each version, as a digest of them all. */
const RECORDED = JSON.parse(readFileSync(join(import.meta.dirname, 'answers.json'), 'utf8')) as {
  version: number;
  digest: string;
};

/** What the engine says of every case of the corpus: where, how sure, about what; not by which weights. */
function answers(): string {
  const hash = createHash('sha256');
  for (const { text, language, home } of readCorpus('tests/corpus')) {
    const { story } = jsonStory({ id: 1, text, lang: language }, null);
    const placed = placeStory(story, { gazetteer, home });
    const places = placed.placements.map((placement) =>
      placement.kind === 'located' ? [placement.place.key, placement.confidence] : placement.reason.code
    );
    const about = aboutCountries(placed, gazetteer).map(({ country }) => country);
    hash.update(JSON.stringify([placed.dateline, places, about]));
  }
  return hash.digest('base64url');
}

test('the engine answers as its version says, so that stores know what to place anew', { timeout: 120_000 }, () => {
  expect(
    { version: ENGINE_VERSION, digest: answers() },
    `the engine answers otherwise than version ${RECORDED.version} did: raise ENGINE_VERSION in src/lib/engine/version.ts by one, and put that version and the digest received into tests/unit/engine/answers.json; stores then place their stories anew`
  ).toEqual(RECORDED);
});
