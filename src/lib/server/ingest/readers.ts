import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Gazetteer } from '../../gazetteer/lookup.ts';
import { Thread } from '../threads/thread.ts';
import { type DocumentRead, type DocumentToRead, readAndPlace } from './read-and-place.ts';

/** Those who read documents for an ingest. */
export interface Readers {
  /** So many documents may be read at once; more only wait. */
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
/** Documents that wait for each thread, so that none is ever idle. */
const WAITING = 3;
/** A document that takes longer than this to read never ends, in milliseconds. */
const LIMIT = 120_000;

/** Readers of many documents: the first few are read here, then threads are started. */
export function openReaders({ gazetteerFile, gazetteer }: ReadersOptions): Readers {
  const count = Math.max(1, Math.min(MOST_THREADS, availableParallelism()));
  let threads: Promise<Thread[]> | null = null;
  let [read, turn] = [0, 0];
  const start = () =>
    Promise.all(
      Array.from({ length: count }, () =>
        Thread.start({
          file: join(import.meta.dirname, 'reading-thread.ts'),
          data: { gazetteerFile },
          bounds: { lane: 1_000, total: 1_000 },
          limit: LIMIT
        })
      )
    );
  return {
    ahead: count * WAITING,
    read: async (document) => {
      if (read++ < FEW) return readAndPlace(document, gazetteer);
      const started = await (threads ??= start());
      return started[turn++ % count]!.ask<DocumentRead>('read', document);
    },
    close: async () => {
      const started = await threads?.catch(() => []);
      await Promise.all((started ?? []).map((thread) => thread.close()));
    }
  };
}

/** A reader in this thread alone, of whatever number of documents. */
export function readerHere(gazetteer: () => Promise<Gazetteer>): Readers {
  return { ahead: 1, read: (document) => readAndPlace(document, gazetteer), close: async () => {} };
}
