import type { SentError } from './errors.ts';

/** What a thread waits for when its code is there: only then it opens what it answers from. */
export const GO = 'go';

/** A call of a thread's method. `limit`: milliseconds that it may take. */
export interface CallMessage {
  id: number;
  method: string;
  argument: unknown;
  limit: number;
}

/** What a thread says: what a call came to, that it is ready to be called or cannot be, or something of its own accord. */
export type ThreadMessage =
  | { kind: 'ready' }
  | { kind: 'failed'; error: SentError }
  | { kind: 'result'; id: number; result: unknown }
  | { kind: 'error'; id: number; error: SentError }
  | { kind: 'event'; event: unknown };
