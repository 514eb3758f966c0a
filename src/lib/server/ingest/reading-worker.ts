import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { receiveError } from '../threads/errors.ts';
import type { CallMessage, ThreadMessage } from '../threads/messages.ts';
import type { DocumentRead, DocumentToRead } from './read-and-place.ts';

interface Waiting {
  done: (read: DocumentRead) => void;
  fail: (error: Error) => void;
}

/**
 * A thread that reads documents. What it is given waits in it, not here: it goes on while this thread saves. Whatever makes it fall
 * fails all that waits.
 */
export class ReadingWorker {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;
  #fault: Error | null = null;

  constructor(gazetteerFile: string) {
    this.#worker = new Worker(join(import.meta.dirname, 'reading-thread.ts'), { workerData: { gazetteerFile } });
    this.#worker.on('message', (message: ThreadMessage) => this.#hear(message));
    this.#worker.on('error', (error) => this.#fall(error as Error));
    this.#worker.on('exit', () => this.#fall(new Error('the thread that reads documents ended by itself')));
  }

  read(argument: DocumentToRead): Promise<DocumentRead> {
    return new Promise((done, fail) => {
      if (this.#fault) return fail(this.#fault);
      const id = ++this.#calls;
      this.#waiting.set(id, { done, fail });
      const call: CallMessage = { id, method: 'read', argument, limit: Infinity };
      this.#worker.postMessage(call);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #hear(message: ThreadMessage): void {
    if (message.kind === 'failed') return this.#fall(receiveError(message.error));
    if (message.kind !== 'result' && message.kind !== 'error') return;
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === 'result') waiting?.done(message.result as DocumentRead);
    else waiting?.fail(receiveError(message.error));
  }

  #fall(error: Error): void {
    this.#fault ??= error;
    for (const { fail } of this.#waiting.values()) fail(this.#fault);
    this.#waiting.clear();
  }
}
