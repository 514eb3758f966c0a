import { Worker } from 'node:worker_threads';
import { UnavailableError } from '../../model/errors.ts';
import { receiveError } from './errors.ts';
import { FairQueue, type QueueBounds } from './fair-queue.ts';
import type { ThreadMessage } from './messages.ts';

/** How a thread is run. */
export interface ThreadOptions {
  /** Path of its module, which calls `expose`. */
  file: string;
  /** What the module finds as `workerData`. */
  data: unknown;
  bounds: QueueBounds;
  /** Milliseconds that a call may take. */
  limit: number;
  /** Called with what the thread announces. */
  onEvent?: (event: unknown) => void;
  /** Called with what killed the thread, or with why it could not begin anew; it is started again. */
  onFault?: (error: Error) => void;
}

/** Beyond its limit a call is ended from outside after so many milliseconds: SQLite and loops of others do not look at the clock. */
const GRACE = 1_500;
/** A thread that cannot begin is tried again after so many milliseconds. */
const REST = 1_000;

/** Who has waited so many milliseconds for a turn has gone. */
const PATIENCE = 10_000;

interface Call {
  since: number;
  method: string;
  argument: unknown;
  done: (result: unknown) => void;
  fail: (error: Error) => void;
}

/**
 * A worker thread that is asked one thing at a time; what waits waits here, in one lane for each client. A call that goes on past its
 * limit costs the thread its life: another takes its place, and the caller gets UnavailableError.
 */
export class Thread {
  readonly #options: ThreadOptions;
  readonly #queue: FairQueue<Call>;
  #worker: Worker | null = null;
  #ready = false;
  #call: { id: number; call: Call; timer: NodeJS.Timeout } | null = null;
  #calls = 0;
  #closed = false;
  #problem: string | null = null;

  private constructor(options: ThreadOptions) {
    this.#options = options;
    this.#queue = new FairQueue(options.bounds);
  }

  /** Starts a thread. Rejects with what keeps it from beginning. */
  static async start(options: ThreadOptions): Promise<Thread> {
    const thread = new Thread(options);
    await thread.#begin();
    return thread;
  }

  /** Calls a method. `asker`: whose lane it waits in. Throws UnavailableError, and whatever the method throws. */
  ask<Result>(method: string, argument: unknown, asker = ''): Promise<Result> {
    return new Promise((done, fail) => {
      if (this.#closed) return fail(new UnavailableError('restarting', 'the server is being closed'));
      const call = { since: performance.now(), method, argument, done: done as Call['done'], fail };
      this.#queue.add(asker, call, fail);
      this.#next();
    });
  }

  /** What is wrong: a data file that is damaged, or that the thread is not there; null while all is well. */
  get problem(): string | null {
    return this.#problem ?? (this.#ready ? null : `${this.#options.file} is being started`);
  }

  /** Ends the thread; what still waits is refused. */
  async close(): Promise<void> {
    this.#closed = true;
    const error = new UnavailableError('restarting', 'the server is being closed');
    this.#finish()?.fail(error);
    for (let call = this.#queue.next(); call !== null; call = this.#queue.next()) call.fail(error);
    await this.#worker?.terminate();
  }

  #begin(): Promise<void> {
    return new Promise((done, fail) => {
      const { file, data } = this.#options;
      const worker = (this.#worker = new Worker(file, { workerData: data }));
      worker.on('message', (message: ThreadMessage) => {
        if (worker !== this.#worker) return;
        if (message.kind === 'ready') {
          this.#ready = true;
          done();
          this.#next();
        } else if (message.kind === 'failed') {
          this.#worker = null;
          void worker.terminate();
          fail(receiveError(message.error));
        } else this.#hear(message);
      });
      worker.on('error', (error) => this.#fall(worker, error as Error, fail));
      worker.on('exit', () => this.#fall(worker, new Error(`${file} ended by itself`), fail));
    });
  }

  #hear(message: Extract<ThreadMessage, { kind: 'result' | 'error' | 'event' }>): void {
    if (message.kind === 'event') return this.#options.onEvent?.(message.event);
    if (message.id !== this.#call?.id) return;
    const call = this.#finish()!;
    if (message.kind === 'result') call.done(message.result);
    else {
      // Elsewhere the file may be sound: it is damaged all the same, until somebody restores it.
      if (message.error.kind === 'data_file') this.#problem = message.error.message;
      call.fail(receiveError(message.error));
    }
    this.#next();
  }

  #next(): void {
    if (!this.#ready || this.#call !== null) return;
    const call = this.#queue.next();
    if (call === null) return;
    if (performance.now() - call.since > PATIENCE) {
      call.fail(new UnavailableError('overloaded', 'this question waited too long for its turn; ask again', 5));
      return this.#next();
    }
    const { limit } = this.#options;
    const id = ++this.#calls;
    this.#call = { id, call, timer: setTimeout(() => this.#replace(), limit + GRACE) };
    this.#worker!.postMessage({ id, method: call.method, argument: call.argument, limit });
  }

  /** The call that is being answered, which so ends. */
  #finish(): Call | null {
    const current = this.#call;
    clearTimeout(current?.timer);
    this.#call = null;
    return current?.call ?? null;
  }

  /** Ends a thread that does not answer in time, and lets another take its place. */
  #replace(): void {
    const worker = this.#worker;
    const call = this.#finish();
    call?.fail(new UnavailableError('too_dear', `this question takes longer than ${this.#options.limit} ms`, 30));
    this.#options.onFault?.(new Error(`${call?.method} took longer than ${this.#options.limit + GRACE} ms: replaced`));
    this.#worker = null;
    void worker?.terminate();
    this.#again();
  }

  /** A thread fell: an error that it did not catch, out of memory, an exit. */
  #fall(worker: Worker, error: Error, fail: (error: Error) => void): void {
    if (worker !== this.#worker || this.#closed) return;
    this.#worker = null;
    this.#finish()?.fail(new UnavailableError('restarting', 'what answers this fell, and is begun anew'));
    // Before it was ready its starter hears of it.
    if (!this.#ready) return fail(error);
    this.#options.onFault?.(error);
    this.#again();
  }

  #again(): void {
    this.#ready = false;
    if (this.#closed) return;
    this.#begin().catch((error: Error) => {
      this.#options.onFault?.(error);
      setTimeout(() => this.#again(), REST).unref();
    });
  }
}
