import type { Camera } from '$lib/filter/view.ts';

/** Shorter ways, in pixels of the screen, are no jump: the reader still sees what was there. */
const JUMP_PX = 80;
const JUMP_ZOOM = 0.3;

/** Panned so far from where a jump landed, the reader has moved on: the way back is no longer of use. */
const FAR_PX = 1600;
const FAR_ZOOM = 3;

/** Jumps that are remembered: more is a history, which the browser has. */
const MOST = 20;

/** Where the map stood before each jump that it made by itself, for "back to where I was". */
export class Jumps {
  #from = $state.raw<Camera[]>([]);
  #landed: Camera | null = null;

  /** There is somewhere to go back to. */
  get any(): boolean {
    return this.#from.length > 0;
  }

  /** Notes a move that the page made. */
  made(from: Camera, to: Camera): void {
    this.#landed = to;
    if (isBeyond(from, to, JUMP_PX, JUMP_ZOOM)) this.#from = [...this.#from, from].slice(-MOST);
  }

  /** Notes a move of the reader's own. */
  wandered(to: Camera): void {
    if (this.#landed && isBeyond(this.#landed, to, FAR_PX, FAR_ZOOM)) this.#from = [];
  }

  /** The view before the latest jump, which so is undone; null for none. */
  back(): Camera | null {
    const to = this.#from.at(-1) ?? null;
    this.#from = this.#from.slice(0, -1);
    this.#landed = to;
    return to;
  }

  /** The browser's own way back went to `to`: the jumps made since are undone with it. */
  undoneTo(to: Camera): void {
    const at = this.#from.findLastIndex((from) => !isBeyond(from, to, JUMP_PX, JUMP_ZOOM));
    if (at >= 0) this.#from = this.#from.slice(0, at);
    this.#landed = to;
  }
}

/** Whether two views lie so far apart, measured on the screen at the lower of their zooms. */
function isBeyond(a: Camera, b: Camera, pixels: number, zoom: number): boolean {
  if (Math.abs(a.zoom - b.zoom) > zoom) return true;
  const world = 512 * 2 ** Math.min(a.zoom, b.zoom);
  const across = Math.abs(a.lng - b.lng) % 360;
  return Math.hypot(Math.min(across, 360 - across) / 360, mercator(a.lat) - mercator(b.lat)) * world > pixels;
}

/** Share of the Mercator world from the equator to a parallel. */
const mercator = (lat: number) =>
  (Math.log(Math.tan(Math.PI / 4 + (Math.min(Math.abs(lat), 85) * Math.PI) / 360)) * Math.sign(lat)) / (2 * Math.PI);
