import { SHARE, settle, type Stop } from './sheet-stops.ts';

/** Pixels that a finger moves while it presses. */
const SLOP_PX = 4;

/** A sheet under a finger or a mouse: how much of its stage it covers meanwhile, and where it settles. */
export class SheetDrag {
  /** Null: nobody drags. */
  share = $state<number | null>(null);
  /** The drag went further than a press does. */
  moved = false;
  #stage = 1;
  #from = 0;
  #y = 0;
  #time = 0;
  #speed = 0;

  /** Begins at `y` pixels with the sheet `height` of `stage` pixels high. */
  begin(y: number, time: number, { height, stage }: { height: number; stage: number }): void {
    this.#stage = Math.max(1, stage);
    this.share = height / this.#stage;
    this.#from = this.#y = y;
    this.#time = time;
    this.#speed = 0;
    this.moved = false;
  }

  move(y: number, time: number): void {
    if (this.share === null) return;
    const rise = (this.#y - y) / this.#stage;
    const seconds = (time - this.#time) / 1000;
    if (seconds > 0) this.#speed = rise / seconds;
    this.share = Math.min(SHARE.full, Math.max(SHARE.peek / 2, this.share + rise));
    this.#y = y;
    this.#time = time;
    this.moved ||= Math.abs(y - this.#from) > SLOP_PX;
  }

  /** Ends the drag: the stop to settle at, null after a mere press. */
  end(): Stop | null {
    const stop = this.share !== null && this.moved ? settle(this.share, this.#speed) : null;
    this.share = null;
    return stop;
  }
}
