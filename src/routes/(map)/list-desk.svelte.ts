import type { Move, View } from '$lib/map/camera.ts';
import type { PlaceFeature } from '$lib/map/place-data.ts';
import type { Bbox } from '$lib/model/geo.ts';
import type { PlaceCount } from '$lib/model/story.ts';
import type { Batch } from '$lib/panel/list-pages.svelte.ts';
import { isInBox } from '$lib/region/intersect.ts';
import { fetchBatch, inView, listRequest, placeRequest, type Asked } from './list-request.ts';
import type { MapDesk } from './map-desk.svelte.ts';

/** The list is fetched once the map rests this long. */
const REST_MS = 250;

const NOTHING: Batch = { articles: [], next: null, total: 0 };

/** The stories of a part of the map; `area` null: of all of it, as they were when the reader left them. */
export interface Shown {
  area: Bbox | null;
  /** The filter and language they were asked for with. */
  asked: Asked;
  batch: Batch;
}

/** A list as the reader left it, and where the map stood with it. */
export interface LeftList {
  shown: Shown;
  at: string | null;
}

/**
 * Which part of the map the list shows. It follows the map where the reader moves it; where the page itself shows all
 * that the filter is about, and while everything is in view, it is the address's whole list. Which part that is, and the
 * lock on it, are no part of the address: `at` already says where the map stands, and a filter of its own is `bbox`.
 */
export class ListDesk {
  /** null: the address's whole list. */
  shown = $state.raw<Shown | null>(null);
  /** Another list is on its way; the one from before stands until then. */
  busy = $state(false);
  failed = $state(false);
  /** The list keeps its part of the map while the map moves on. */
  locked = $state(false);
  /** The lock keeps from the list what is now in view. */
  behind = $state(false);
  readonly #map: MapDesk;
  readonly #onlist: () => void;
  #asked: Asked | null = null;
  #view: View | null = null;
  /** Where the map stood when it showed all that the filter is about. */
  #home: string | null = null;
  /** Where the map stood when the list was brought to it: the sheet may cover another part of the same view since. */
  #at: string | null = null;
  #begun = false;
  #reads = false;
  #request: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `onlist`: another list has come. */
  constructor(map: MapDesk, onlist: () => void) {
    this.#map = map;
    this.#onlist = onlist;
  }

  /** The list's places, the busiest first. */
  get places(): PlaceCount[] {
    return placesIn(this.#map.places.features, this.shown?.area ?? null);
  }

  /**
   * Takes up the address: what it asks for, and whether a story is being read. `follows`: no place, no tray and no later
   * page is chosen.
   */
  arrive(asked: Asked, { follows, reads }: { follows: boolean; reads: boolean }): void {
    this.#reads = reads;
    this.#asked = follows ? asked : null;
    const stale = this.shown?.area === null && this.shown.asked.filter !== asked.filter;
    if (!follows || stale) this.#show(null);
  }

  /** The address itself says where the map begins: what lies outside is left out from the first. */
  begin(): void {
    this.#begun = true;
  }

  /** Notes where the map stands. What the page moved to make room, or to show the story that is being read, changes no list. */
  moved(view: View, move: Move): void {
    const first = this.#view === null;
    this.#view = view;
    if (first && !this.#begun) this.#home = this.#at = camera(view);
    if (move.goal && move.goal === this.#map.whole) this.#home = camera(view);
    const mine = move.by === 'page' || (move.by === 'goal' && (this.#reads || camera(view) === this.#at));
    if (mine && !(first && this.#begun)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.update(), move.by === 'reader' ? REST_MS : 0);
  }

  /** Brings the list to the view, unless it is locked; then says whether it is behind. */
  update(): void {
    clearTimeout(this.#timer);
    if (!this.#asked) return;
    const area = this.#area();
    if (!this.locked) return void this.#follow(area, this.#asked);
    this.behind = keysOf(this.#placesOf(area)) !== keysOf(this.places);
    const shown = this.shown;
    if (shown?.area && shown.asked.filter !== this.#asked.filter) void this.#follow(shown.area, this.#asked);
  }

  /** Locks the list to its part of the map, or lets it follow again. */
  lock(locked: boolean): void {
    this.locked = locked;
    this.behind = false;
    if (!locked) this.update();
  }

  /** Brings a locked list to the view, and keeps it there. */
  searchHere(): void {
    if (this.#asked) void this.#follow(this.#area(), this.#asked);
    this.behind = false;
  }

  /** Fetches the page after the one that leads to `cursor`. */
  more(asked: Asked, cursor: string): Promise<Batch> {
    const address = this.after(asked, cursor);
    return address === null ? Promise.resolve(NOTHING) : fetchBatch(address);
  }

  /** Where that page is; null where the list can hold nothing. */
  after(asked: Asked, cursor: string): string | null {
    const { shown } = this;
    const filter = shown?.area ? inView(shown.asked.filter, shown.area) : asked.filter;
    return filter && listRequest({ ...asked, filter }, cursor);
  }

  /** Fetches the newest stories of one place. */
  ofPlace(asked: Asked, key: string): Promise<Batch> {
    return fetchBatch(placeRequest(asked, key));
  }

  /** The list as it stands, for the way back to it; `whole` is the address's. */
  leave(asked: Asked, whole: Batch): LeftList {
    return { shown: this.shown ?? { area: null, asked, batch: whole }, at: this.#at };
  }

  /** Shows a list that the reader left; null: the address's whole list. */
  restore(left: LeftList | null): void {
    clearTimeout(this.#timer);
    if (left) this.#at = left.at;
    this.#show(left?.shown ?? null);
  }

  /** Whether the map stands where it stood with a list. */
  isAt(left: LeftList): boolean {
    return this.#view !== null && camera(this.#view) === left.at;
  }

  /** What of the map the list is to show; null: all that the address asks for. */
  #area(): Bbox | null {
    if (!this.#view || camera(this.#view) === this.#home) return null;
    const { bbox } = this.#view;
    const all = this.#map.places.features;
    return all.length > 0 && placesIn(all, bbox).length === all.length ? null : bbox;
  }

  #placesOf(area: Bbox | null): PlaceCount[] {
    return placesIn(this.#map.places.features, area);
  }

  async #follow(area: Bbox | null, asked: Asked): Promise<void> {
    this.#at = this.#view && camera(this.#view);
    const filter = area && inView(asked.filter, area);
    if (!area || !filter) {
      const batch = { ...NOTHING };
      return this.#show(area && { area, asked, batch });
    }
    const address = listRequest({ ...asked, filter }, null);
    if (this.shown && address === addressOf(this.shown)) return this.#show(this.shown);
    this.#request?.abort();
    const request = (this.#request = new AbortController());
    this.busy = true;
    try {
      const batch = await fetchBatch(address, request.signal);
      if (!request.signal.aborted) this.#show({ area, asked, batch });
    } catch {
      if (request.signal.aborted) return;
      this.busy = false;
      this.failed = true;
    }
  }

  #show(shown: Shown | null): void {
    this.#request?.abort();
    this.busy = false;
    this.failed = false;
    if (shown === this.shown) return;
    this.shown = shown;
    this.#onlist();
  }
}

function placesIn(features: PlaceFeature[], area: Bbox | null): PlaceCount[] {
  return features.flatMap(({ geometry, properties }) => {
    const [lng, lat] = geometry.coordinates as [number, number];
    return area === null || isInBox(area, lng, lat) ? [{ ...properties, lng, lat }] : [];
  });
}

const keysOf = (places: PlaceCount[]) => places.map(({ key }) => key).join();
const camera = ({ lng, lat, zoom }: View) => [lng.toFixed(4), lat.toFixed(4), zoom.toFixed(2)].join();

function addressOf({ area, asked }: Shown): string | null {
  const filter = area ? inView(asked.filter, area) : asked.filter;
  return filter && listRequest({ ...asked, filter }, null);
}
