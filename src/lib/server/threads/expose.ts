import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { sendError } from './errors.ts';
import type { CallMessage, ThreadMessage } from './messages.ts';

/** What a method knows of its call. */
export interface CallLimits {
  /** Whether its time is up: long work asks now and then, and ends with an UnavailableError. */
  isLate: () => boolean;
}

/** What a thread can be asked for, by name; the argument and the result are copied from thread to thread. */
export type Methods = Record<string, (argument: never, limits: CallLimits) => unknown>;

function send(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}

/** Tells the parent something that it did not ask for. */
export function announce(event: unknown): void {
  send({ kind: 'event', event });
}

/** Answers the parent's calls with what `open` makes; until that is there they wait, and where it fails the parent is told why. */
export async function expose(open: () => Methods | Promise<Methods>): Promise<void> {
  let methods: Methods;
  // The parent says when there is something to open.
  if (parentPort) await once(parentPort, 'message');
  try {
    methods = await open();
  } catch (error) {
    return send({ kind: 'failed', error: sendError(error) });
  }
  parentPort?.on('message', (call: CallMessage) => void answer(methods, call));
  send({ kind: 'ready' });
}

async function answer(methods: Methods, { id, method, argument, limit }: CallMessage): Promise<void> {
  const end = performance.now() + limit;
  try {
    const asked = methods[method];
    if (!asked) throw new Error(`got a call of "${method}", expected one of ${Object.keys(methods).join(', ')}`);
    const result = await asked(argument as never, { isLate: () => performance.now() > end });
    send({ kind: 'result', id, result });
  } catch (error) {
    send({ kind: 'error', id, error: sendError(error) });
  }
}
