import { type Entry, isPlaced } from './entry.ts';
import type { Job, LabNews, LabOptions, LabOrder } from './lab-protocol.ts';

/** `full`: as many stories as are kept. */
export type LabState = 'empty' | 'opening' | 'running' | 'done' | 'stopped' | 'full' | 'failed';
export const SHOWN = ['all', 'placed', 'unplaced', 'problems'] as const;
export type Shown = (typeof SHOWN)[number];

/** Entries that are kept at most: about 3 kB each. */
export const MOST_ENTRIES = 100_000;

/** A run of the lab: the worker, what came of it, and how far it is. */
export class Lab {
  state = $state<LabState>('empty');
  message = $state('');
  /** 0–1: bytes read. */
  share = $state(0);
  /** Milliseconds since the run began, when it last told something. */
  took = $state(0);
  /** Entries so far, by what they are. */
  counts = $state.raw<Record<Shown, number>>({ all: 0, placed: 0, unplaced: 0, problems: 0 });

  /** Plain lists: thousands of entries are not watched one by one; `counts` tells when they have grown. */
  #lists = emptyLists();
  #worker: Worker | null = null;
  #makeWorker: () => Worker;
  #run = 0;
  #size = 1;
  #began = 0;

  constructor(makeWorker: () => Worker) {
    this.#makeWorker = makeWorker;
  }

  get busy(): boolean {
    return this.state === 'opening' || this.state === 'running';
  }

  /** Some entries of a list, in input order. */
  slice(shown: Shown, from: number, to: number): Entry[] {
    void this.counts;
    return this.#lists[shown].slice(from, to);
  }

  /** Every entry so far, for a download. */
  get entries(): readonly Entry[] {
    return this.#lists.all;
  }

  /** Reads the jobs; what an earlier run gave goes. */
  start(jobs: Job[], options: LabOptions, gazetteer: string): void {
    this.#worker ??= this.#startWorker();
    this.#run++;
    this.#size = jobs.reduce((sum, job) => sum + job.blob.size, 0) || 1;
    this.#began = performance.now();
    this.#lists = emptyLists();
    this.#count();
    this.share = 0;
    this.state = 'opening';
    this.#order({ type: 'run', run: this.#run, jobs, options, gazetteer });
  }

  stop(): void {
    this.#order({ type: 'stop' });
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  #order(order: LabOrder): void {
    this.#worker?.postMessage(order);
  }

  #startWorker(): Worker {
    const worker = this.#makeWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<LabNews>) => data.run === this.#run && this.#hear(data));
    worker.addEventListener('error', (event) => {
      this.#fail(event.message || 'worker');
      this.close();
    });
    return worker;
  }

  #hear(news: LabNews): void {
    this.took = performance.now() - this.#began;
    if (news.type === 'open') this.state = 'running';
    else if (news.type === 'entries') this.#add(news.entries, news.read);
    else if (news.type === 'failed') this.#fail(news.message);
    else if (this.busy) this.state = news.stopped ? 'stopped' : 'done';
  }

  #add(entries: Entry[], read: number): void {
    if (!this.busy) return;
    for (const entry of entries.slice(0, MOST_ENTRIES - this.#lists.all.length)) {
      this.#lists.all.push(entry);
      this.#lists[listOf(entry)].push(entry);
    }
    this.#count();
    this.share = Math.min(1, read / this.#size);
    if (this.#lists.all.length < MOST_ENTRIES) return;
    this.stop();
    this.state = 'full';
  }

  #fail(message: string): void {
    this.message = message;
    this.state = 'failed';
  }

  #count(): void {
    const { all, placed, unplaced, problems } = this.#lists;
    this.counts = { all: all.length, placed: placed.length, unplaced: unplaced.length, problems: problems.length };
  }
}

const emptyLists = (): Record<Shown, Entry[]> => ({ all: [], placed: [], unplaced: [], problems: [] });

function listOf(entry: Entry): Shown {
  if (entry.kind === 'problem') return 'problems';
  return isPlaced(entry) ? 'placed' : 'unplaced';
}
