import type { SessionDesk } from '../desk.ts';

/** So long a change is waited for; then it goes on by itself, in milliseconds. */
const PATIENCE_MS = 800;
/** How long after a change that failed it is tried again. */
const RETRY_MS = 10_000;

/** A session that is in or out and not yet written so; `expires` in epoch milliseconds. */
type Unwritten = { kind: 'in'; expires: number } | { kind: 'out'; expires: number };

export interface Patience {
  patience?: number;
  retry?: number;
  /** How long a session that has ended is remembered where that cannot be written. */
  lifetime: number;
  now: () => number;
}

/**
 * Sessions over a store that another process may hold for seconds: what changes counts at once, in this process's memory, and is
 * written as soon as it can be. Until then a restart would forget it.
 */
export function patientSessions(sessions: SessionDesk, options: Patience): SessionDesk {
  const { patience = PATIENCE_MS, retry = RETRY_MS, lifetime, now } = options;
  const unwritten = new Map<string, Unwritten>();

  async function write(hash: string, change: Unwritten, attempt: () => Promise<void>): Promise<void> {
    if (unwritten.get(hash) !== change || change.expires <= now()) return;
    try {
      await attempt();
      if (unwritten.get(hash) === change) unwritten.delete(hash);
    } catch (error) {
      console.warn(`[editors] a session is not written yet: ${error instanceof Error ? error.message : String(error)}`);
      setTimeout(() => void write(hash, change, attempt), retry).unref();
    }
  }
  const begin = (hash: string, change: Unwritten, attempt: () => Promise<void>): Promise<void> => {
    unwritten.set(hash, change);
    const timer = Promise.withResolvers<void>();
    setTimeout(timer.resolve, patience).unref();
    return Promise.race([write(hash, change, attempt), timer.promise]);
  };

  return {
    salt: () => sessions.salt(),
    async has(hash, at, asker) {
      const change = unwritten.get(hash);
      return change ? change.kind === 'in' && change.expires > at : sessions.has(hash, at, asker);
    },
    add: (hash, times) => begin(hash, { kind: 'in', expires: times.expires }, () => sessions.add(hash, times)),
    async remove(hash) {
      // A token that nobody was given is not worth remembering.
      if (!unwritten.has(hash) && !(await sessions.has(hash, now()))) return;
      return begin(hash, { kind: 'out', expires: now() + lifetime }, () => sessions.remove(hash));
    }
  };
}
