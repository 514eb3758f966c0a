import { ENGINE_VERSION } from '../../../engine/version.ts';
import type { Placement } from '../../../model/place.ts';
import { signerKey } from '../../../stories/signers.ts';
import type { StoryToKeep } from '../../../stories/types.ts';
import { nameWordsOf, indexedWords } from '../words-of.ts';
import { packWhereabouts } from '../packed.ts';
import type { Ledger } from './ledger.ts';
import { originText } from './story-rows.ts';

const INSERT_STORY = `INSERT INTO story (id, is_main, headline, lead, paragraphs, section, page, captured, home, engine,
    uri_source, uri, origin, placed, engine_placed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const INSERT_FACT = `INSERT INTO fact (n, published, language, dispatch, filings, agencies, sources, about)
  VALUES (?, ?, ?, NULL, ?, ?, ?, ?)`;
const UPDATE_STORY = `UPDATE story SET is_main = ?, headline = ?, lead = ?, paragraphs = ?, section = ?, captured = ?, home = ?,
    engine = ?, placed = ?, engine_placed = ? WHERE n = ?`;
const UPDATE_NAMED = 'UPDATE story SET uri_source = ?, uri = ?, origin = ? WHERE n = ?';
const UPDATE_FACT = `UPDATE fact SET published = ?, language = ?, filings = ?, agencies = ?, sources = ?, about = ? WHERE n = ?`;

/** Adds a story; returns its number. */
export function writeNewStory(ledger: Ledger, keep: StoryToKeep): number {
  const { file } = ledger;
  const { story, trail, ids, section } = keep;
  const { lead, headline } = story;
  const n = file.run(
    INSERT_STORY,
    ...[ids[0]!, story.role === 'main' ? 1 : 0, headline, lead, listText(story.paragraphs), section, trail.name],
    ...[trail.captured, trail.home, ENGINE_VERSION, keep.uriSource || null, story.uri, originText(story)],
    ...placedTexts(ledger, keep)
  );
  file.run(INSERT_FACT, n, keep.published, story.language, ...factTexts(ledger, keep));
  ids.forEach((id, at) => leadTo(ledger, id, n, at > 0));
  writePrints(ledger, n, keep.prints);
  writeWords(ledger, n, keep);
  writeApplied(ledger, n, keep.placed.applied);
  ledger.changed.add(n);
  return n;
}

/** Puts another text in a story's place; its number, public id and first document stay. */
export function rewriteStory(ledger: Ledger, n: number, keep: StoryToKeep, named: boolean): void {
  const { file } = ledger;
  const { story, trail, section } = keep;
  const { lead, headline } = story;
  file.run(
    UPDATE_STORY,
    ...[story.role === 'main' ? 1 : 0, headline, lead, listText(story.paragraphs), section],
    ...[trail.captured, trail.home, ENGINE_VERSION, ...placedTexts(ledger, keep), n]
  );
  if (named) file.run(UPDATE_NAMED, keep.uriSource || null, story.uri, originText(story), n);
  file.run(UPDATE_FACT, keep.published, story.language, ...factTexts(ledger, keep), n);
  for (const id of keep.ids) leadTo(ledger, id, n, true);
  writePrints(ledger, n, keep.prints);
  file.run('DELETE FROM word WHERE rowid = ?', n);
  writeWords(ledger, n, keep);
  file.run('DELETE FROM corrected WHERE story = ?', n);
  writeApplied(ledger, n, keep.placed.applied);
  ledger.changed.add(n);
}

/** Lets an id lead to a story; one that led to what was taken back may lead on. */
export function leadTo({ file }: Ledger, id: string, n: number, isAlias: boolean): void {
  file.run(
    `INSERT INTO id (id, story, is_alias) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET story = excluded.story, is_alias = excluded.is_alias WHERE story IS NULL`,
    ...[id, n, isAlias ? 1 : 0]
  );
}

export function writePrints({ file }: Ledger, n: number, prints: readonly number[]): void {
  for (const print of prints) file.run('INSERT OR IGNORE INTO print (part, story) VALUES (?, ?)', print, n);
}

export function removePrints({ file }: Ledger, n: number, prints: readonly number[]): void {
  for (const print of prints) file.run('DELETE FROM print WHERE part = ? AND story = ?', print, n);
}

function writeWords({ file }: Ledger, n: number, { story, placed }: StoryToKeep): void {
  const names = nameWordsOf(placed.engine ?? placed.placements, story.dateline);
  file.run('INSERT INTO word (rowid, words, names) VALUES (?, ?, ?)', n, indexedWords(story), names);
}

/** Notes which corrections decide a story. */
export function writeApplied({ file }: Ledger, n: number, applied: readonly string[]): void {
  for (const id of applied) {
    file.run('INSERT OR IGNORE INTO corrected (correction, story) SELECT n, ? FROM correction WHERE id = ?', n, id);
  }
}

function placedTexts({ numbers }: Ledger, { story, placed }: StoryToKeep): [placed: string, engine: string | null] {
  const { dateline } = story;
  const { placements, engine } = placed;
  return [
    packWhereabouts({ dateline, placements }, numbers),
    engine && packWhereabouts({ dateline, placements: engine }, numbers)
  ];
}

function factTexts(ledger: Ledger, { story, placed, sources }: StoryToKeep): (string | null)[] {
  const agencies = (story.dateline?.agencies ?? []).map((agency) =>
    ledger.numbers.agency(signerKey(agency), agency.name)
  );
  return [
    filingsText(ledger, placed.placements),
    [...new Set(agencies)].join() || null,
    sourcesText(ledger, sources),
    story.about.join() || null
  ];
}

/** Where a story is filed: a place that it names twice (`DEN HAAG/THE HAGUE`) once. */
export function filingsText({ numbers }: Ledger, placements: readonly Placement[]): string | null {
  const filings = new Map<number, number>();
  for (const placement of placements) {
    if (placement.kind !== 'located') continue;
    const place = numbers.filedFrom(placement.place);
    if (!filings.has(place)) filings.set(place, Math.round(placement.confidence * 1000) / 1000);
  }
  return [...filings].flat().join() || null;
}

/** Sources by their keys, those that the store has. */
export function sourcesText({ numbers }: Ledger, sources: readonly string[]): string | null {
  return sources.flatMap((key) => numbers.source(key) ?? []).join() || null;
}

const listText = (list: readonly string[]): string | null => (list.length === 0 ? null : JSON.stringify(list));
