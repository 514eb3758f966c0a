import { ENGINE_VERSION } from '../../../engine/version.ts';
import { nameKey, printedNames } from '../../../stories/correct.ts';
import { placeCorrected } from '../../../stories/place-corrected.ts';
import { signerKey } from '../../../stories/signers.ts';
import { packWhereabouts } from '../packed.ts';
import type { PlacedAnew, StoryToPlace } from '../place-anew.ts';
import { nameWordsOf, indexedWords } from '../words-of.ts';
import type { Ledger } from './ledger.ts';
import { correctionsOf, storiesOf } from './find.ts';
import { filingsText, writeApplied } from './write-story.ts';

/** A story that an older engine placed, as far as its placing goes by it; null for those of 0.1, which keep their places, and of this engine. */
export function storyToPlace({ file }: Ledger, n: number): StoryToPlace | null {
  const row = file.get<Omit<StoryToPlace, 'paragraphs'> & { paragraphs: string | null }>(
    `SELECT s.headline, s.lead, s.paragraphs, f.language, s.home FROM story s JOIN fact f ON f.n = s.n
     WHERE s.n = ? AND s.engine IS NOT NULL AND s.engine <> ?`,
    n,
    ENGINE_VERSION
  );
  return row && { ...row, paragraphs: row.paragraphs === null ? [] : (JSON.parse(row.paragraphs) as string[]) };
}

/** Writes where the engine has a story now, the corrections in force applied. */
export function writePlacedAnew(ledger: Ledger, n: number, { dateline, placements, about }: PlacedAnew): void {
  const { file, numbers } = ledger;
  const story = storiesOf(ledger, [n]).get(n);
  if (!story) return;
  const corrections = correctionsOf(file, printedNames(placements, dateline).map(nameKey));
  const placed = placeCorrected(placements, dateline, corrections, { n, ids: [story.id], sources: story.sources });
  const pack = (list: PlacedAnew['placements']) => packWhereabouts({ dateline, placements: list }, numbers);
  file.run(
    'UPDATE story SET placed = ?, engine_placed = ?, engine = ? WHERE n = ?',
    ...[pack(placed.placements), placed.engine && pack(placed.engine), ENGINE_VERSION, n]
  );
  const agencies = (dateline?.agencies ?? []).map((agency) => numbers.agency(signerKey(agency), agency.name));
  file.run(
    'UPDATE fact SET filings = ?, agencies = ?, about = ? WHERE n = ?',
    ...[filingsText(ledger, placed.placements), [...new Set(agencies)].join() || null, about.join() || null, n]
  );
  const text = file.get<{ paragraphs: string | null }>('SELECT paragraphs FROM story WHERE n = ?', n)!;
  const paragraphs = text.paragraphs === null ? [] : (JSON.parse(text.paragraphs) as string[]);
  file.run('DELETE FROM word WHERE rowid = ?', n);
  const words = indexedWords({ headline: story.headline, lead: story.lead, paragraphs });
  file.run('INSERT INTO word (rowid, words, names) VALUES (?, ?, ?)', n, words, nameWordsOf(placements, dateline));
  file.run('DELETE FROM corrected WHERE story = ?', n);
  writeApplied(ledger, n, placed.applied);
  ledger.changed.add(n);
}
