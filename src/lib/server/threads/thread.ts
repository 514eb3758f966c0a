import { DataFileError, UnavailableError } from '../../model/errors.ts';
import { FairQueue, type QueueBounds } from './fair-queue.ts';
import { WorkerCalls, type WorkerOptions } from './worker-calls.ts';

/** How a thread is run. */
export interface ThreadOptions extends Omit<WorkerOptions, 'onFall'> {
  bounds: QueueBounds;
  /** Milliseconds that a call may take. */
  limit: number;
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
  #worker: WorkerCalls | null = null;
  /** The call that is being answered. */
  #call: Call | null = null;
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
      if (this.#closed) return fail(closing());
      const call = { since: performance.now(), method, argument, done: done as Call['done'], fail };
      this.#queue.add(asker, call, fail);
      this.#next();
    });
  }

  /** What is wrong: a data file that is damaged, or that the thread is not there; null while all is well. */
  get problem(): string | null {
    return this.#problem ?? (this.#worker ? null : `${this.#options.file} is being started`);
  }

  /** Ends the thread; what still waits is refused. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#call?.fail(closing());
    for (let call = this.#queue.next(); call !== null; call = this.#queue.next()) call.fail(closing());
    await this.#worker?.end(closing());
  }

  async #begin(): Promise<void> {
    const { file, data, after, onEvent } = this.#options;
    const onFall = (error: Error) => this.#fall(worker, error);
    const worker: WorkerCalls = new WorkerCalls({ file, data, after, onEvent, onFall });
    await worker.ready;
    this.#worker = worker;
    this.#next();
  }

  #next(): void {
    const worker = this.#worker;
    if (worker === null || this.#call !== null) return;
    const call = (this.#call = this.#queue.next());
    if (call === null) return;
    const { limit } = this.#options;
    const isGone = performance.now() - call.since > PATIENCE;
    const timer = setTimeout(() => this.#replace(worker, call), limit + GRACE);
    const answer = isGone ? Promise.reject(tooLate()) : worker.call<never>(call.method, call.argument, limit);
    void answer
      .then(call.done, (error: Error) => this.#failed(worker, call, error))
      .finally(() => {
        clearTimeout(timer);
        if (this.#call !== call) return;
        this.#call = null;
        this.#next();
      });
  }

  #failed(worker: WorkerCalls, call: Call, error: Error): void {
    // Elsewhere the file may be sound: it is damaged all the same, until somebody restores it.
    if (error instanceof DataFileError) this.#problem = error.message;
    const fallen = new UnavailableError('restarting', 'what answers this fell, and is begun anew');
    call.fail(worker.fault === null ? error : fallen);
  }

  /** Ends a worker that does not answer in time, and lets another take its place. */
  #replace(worker: WorkerCalls, call: Call): void {
    const { limit, onFault } = this.#options;
    call.fail(new UnavailableError('too_dear', `this question takes longer than ${limit} ms`, 30));
    const error = new Error(`${call.method} took longer than ${limit + GRACE} ms: replaced`);
    onFault?.(error);
    void worker.end(error);
    this.#again();
  }

  /** A worker fell: an error that it did not catch, out of memory, an exit. Before it was ready its starter hears of it. */
  #fall(worker: WorkerCalls, error: Error): void {
    if (worker !== this.#worker || this.#closed) return;
    this.#options.onFault?.(error);
    this.#again();
  }

  #again(): void {
    this.#worker = null;
    if (this.#closed) return;
    this.#begin().catch((error: Error) => {
      this.#options.onFault?.(error);
      setTimeout(() => this.#again(), REST).unref();
    });
  }
}

const closing = () => new UnavailableError('restarting', 'the server is being closed');
const tooLate = () => new UnavailableError('overloaded', 'this question waited too long for its turn; ask again', 5);
