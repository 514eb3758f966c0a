import { UnavailableError } from '../../model/errors.ts';

/** How much may wait. */
export interface QueueBounds {
  /** Of one lane. */
  lane: number;
  /** Of all lanes together. */
  total: number;
}

interface Waiting<Job> {
  job: Job;
  refuse: (error: UnavailableError) => void;
}

/**
 * Jobs wait in lanes, one for each client, and the lanes take turns: who asks a thousand questions waits for a thousand, and the next
 * client for one of them. Where too much waits, the longest lane gives way.
 */
export class FairQueue<Job> {
  readonly #bounds: QueueBounds;
  /** In the order of their turns. */
  readonly #lanes = new Map<string, Waiting<Job>[]>();
  #size = 0;

  constructor(bounds: QueueBounds) {
    this.#bounds = bounds;
  }

  /** How many wait. */
  get size(): number {
    return this.#size;
  }

  /** Lets a job wait. `refuse` is called instead, now or later, where it is one too many. */
  add(name: string, job: Job, refuse: Waiting<Job>['refuse']): void {
    const lane = this.#lanes.get(name) ?? [];
    if (lane.length >= this.#bounds.lane) return refuse(overloaded(lane.length));
    if (this.#size >= this.#bounds.total && !this.#shed(lane.length)) return refuse(overloaded(this.#size));
    lane.push({ job, refuse });
    this.#lanes.set(name, lane);
    this.#size++;
  }

  /** The job whose turn it is; null where none waits. */
  next(): Job | null {
    const first = this.#lanes.entries().next();
    if (first.done) return null;
    const [name, lane] = first.value;
    const { job } = lane.shift()!;
    this.#size--;
    // Its next turn comes after all others'.
    this.#lanes.delete(name);
    if (lane.length > 0) this.#lanes.set(name, lane);
    return job;
  }

  /** Drops the latest job of the longest lane, where that is longer than `than`. */
  #shed(than: number): boolean {
    const [name, lane] = [...this.#lanes].reduce((one, two) => (two[1].length > one[1].length ? two : one));
    if (lane.length <= than) return false;
    lane.pop()!.refuse(overloaded(this.#size));
    this.#size--;
    if (lane.length === 0) this.#lanes.delete(name);
    return true;
  }
}

function overloaded(waiting: number): UnavailableError {
  return new UnavailableError('overloaded', `${waiting} questions are waiting already; ask again in a moment`, 2);
}
