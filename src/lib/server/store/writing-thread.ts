/** The thread that changes the store: the only one of a server that ever waits for another process's writing. */
import { workerData } from 'node:worker_threads';
import type { Correction } from '../../model/correction.ts';
import type { Instant } from '../../model/document.ts';
import { openStoreWriter } from '../open-store.ts';
import { expose } from '../threads/expose.ts';
import type { Done } from './corrections.ts';
import type { StoreWriter } from './writer.ts';

const files = workerData as Parameters<typeof openStoreWriter>[0];

/** How often embargoes are looked at, and how often the log is trimmed, in milliseconds. */
const DUE_EVERY = 1_000;
const TRIM_EVERY = 600_000;
/** Stories placed anew in one transaction: corrections of whole archives must not keep others from writing. */
const PORTION = 500;
/** A correction waits so many milliseconds for its stories. */
const PATIENCE = 1_000;

await expose(async () => {
  const store = await openStoreWriter(files);
  const rework = reworking(store);
  every(DUE_EVERY, 'the end of embargoes', () => store.releaseDue(Date.now()));
  every(TRIM_EVERY, 'the log', () => store.trimLog(Date.now()));
  void rework();
  const thenRework = async <T>(change: Promise<T>): Promise<Done<T>> => {
    const made = await change;
    // Who corrects one story sees it when the answer is there; thousands follow while they go on.
    await Promise.race([rework(), new Promise((done) => setTimeout(done, PATIENCE))]);
    return { made, change: (await store.head()).last };
  };
  return {
    addCorrections: (corrections: Correction[]) => thenRework(store.addCorrections(corrections)),
    setUndone: ({ id, undone }: { id: string; undone: Instant }) => thenRework(store.setUndone(id, undone)),
    addSession: ({ hash, ...times }: { hash: string; now: number; expires: number }) => store.addSession(hash, times),
    removeSession: (hash: string) => store.removeSession(hash)
  };
});

/** Does what is to be done again, a portion at a time, so that calls come in between. */
function reworking(store: StoreWriter): () => Promise<void> {
  let under: Promise<void> | null = null;
  const work = async () => {
    try {
      while ((await store.rework(PORTION)) > 0) await new Promise((done) => setImmediate(done));
    } catch (error) {
      console.error('dateline: stories could not be placed anew; tried again with the next change:', error);
    } finally {
      under = null;
    }
  };
  return () => (under ??= work());
}

function every(milliseconds: number, what: string, work: () => Promise<unknown>): void {
  const run = () => work().catch((error: unknown) => console.error(`dateline: ${what}:`, error));
  void run();
  setInterval(run, milliseconds).unref();
}
