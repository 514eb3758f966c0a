import type { Camera } from '$lib/filter/view.ts';
import { viewParams } from '$lib/filter/view.ts';
import type { Goal, Move } from '$lib/map/camera.ts';
import type { MapView } from '$lib/map/map-view.ts';
import { NO_PLACES, type PlaceCollection } from '$lib/map/place-data.ts';
import type { Bbox, LngLat } from '$lib/model/geo.ts';
import { unionOf } from '$lib/region/union.ts';
import { Jumps } from './jumps.svelte.ts';
import type { PlaceListAsked } from './known-places.ts';
import type { PlacedCounts } from './placed-counts.ts';

/** Neighbouring capitals stand apart from this zoom on. */
const FLIGHT_ZOOM = 4;

/** Moves of the map are written into the address once they rest this long. */
const REST_MS = 300;

/** What the page holds of the map: its places, where it should go, and where it stands. */
export class MapDesk {
  places = $state.raw<PlaceCollection>(NO_PLACES);
  /** The latest places could not be fetched: the map shows those from before. */
  stale = $state(false);
  /** No tile of the basemap can be had: the marks lie on plain sea. */
  bare = $state(false);
  /** The places up to an instant (`clock`, epoch milliseconds), while the arrival of the stories is played. */
  played = $state.raw<{ places: PlaceCollection; clock: number } | null>(null);
  goal = $state.raw<Goal | null>(null);
  /** The goal, of those so far, that showed all that the filter is about. */
  whole: Goal | null = null;
  /** The map itself once it stands, for what is loaded on demand: drawing, pictures. */
  view = $state.raw<MapView | null>(null);
  readonly jumps = new Jumps();
  /** Lets the first places be fetched. */
  wake = () => {};
  /** Until the page has come to rest nothing is fetched for the map: it would keep the list's own page waiting. */
  readonly #awake = new Promise<void>((wake) => (this.wake = wake));
  #placed: Promise<PlacedCounts> | null = null;
  #asked: { address: string; list: PlaceListAsked } | null = null;
  #request: AbortController | null = null;
  /** Where the map stood before anything moved it: nothing worth writing into the address. */
  #first: Camera | null = null;
  /** Where the map stood before it was asked to go anywhere; null where its first word came later. */
  #home: Camera | null = null;
  #latest: Camera | null = null;
  /** Goals that are no jump: reached before (a sheet that moves goes for its goal again), or a way back. */
  #reached = new WeakSet<Goal>();
  #at: string | null = null;
  #unwritten: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Fetches the counts at `address` (`/api/counts?…`), unless they are those on the map; a later call overtakes an earlier one. */
  async follow(address: string, list: PlaceListAsked): Promise<void> {
    const { address: before, list: named } = this.#asked ?? {};
    if (address === before && list.locale === named?.locale && !this.stale) return;
    this.#asked = { address, list };
    this.#request?.abort();
    const { signal } = (this.#request = new AbortController());
    await this.#awake;
    if (signal.aborted) return;
    try {
      const places = await (await this.#places()).fetch(address, { list, signal });
      if (signal.aborted) return;
      this.places = places;
      this.stale = false;
    } catch {
      if (!signal.aborted) this.stale = true;
    }
  }

  /** What fetches them comes with the map; where it cannot be had, the next call tries again. */
  #places(): Promise<PlacedCounts> {
    this.#placed ??= import('./placed-counts.ts').then(
      ({ PlacedCounts }) => new PlacedCounts(),
      (error) => {
        this.#placed = null;
        throw error;
      }
    );
    return this.#placed;
  }

  /** Fetches the counts of the last address once more: an editor moved some stories. */
  async followAgain(): Promise<void> {
    const asked = this.#asked;
    this.#asked = null;
    if (asked) await this.follow(asked.address, asked.list);
  }

  /** Asks the map to bring points into sight: one is revealed, several are fitted. */
  show(points: LngLat[]): void {
    if (points.length === 1) this.goal = { reveal: points[0]! };
    const box = unionOf(points.map(([lng, lat]): Bbox => [lng, lat, lng, lat]));
    if (points.length > 1 && box) this.goal = { fit: box };
  }

  /** Asks the map to fly to points: to one so close that it stands by itself, to several as `show` does. */
  fly(points: LngLat[]): void {
    if (points.length === 1) this.goal = { center: points[0]!, zoom: Math.max(FLIGHT_ZOOM, this.#latest?.zoom ?? 0) };
    else this.show(points);
  }

  /** Asks the map to show all that the filter is about. */
  showWhole(box: Bbox): void {
    this.whole = this.goal = { fit: box };
  }

  /** Asks the map to show every place that it has. */
  showAll(): void {
    const points = this.places.features.map(({ geometry }) => geometry.coordinates as LngLat);
    const box = unionOf(points.map(([lng, lat]): Bbox => [lng, lat, lng, lat]));
    if (box) this.showWhole(box);
  }

  /** Where the page begins is no way from anywhere. */
  enter(): void {
    if (this.goal) this.#reached.add(this.goal);
  }

  /** Takes up the view that the address came with. */
  begin(view: Camera): void {
    this.#at = print(view);
  }

  /** Asks the map to go to a view; null: where it stood before any wish of ours. False when that is not known. */
  goTo(view: Camera | null): boolean {
    const to = view ?? this.#home;
    if (!to) return false;
    this.#return(to);
    this.jumps.undoneTo(to);
    return true;
  }

  /** Undoes the latest jump of the map: back to where the reader was. */
  goBack(): void {
    const to = this.jumps.back();
    if (to) this.#return(to);
  }

  #return(to: Camera): void {
    this.goal = { center: [to.lng, to.lat], zoom: to.zoom };
    this.#reached.add(this.goal);
  }

  /** Notes where the map stands and who moved it there; once it rests `write` puts that into the address. */
  moved(view: Camera, write: () => void, move: Move = { by: 'page', goal: null }): void {
    const at = print(view);
    this.#first ??= view;
    if (move.by === 'reader') this.jumps.wandered(view);
    if (move.goal && !this.#reached.has(move.goal)) {
      this.#reached.add(move.goal);
      if (this.#latest) this.jumps.made(this.#latest, view);
    }
    if (this.goal === null) this.#home ??= view;
    this.#latest = view;
    this.settle(false);
    if (at === this.#at || (this.#at === null && at === print(this.#first))) return;
    this.#unwritten = () => {
      this.#at = at;
      write();
    };
    this.#timer = setTimeout(() => this.settle(true), REST_MS);
  }

  /** Ends the wait for the map to rest: what is not written yet is written now, or never. */
  settle(write: boolean): void {
    clearTimeout(this.#timer);
    if (write) this.#unwritten?.();
    this.#unwritten = null;
  }

  /** `at=` for the address; null while the map was never moved. */
  get at(): string | null {
    return this.#at;
  }
}

/** A view as `at=` has it. */
function print(view: Camera): string | null {
  return viewParams({ at: view, story: null }).get('at');
}
