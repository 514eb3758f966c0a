import type {
  ArrivingDocument,
  CorrectionInForce,
  Findings,
  FormerStory,
  HeldVersion,
  Keys,
  StoredStory
} from '../../../stories/types.ts';
import type { StoryStatus } from '../../../model/document.ts';
import { windowOfPrint, windowRange } from '../../../stories/prints.ts';
import { correctionFrom, type CorrectionTableRow } from './correction-columns.ts';
import type { Ledger } from './ledger.ts';
import type { SqliteFile } from './file.ts';
import { STORED_COLUMNS, type StoredColumns, storedStory } from './story-rows.ts';

/** Rows of one story's prints that are looked at: a standing phrase may be in thousands. */
const MOST_SHARING = 240;
/** Most stories that a lead is compared with: those with the most prints in common. */
const MOST_COMPARED = 8;

/** What a document's keys find. */
export function find(
  ledger: Ledger,
  document: Pick<ArrivingDocument, 'address' | 'key' | 'name'>,
  keys: Keys
): Findings {
  const { file } = ledger;
  const former = formerAt(file, document.address ?? document.key, document.name);
  const ids = idsAmong(file, keys.ids);
  const alike = keys.prints.map((prints) => alikeBy(file, prints));
  const corrections = correctionsOf(file, keys.names);
  const numbers = new Set([
    ...former.map(({ n }) => n),
    ...[...ids.values()].filter((n) => n !== null),
    ...alike.flat()
  ]);
  const held = heldAmong(file, keys.ids, document.address ?? document.key);
  const known = numbers.size === 0 ? new Map<number, StoredStory>() : storiesOf(ledger, [...numbers]);
  addAliases(file, ids, known);
  return { former, stories: known, ids, held, alike, corrections };
}

function formerAt(file: SqliteFile, address: string, name: string): FormerStory[] {
  const standing = file.get<{ page: number; copies: number }>(
    'SELECT page, (SELECT count(*) FROM standing x WHERE x.page = s.page) AS copies FROM standing s WHERE address = ?',
    address
  );
  // Of a store of 0.1 only a page's name is known.
  const legacy =
    standing ??
    file.get<{ page: number; copies: number }>(
      'SELECT page, 2 AS copies FROM standing WHERE address = ?',
      `name:${name}`
    );
  if (!legacy) return [];
  const rows = file.all<{ story: number; is_main: number; elsewhere: number }>(
    `SELECT b.story, b.is_main, EXISTS (SELECT 1 FROM page_story x WHERE x.story = b.story AND x.page <> b.page) AS elsewhere
     FROM page_story b WHERE b.page = ?`,
    legacy.page
  );
  return rows.map(({ story, is_main, elsewhere }) => ({
    n: story,
    role: is_main === 1 ? 'main' : 'item',
    elsewhere: elsewhere === 1 || legacy.copies > 1
  }));
}

function idsAmong(file: SqliteFile, ids: readonly string[]): Map<string, number | null> {
  const rows = file.all<{ id: string; story: number | null }>(
    'SELECT i.id, i.story FROM json_each(?) k JOIN id i ON i.id = k.value',
    JSON.stringify(ids)
  );
  return new Map(rows.map(({ id, story }) => [id, story]));
}

/** The other ids of stories that a provider names: if it takes one back, they all lead to that. */
function addAliases(file: SqliteFile, ids: Map<string, number | null>, known: ReadonlyMap<number, StoredStory>): void {
  for (const [n, { id, uri }] of known) {
    if (uri === null) continue;
    ids.set(id, n);
    const rows = file.all<{ id: string }>('SELECT id FROM id WHERE story = ? AND is_alias = 1', n);
    for (const alias of rows) ids.set(alias.id, n);
  }
}

function alikeBy(file: SqliteFile, prints: readonly number[]): number[] {
  if (prints.length === 0) return [];
  const rows = file.all<{ story: number }>(
    `SELECT p.story FROM json_each(?) k JOIN print p ON p.part = k.value LIMIT ${MOST_SHARING}`,
    `[${prints.join()}]`
  );
  if (rows.length === 0) return [];
  const shared = new Map<number, number>();
  for (const { story } of rows) shared.set(story, (shared.get(story) ?? 0) + 1);
  const ranked = [...shared].sort(([one, often], [two, oftener]) => oftener - often || two - one);
  return ranked.slice(0, MOST_COMPARED).map(([story]) => story);
}

/** The newest windows of time that prints are of, the first found by going back from one to the next. */
export function windowsOf(file: SqliteFile, limit: number): number[] {
  const windows: number[] = [];
  let below = Number.MAX_SAFE_INTEGER;
  while (windows.length < limit) {
    const row = file.get<{ part: number }>('SELECT part FROM print WHERE part < ? ORDER BY part DESC LIMIT 1', below);
    if (!row) break;
    const window = windowOfPrint(row.part);
    windows.push(window);
    [below] = windowRange(window);
  }
  return windows;
}

/** Stories by their numbers. */
export function storiesOf({ file, numbers }: Ledger, wanted: readonly number[]): Map<number, StoredStory> {
  const keys = new Map<number, string>();
  const sourceKey = (n: number) => {
    const known = keys.get(n) ?? file.get<{ key: string }>('SELECT key FROM source WHERE n = ?', n)!.key;
    keys.set(n, known);
    return known;
  };
  const rows = file.all<StoredColumns>(
    `SELECT ${STORED_COLUMNS} FROM json_each(?) k JOIN story s ON s.n = k.value JOIN fact f ON f.n = s.n`,
    `[${wanted.join()}]`
  );
  return new Map(rows.map((row) => [row.n, storedStory(row, numbers, sourceKey)]));
}

interface HeldColumns {
  id: string;
  address: string;
  version: string | null;
  updated: number | null;
  status: StoryStatus;
  aliases: string;
}

function heldAmong(file: SqliteFile, ids: readonly string[], address: string): Map<string, HeldVersion> {
  const rows = file.all<HeldColumns>(
    `SELECT h.id, h.address, h.version, h.updated, h.status, h.aliases FROM held h
     WHERE h.address = ?1 OR h.id IN (SELECT value FROM json_each(?2))`,
    address,
    JSON.stringify(ids)
  );
  return new Map(
    rows.map(({ id, version, updated, status, aliases, address: from }) => [
      id,
      { id, version, updated, status, aliases: JSON.parse(aliases) as string[], isOwn: from === address }
    ])
  );
}

/** Corrections in force of those names. */
export function correctionsOf(file: SqliteFile, names: readonly string[]): CorrectionInForce[] {
  if (!file.get('SELECT 1 FROM correction WHERE undone IS NULL LIMIT 1')) return [];
  const rows = file.all<CorrectionTableRow & { story_number: number | null }>(
    `SELECT c.*, (SELECT i.story FROM id i WHERE i.id = c.story) AS story_number FROM json_each(?) k
     JOIN correction c ON c.name = k.value WHERE c.undone IS NULL`,
    JSON.stringify(names)
  );
  return rows.map((row) => ({ ...correctionFrom(row), storyNumber: row.story_number }));
}
