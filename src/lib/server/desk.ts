import type { Correction } from '../model/correction.ts';
import type { Instant } from '../model/document.ts';
import type { CorrectionsMade } from './store/corrections.ts';
import type { CorrectionReader, SessionReader } from './store/port.ts';
import type { Thread } from './threads/thread.ts';

/** Corrections for those who make them: read and changed. */
export interface CorrectionDesk extends CorrectionReader {
  /** Adds those whose id is new; their stories follow, see `left`. */
  add(corrections: Correction[]): Promise<CorrectionsMade>;
  /** Takes one back at that instant, or with null puts it in force again. Null when there is no such correction. */
  setUndone(id: string, undone: Instant): Promise<CorrectionsMade | null>;
  /** Stories that are still to be placed anew. */
  left(): Promise<number>;
}

/** Who is signed in: only hashes of what browsers hold. Instants in epoch milliseconds. */
export interface SessionDesk extends SessionReader {
  /** `asker`: in whose lane the question waits; cookies that somebody made up must not fill the editors'. */
  has(hash: string, now: number, asker?: string): Promise<boolean>;
  add(hash: string, times: { now: number; expires: number }): Promise<void>;
  remove(hash: string): Promise<void>;
}

/** What editors work with. Their lane is their own: no reader's question keeps them waiting. */
export interface Desk {
  corrections: CorrectionDesk;
  sessions: SessionDesk;
}

const LANE = 'editors';

/** The editors' desk over the thread that reads and the one that writes. */
export function deskOver(texts: Pick<Thread, 'ask'>, writing: Pick<Thread, 'ask'>): Desk {
  const read = <T>(method: string, argument: unknown) => texts.ask<T>(method, argument, LANE);
  const write = <T>(method: string, argument: unknown) => writing.ask<T>(method, argument, LANE);
  return {
    corrections: {
      list: (request = {}) => read('corrections', request),
      known: (ids) => read('knownCorrections', ids),
      reach: (reach) => read('reach', reach),
      stories: (id, limit) => read('correctedStories', { id, limit }),
      sourcesOf: (storyId) => read('sourcesOf', storyId),
      left: () => read('left', null),
      add: (corrections) => write('addCorrections', corrections),
      setUndone: (id, undone) => write('setUndone', { id, undone })
    },
    sessions: {
      salt: () => read('salt', null),
      has: (hash, now, asker = LANE) => texts.ask('hasSession', { hash, now }, asker),
      add: (hash, times) => write('addSession', { hash, ...times }),
      remove: (hash) => write('removeSession', hash)
    }
  };
}
