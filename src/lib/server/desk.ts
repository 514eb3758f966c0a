import type { Correction } from '../model/correction.ts';
import type { Instant } from '../model/document.ts';
import type { CorrectionsMade, Done } from './store/corrections.ts';
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

/** What the desk stands on. */
export interface DeskParts {
  texts: Pick<Thread, 'ask'>;
  writing: Pick<Thread, 'ask'>;
  /** Resolves when readers see the store as it is after that change, or will in a moment. */
  shown: (change: number) => Promise<void>;
}

/** The editors' desk over the thread that reads and the one that writes. */
export function deskOver({ texts, writing, shown }: DeskParts): Desk {
  const read = <T>(method: string, argument: unknown) => texts.ask<T>(method, argument, LANE);
  const write = <T>(method: string, argument: unknown) => writing.ask<T>(method, argument, LANE);
  const correct = async <T>(method: string, argument: unknown): Promise<T> => {
    const { made, change } = await write<Done<T>>(method, argument);
    await shown(change);
    return made;
  };
  const placed = (id: string) => read<number>('placedBy', id);
  return {
    corrections: {
      list: (request = {}) => read('corrections', request),
      known: (ids) => read('knownCorrections', ids),
      reach: (reach) => read('reach', reach),
      placed,
      stories: (id, limit) => read('correctedStories', { id, limit }),
      sourcesOf: (storyId) => read('sourcesOf', storyId),
      left: () => read('left', null),
      add: async (corrections) => {
        const [only, ...more] = corrections;
        // Of one correction the stories are told that it decides; those that a narrower one holds are looked at, too.
        const reach = only && more.length === 0 ? await read<number>('reach', only) : null;
        const made = await correct<CorrectionsMade>('addCorrections', corrections);
        return reach === null || made.added === 0 ? made : { ...made, stories: reach };
      },
      setUndone: async (id, undone) => {
        const before = await placed(id);
        const made = await correct<CorrectionsMade | null>('setUndone', { id, undone });
        return made && { ...made, stories: undone === null ? await placed(id) : before };
      }
    },
    sessions: {
      salt: () => read('salt', null),
      has: (hash, now, asker = LANE) => texts.ask('hasSession', { hash, now }, asker),
      add: (hash, times) => write('addSession', { hash, ...times }),
      remove: (hash) => write('removeSession', hash)
    }
  };
}
