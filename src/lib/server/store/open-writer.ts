import { ENGINE_VERSION } from '../../engine/version.ts';
import type { Correction } from '../../model/correction.ts';
import { DataFileError, UnavailableError } from '../../model/errors.ts';
import { nameKey } from '../../stories/correct.ts';
import { isTimeless, keysOf, newcomersOf } from '../../stories/keys-of.ts';
import { placeCorrected } from '../../stories/place-corrected.ts';
import { planDocument } from '../../stories/plan-document.ts';
import type { ArrivingDocument } from '../../stories/types.ts';
import type { CorrectionsMade } from './corrections.ts';
import { DERIVED_MAKER } from './derived-maker.ts';
import type { PlaceAnew } from './place-anew.ts';
import type { DueStory, StoreRows } from './rows.ts';
import { oneAtATime } from './turns.ts';
import { nameWord } from './words-of.ts';
import type { DocumentOutcome, DocumentSaved, StoreWriter } from './writer.ts';

/** Windows of time in which a story of unknown time is looked for: three months. */
const MOST_WINDOWS = 64;
/** A log goes back so far, in milliseconds, or so many changes, whichever is more. */
const LOG_AGE = 7 * 24 * 3_600_000;
const LOG_LENGTH = 1_000_000;
/** Stories that are done anew in one transaction while documents wait. */
const REWORK_BATCH = 500;

/** What a writer is opened with. */
export interface WriterOptions {
  /** The engine, which places kept stories anew when its version has changed; null: that is left to a process that has one. */
  placeAnew: (() => Promise<PlaceAnew>) | null;
  /** The clock, in epoch milliseconds. */
  now?: () => number;
}

/** The writing half of a store over a database's rows. Calls are carried out one after the other. */
export async function openWriter(rows: StoreRows, { placeAnew, now = Date.now }: WriterOptions): Promise<StoreWriter> {
  const inTurn = oneAtATime();
  const writing = <T>(work: () => Promise<T>) =>
    inTurn(() =>
      rows.transaction(async () => {
        const result = await work();
        await rows.seal(now());
        return result;
      })
    );
  let engine: PlaceAnew | null = null;
  await writing(async () => {
    await rows.beginTask('derived', DERIVED_MAKER);
    if (placeAnew) await rows.beginTask('engine', String(ENGINE_VERSION));
  });
  const rework = (limit: number) => writing(() => doRework(rows, limit, async () => (engine ??= await placeAnew!())));
  return {
    hasReading: (key, address) => hasReading(rows, writing, key, address),
    save: async (documents, at) => {
      // Until all prints are there, what a newer Dateline carried over would not be known again.
      while ((await rows.task('derived')) !== null) await writing(() => doDerived(rows, REWORK_BATCH));
      return saveGroup(writing, rows, documents, at);
    },
    addCorrections: (corrections) => writing(() => addCorrections(rows, corrections)),
    setUndone: (id, undone) =>
      writing(async () => {
        const correction = await rows.correction(id);
        if (!correction) return null;
        await rows.setUndone(id, undone);
        return { added: 0, stories: await queue(rows, correction) };
      }),
    addSession: (hash, times) => writing(() => rows.addSession(hash, times)),
    removeSession: (hash) => writing(() => rows.removeSession(hash)),
    setSourceState: (source, state) =>
      writing(() => rows.setSourceState(source, state === null ? null : JSON.stringify(state))),
    releaseDue: (at) => writing(() => releaseDue(rows, at)),
    trimLog: (at) => writing(() => rows.trimLog(at - LOG_AGE, LOG_LENGTH)),
    rework,
    head: () => inTurn(() => rows.head()),
    close: () => inTurn(() => rows.close())
  };
}

type Writing = <T>(work: () => Promise<T>) => Promise<T>;

async function hasReading(rows: StoreRows, writing: Writing, key: string, address: string | null): Promise<boolean> {
  const reading = await rows.reading(key);
  if (reading === null) return false;
  if (address === null || (await rows.stands(reading, address))) return true;
  return writing(async () => {
    // Another process may have forgotten it since.
    const still = await rows.reading(key);
    if (still !== null) await rows.stand(still, address);
    return still !== null;
  });
}

/**
 * A group of documents, one transaction. Where one fails, all is taken back and the others are saved without it: that is rare, and a
 * savepoint for each would cost every one of them (SQLite's index of words is written out at each).
 */
async function saveGroup(
  writing: Writing,
  rows: StoreRows,
  documents: readonly ArrivingDocument[],
  now: number
): Promise<DocumentOutcome[]> {
  const failed = new Map<ArrivingDocument, DocumentOutcome>();
  for (;;) {
    let current: ArrivingDocument | null = null;
    try {
      return await writing(async () => {
        const outcomes: DocumentOutcome[] = [];
        for (const document of documents) {
          current = document;
          outcomes.push(failed.get(document) ?? (await saveDocument(rows, document, now)));
        }
        current = null;
        return outcomes;
      });
    } catch (error) {
      // What the file is to blame for would fail the others too: nothing of the group is then acknowledged.
      if (current === null || error instanceof DataFileError || error instanceof UnavailableError) throw error;
      failed.set(current, { kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  }
}

const KNOWN: DocumentSaved = { kind: 'saved', known: true, added: 0, linked: 0 };

async function saveDocument(rows: StoreRows, document: ArrivingDocument, now: number): Promise<DocumentSaved> {
  const reading = await rows.reading(document.key);
  if (reading !== null) {
    if (document.address !== null && !(await rows.stands(reading, document.address))) {
      await rows.stand(reading, document.address);
    }
    return KNOWN;
  }
  const plan = await planned(rows, document, now);
  await rows.apply(document, plan);
  return { kind: 'saved', known: false, added: plan.added, linked: plan.linked };
}

async function planned(rows: StoreRows, document: ArrivingDocument, now: number) {
  const newcomers = newcomersOf(document);
  const windows = isTimeless(newcomers) ? await rows.windows(MOST_WINDOWS) : [];
  return planDocument(document, newcomers, await rows.find(document, keysOf(newcomers, windows)), now);
}

async function releaseDue(rows: StoreRows, now: number): Promise<number> {
  const due = await rows.takeDue(now);
  for (const each of due) await rows.applyDue(each, await planDue(rows, each, now));
  return due.length;
}

/** The story comes alone, from nowhere that anything else comes from. */
async function planDue(rows: StoreRows, { id, story, trail }: DueStory, now: number) {
  return planned(rows, { ...trail, key: `due ${id}`, address: null, stories: [story] }, now);
}

async function addCorrections(rows: StoreRows, corrections: readonly Correction[]): Promise<CorrectionsMade> {
  const made: CorrectionsMade = { added: 0, stories: 0 };
  for (const correction of corrections) {
    if (!(await rows.addCorrection(correction, nameKey(correction)))) continue;
    made.added++;
    if (correction.undone === null) made.stories += await queue(rows, correction);
  }
  return made;
}

/** Stories without a name have nothing in common. */
async function queue(rows: StoreRows, correction: Correction): Promise<number> {
  const name = nameKey(correction);
  return name === '' && correction.scope !== 'story' ? 0 : rows.queueReach(correction, nameWord(name));
}

/** What is to be done again: corrections first, as somebody waits for them, then what code derives, then a newer engine's places. */
async function doRework(rows: StoreRows, limit: number, engine: () => Promise<PlaceAnew>): Promise<number> {
  let room = limit - (await doCorrections(rows, limit));
  if (room > 0) room -= await doDerived(rows, room);
  if (room > 0) await doEngine(rows, room, engine);
  return rows.left();
}

async function doCorrections(rows: StoreRows, limit: number): Promise<number> {
  const stories = await rows.takeAnew(limit);
  for (const { story, ids, corrections } of stories) {
    const { n, placements, enginePlacements, dateline, sources } = story;
    const placed = placeCorrected(enginePlacements ?? placements, dateline, corrections, { n, ids, sources });
    await rows.place(n, placed);
  }
  return stories.length;
}

async function doDerived(rows: StoreRows, limit: number): Promise<number> {
  const task = await rows.task('derived');
  if (!task) return 0;
  const numbers = await rows.numbersAfter(task, limit);
  for (const n of numbers) await rows.derive(n);
  await rows.advance('derived', numbers.length < limit ? task.until : numbers.at(-1)!);
  return numbers.length;
}

async function doEngine(rows: StoreRows, limit: number, engine: () => Promise<PlaceAnew>): Promise<void> {
  const task = await rows.task('engine');
  if (task?.maker !== String(ENGINE_VERSION)) return;
  const numbers = await rows.numbersAfter(task, limit);
  for (const n of numbers) {
    const story = await rows.toPlace(n);
    if (story) await rows.placedAnew(n, (await engine())(story));
  }
  await rows.advance('engine', numbers.length < limit ? task.until : numbers.at(-1)!);
}
