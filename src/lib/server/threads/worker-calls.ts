import { Worker } from 'node:worker_threads';
import { receiveError } from './errors.ts';
import { GO, type ThreadMessage } from './messages.ts';

/** How a worker is run. */
export interface WorkerOptions {
  /** Path of its module, which calls `expose`. */
  file: string;
  /** What the module finds as `workerData`. */
  data: unknown;
  /** What must be there before the module opens anything; its code is loaded meanwhile. */
  after?: Promise<unknown> | undefined;
  /** Called with what the worker announces. */
  onEvent?: ((event: unknown) => void) | undefined;
  /** Called with what made it fall; not where it was ended. */
  onFall?: (error: Error) => void;
}

interface Waiting {
  done: (result: never) => void;
  fail: (error: Error) => void;
}

/** One worker and the calls that are under way in it: it carries them out as they come. What makes it fall fails all of them. */
export class WorkerCalls {
  /** Resolves when it can be called, rejects with what keeps it from that. */
  readonly ready: Promise<void>;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;
  #fault: Error | null = null;

  constructor({ file, data, after, onEvent, onFall }: WorkerOptions) {
    const worker = (this.#worker = new Worker(file, { workerData: data }));
    this.ready = new Promise((done, fail) => {
      const fall = (error: Error) => {
        if (this.#fault) return;
        void this.end(error);
        fail(error);
        onFall?.(error);
      };
      worker.on('message', (message: ThreadMessage) => {
        if (message.kind === 'ready') done();
        else if (message.kind === 'failed') fall(receiveError(message.error));
        else if (message.kind === 'event') onEvent?.(message.event);
        else this.#hear(message);
      });
      worker.on('error', (error) => fall(error as Error));
      worker.on('exit', () => fall(new Error(`${file} ended by itself`)));
      Promise.resolve(after).then(() => worker.postMessage(GO), fall);
    });
    // Who waits for it hears of it.
    this.ready.catch(() => {});
  }

  /** What made it fall, or why it was ended; null while it runs. */
  get fault(): Error | null {
    return this.#fault;
  }

  /** Calls a method; `limit`: milliseconds that it may take, by the worker's own look at the clock. */
  async call<Result>(method: string, argument: unknown, limit = Infinity): Promise<Result> {
    await this.ready;
    return new Promise<Result>((done, fail) => {
      if (this.#fault) return fail(this.#fault);
      const id = ++this.#calls;
      this.#waiting.set(id, { done, fail });
      this.#worker.postMessage({ id, method, argument, limit });
    });
  }

  /** Ends it; what is under way fails with that error. */
  async end(error: Error): Promise<void> {
    this.#fault ??= error;
    for (const { fail } of this.#waiting.values()) fail(this.#fault);
    this.#waiting.clear();
    await this.#worker.terminate();
  }

  #hear(message: Extract<ThreadMessage, { kind: 'result' | 'error' }>): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === 'result') waiting?.done(message.result as never);
    else waiting?.fail(receiveError(message.error));
  }
}
