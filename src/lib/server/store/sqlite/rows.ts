import type { StoryRole } from '../../../stories/types.ts';
import type { DueStory, StoreRows } from '../rows.ts';
import { applyPlan, writePlaces } from './apply.ts';
import { findCorrection, insertCorrection, queueInReach, takeFromQueue, undoCorrection } from './correction-writes.ts';
import { advanceTask, beginTask, deriveStory, storyNumbersAfter, taskOf } from './derive.ts';
import { Ledger } from './ledger.ts';
import { storyToPlace, writePlacedAnew } from './engine-rows.ts';
import type { SqliteFile } from './file.ts';
import { find, windowsOf } from './find.ts';
import { headOf, sealChanges, trimChanges } from './log.ts';
import { addBrought, writeReading, letStand } from './readings.ts';

/** The rows of a store in an SQLite file whose schema is this version's. */
export function sqliteRows(file: SqliteFile): StoreRows {
  const ledger = new Ledger(file);
  return {
    transaction: async (work) => {
      try {
        return await file.transaction(work);
      } catch (error) {
        // What was taken back was neither numbered nor changed.
        ledger.numbers.forget();
        ledger.changed.clear();
        throw error;
      }
    },
    seal: async (now) => sealChanges(ledger, now),
    reading: async (key) => file.get<{ n: number }>('SELECT n FROM page WHERE key = ?', key)?.n ?? null,
    stands: async (reading, address) =>
      file.get('SELECT 1 FROM standing WHERE address = ? AND page = ?', address, reading) !== null,
    stand: async (reading, address) => letStand(ledger, reading, address),
    windows: async (limit) => windowsOf(file, limit),
    find: async (document, keys) => find(ledger, document, keys),
    apply: async (document, plan) => writeReading(ledger, document, plan.brought, applyPlan(ledger, document, plan)),
    takeDue: async (now) => dueStories(file, now),
    applyDue: async (due, plan) => {
      const numbers = applyPlan(ledger, { ...due.trail, key: due.id, address: null }, plan);
      file.run('DELETE FROM held WHERE id = ?', due.id);
      const page = file.get<{ page: number }>('SELECT page FROM standing WHERE address = ?', due.address)?.page;
      const role: StoryRole = due.story.role;
      if (page === undefined) return;
      addBrought(
        ledger,
        page,
        plan.brought.map((brought) => ({ ...brought, ordinal: due.ordinal, role })),
        numbers
      );
    },
    addCorrection: async (correction, name) => insertCorrection(file, correction, name),
    correction: async (id) => findCorrection(file, id),
    setUndone: async (id, undone) => undoCorrection(file, id, undone),
    queueReach: async (reach, word) => queueInReach(file, reach, word),
    takeAnew: async (limit) => takeFromQueue(ledger, limit),
    place: async (n, placed) => writePlaces(ledger, n, placed),
    task: async (kind) => taskOf(file, kind),
    beginTask: async (kind, maker) => beginTask(ledger, kind, maker),
    advance: async (kind, after) => advanceTask(file, kind, after),
    numbersAfter: async (task, limit) => storyNumbersAfter(file, task, limit),
    derive: async (n) => deriveStory(ledger, n),
    toPlace: async (n) => storyToPlace(ledger, n),
    placedAnew: async (n, placed) => writePlacedAnew(ledger, n, placed),
    addSession: async (hash, { now, expires }) => {
      file.run('DELETE FROM session WHERE expires <= ?', now);
      file.run('INSERT INTO session (hash, expires) VALUES (?, ?)', hash, expires);
    },
    removeSession: async (hash) => void file.run('DELETE FROM session WHERE hash = ?', hash),
    setSourceState: async (source, state) => {
      if (state === null) file.run('DELETE FROM source_state WHERE source = ?', source);
      else file.run('INSERT OR REPLACE INTO source_state (source, state) VALUES (?, ?)', source, state);
    },
    trimLog: async (before, keep) => trimChanges(file, before, keep),
    head: async () => headOf(file),
    left: async () => storiesLeft(file),
    close: async () => file.close()
  };
}

function dueStories(file: SqliteFile, now: number): DueStory[] {
  const rows = file.all<{ id: string; address: string; ordinal: number; story: string }>(
    'SELECT id, address, ordinal, story FROM held WHERE due <= ? ORDER BY due, id',
    now
  );
  return rows.map(({ story, ...row }) => ({ ...row, ...(JSON.parse(story) as Pick<DueStory, 'story' | 'trail'>) }));
}

/** Stories that are still to be done: see `StoreWriter.rework`. */
export function storiesLeft(file: SqliteFile): number {
  const row = file.get<{ anew: number; tasks: number }>(
    `SELECT (SELECT count(*) FROM anew) AS anew,
       (SELECT ifnull(sum(until - after), 0) FROM task WHERE after < until) AS tasks`
  )!;
  return row.anew + row.tasks;
}
