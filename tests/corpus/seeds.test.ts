import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTable } from '../../src/cli/score/read-corpus.ts';
import { parseDateline } from '../../src/lib/dateline/parse.ts';
import { openGazetteer } from '../../src/lib/gazetteer/lookup.ts';
import { distanceKm } from '../../src/lib/region/distance.ts';
import { locateDateline } from '../../src/lib/geocode/locate-dateline.ts';
import type { Placement } from '../../src/lib/model/place.ts';
import { decodeDocument } from '../../src/lib/wire/decode.ts';
import { parsePage } from '../../src/lib/wire/text-page/parse-page.ts';

const root = join(import.meta.dirname, '../..');
const gazetteer = openGazetteer(readFileSync(join(root, 'static/gazetteer.bin')));

/** Nearer than this is right for the seeds, km. */
const WITHIN_KM = 25;

function placementsOf(folder: string): Placement[] {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort(); // prettier-ignore
  return pages.flatMap((name) => {
    const page = parsePage(decodeDocument(readFileSync(join(folder, name)), name), {
      name,
      captured: null,
      language: 'nl'
    });
    return page.stories.flatMap((story) => {
      const parsed = parseDateline(story.lead, { language: story.language });
      return parsed.ok ? locateDateline({ ...story, dateline: parsed.dateline }, gazetteer) : [];
    });
  });
}

function missesOf(placements: Placement[], goldFile: string): string[] {
  const gold = new Map(
    readTable(goldFile).map(({ cells }) => [cells.printed!, { lat: Number(cells.lat), lng: Number(cells.lng) }])
  );
  return placements.flatMap((placement) => {
    const truth = gold.get(placement.printed);
    if (placement.kind === 'unplaced') return [`${placement.printed}: ${placement.reason.code}`];
    const right = truth && distanceKm(placement.place, truth) <= WITHIN_KM;
    return right ? [] : [`${placement.printed}: ${placement.place.name}, ${placement.place.country}`];
  });
}

const own = join(import.meta.dirname, 'seeds-gold.tsv');

test('41 of 41 places of seeds/ are within 25 km of where they are', () => {
  const placements = placementsOf(join(root, 'seeds'));
  expect(missesOf(placements, own)).toEqual([]);
  expect(placements).toHaveLength(41);
});

const shared = join(root, '../shared');
const originals = existsSync(join(shared, 'seeds')) && existsSync(join(shared, 'gold/seeds.tsv'));
if (!originals) console.log('skipped: the original pages and their gold are not beside the repository');

test.runIf(originals)('and so are those of the original pages, by both tables', () => {
  const placements = placementsOf(join(shared, 'seeds'));
  expect(missesOf(placements, join(shared, 'gold/seeds.tsv'))).toEqual([]);
  expect(missesOf(placements, own)).toEqual([]);
  expect(placements).toHaveLength(41);
});
