import { fraction, play, STOPPED, type Act, type Playback } from './playback.ts';
import { timeOf, type Edges, type Strip } from './strip.ts';

/** What is played: how many stories arrive in each step, and how to show the map after some of them. */
export interface Film {
  /** Epoch milliseconds where the first step begins. */
  start: number;
  /** Length of a step in milliseconds. */
  step: number;
  /** Stories of each step. */
  arriving: readonly number[];
  show(steps: number): void;
  /** Brings back what was there before. */
  end(): void;
}

/** Fetches what there is to play between two instants, which the strip shows as so many buckets. */
type Load = (from: number, to: number, buckets: number) => Promise<Film>;

/** Plays the arrival of stories: the pure clock of `playback.ts` on the browser's frames. */
export class Player {
  now = $state.raw<Playback>(STOPPED);
  film = $state.raw<Film | null>(null);
  state = $state<'ready' | 'loading' | 'failed'>('ready');
  readonly #load: Load;
  readonly #isStill: () => boolean;
  #frame = 0;
  #last = 0;
  #asked = 0;

  /** Where the clock stands, in epoch milliseconds; null while nothing is played. */
  readonly at = $derived.by(() => {
    if (this.film === null || this.now.state === 'stopped') return null;
    return this.film.start + (this.now.shown + fraction(this.now, this.film.arriving)) * this.film.step;
  });
  /** Stories that have arrived. */
  readonly arrived = $derived.by(() => {
    void this.now.shown;
    return this.film?.arriving.slice(0, this.now.shown).reduce((sum, count) => sum + count, 0) ?? 0;
  });

  /** `isStill`: the reader wants no motion, from now on: nothing goes on by itself. */
  constructor(load: Load, isStill: () => boolean) {
    this.#load = load;
    this.#isStill = isStill;
  }

  /** Play, pause or go on; from the start where nothing is played yet. */
  async toggle(strip: Strip, edges: Edges): Promise<void> {
    if (this.now.state === 'playing') this.#act({ kind: 'pause' });
    else if (await this.#ready(strip, edges)) this.#act({ kind: 'play' });
  }

  /** One step by hand; onwards from the end is the end of it all. */
  async step(by: 1 | -1, strip: Strip, edges: Edges): Promise<void> {
    if (!(await this.#ready(strip, edges)) || !this.film) return;
    if (by === 1 && this.now.shown >= this.film.arriving.length) this.stop();
    else this.#act({ kind: 'step', by });
  }

  speed(): void {
    this.#act({ kind: 'speed' });
  }

  /** Nobody watches: it waits. */
  pause(): void {
    this.#act({ kind: 'pause' });
  }

  stop(): void {
    this.#asked++;
    cancelAnimationFrame(this.#frame);
    this.now = play(this.now, { kind: 'stop' }, []);
    this.film?.end();
    this.film = null;
    this.state = 'ready';
  }

  async #ready(strip: Strip, { lo, hi }: Edges): Promise<boolean> {
    if (this.film) return true;
    if (this.state === 'loading' || hi <= lo) return false;
    const asked = ++this.#asked;
    this.state = 'loading';
    try {
      const film = await this.#load(timeOf(strip, lo), timeOf(strip, hi), hi - lo);
      if (asked !== this.#asked) return false;
      this.film = film;
      this.state = 'ready';
      return true;
    } catch {
      if (asked === this.#asked) this.state = 'failed';
      return false;
    }
  }

  #act(act: Act): void {
    const before = this.now;
    this.now = play(before, act, this.film?.arriving ?? []);
    if (this.now.shown !== before.shown || before.state === 'stopped') this.film?.show(this.now.shown);
    cancelAnimationFrame(this.#frame);
    if (this.now.state !== 'playing') return;
    if (act.kind !== 'tick') this.#last = performance.now();
    this.#frame = requestAnimationFrame((time) => {
      const ms = Math.max(0, time - this.#last);
      this.#last = time;
      this.#act(this.#isStill() ? { kind: 'pause' } : { kind: 'tick', ms });
    });
  }
}
