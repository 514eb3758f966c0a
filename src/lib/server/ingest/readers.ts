import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Gazetteer } from '../../gazetteer/lookup.ts';
import { WorkerCalls } from '../threads/worker-calls.ts';
import { type DocumentRead, type DocumentToRead, readAndPlace } from './read-and-place.ts';

/** Those who read documents for an ingest. */
export interface Readers {
  /** So many documents may be given to read before the first is there. */
  readonly ahead: number;
  read(document: DocumentToRead): Promise<DocumentRead>;
  close(): Promise<void>;
}

/** What readers go by. */
export interface ReadersOptions {
  gazetteerFile: string;
  /** For those that are read in this thread; called once one needs it. */
  gazetteer: () => Promise<Gazetteer>;
}

/** So many documents are read in this thread before others are started: each opens a gazetteer of its own. */
const FEW = 24;
/** More threads than this read faster than one saves. */
const MOST_THREADS = 3;
/** Documents that wait in each thread: they last while this one saves a group. */
const WAITING = 32;

/** Readers of many documents: the first few are read here, then threads are started. */
export function openReaders({ gazetteerFile, gazetteer }: ReadersOptions): Readers {
  const count = Math.max(1, Math.min(MOST_THREADS, availableParallelism()));
  let workers: WorkerCalls[] = [];
  const file = join(import.meta.dirname, 'reading-thread.ts');
  let turn = 0;
  return {
    ahead: count * WAITING,
    read: async (document) => {
      if (turn++ < FEW) return readAndPlace(document, gazetteer);
      if (workers.length === 0)
        workers = Array.from({ length: count }, () => new WorkerCalls({ file, data: { gazetteerFile } }));
      return workers[turn % count]!.call<DocumentRead>('read', document);
    },
    close: async () => void (await Promise.all(workers.map((worker) => worker.end(new Error('the ingest is over')))))
  };
}

/** A reader in this thread alone, of whatever number of documents. */
export function readerHere(gazetteer: () => Promise<Gazetteer>): Readers {
  return { ahead: 1, read: (document) => readAndPlace(document, gazetteer), close: async () => {} };
}
