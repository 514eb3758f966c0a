import type { LngLat } from '../model/geo.ts';
import { moveOf } from './camera.ts';
import { outlinedIn } from './outlined.ts';
import { findHolders } from './holders.ts';
import { extent } from './lng.ts';
import type { MapHandlers } from './map-props.ts';
import type { MapView } from './map-view.ts';
import { PLACES } from './mark-layers.ts';
import { type Mark, projectMark, sameMarks, visibleMarks } from './marks.ts';
import { differ, placesByKey, type PlaceCollection, type PlaceFeature } from './place-data.ts';
import { listenToPointer } from './pointer.ts';

/** What is to be seen on the map now, for the markup over it: follows the map's events and passes them on. */
export class Sight {
  /** The marks in view, in reading order. */
  marks = $state.raw<Mark[]>([]);
  /** The mark under the pointer. */
  hovered = $state.raw<Mark | null>(null);
  /** The mark that stands for the lit list row. */
  lit = $state.raw<Mark | null>(null);
  /** What is outlined within view: codes of chosen regions in countries, kinds of drawn shapes. */
  outlined = $state.raw<string[]>([]);
  /** Nothing moves, and everything is drawn. */
  idle = $state(false);
  /** Counts the frames in which the map moved: positions on the screen follow it. */
  frame = $state(0);
  readonly byKey: ReadonlyMap<string, PlaceFeature>;
  readonly view: MapView;
  readonly #handlers: Required<MapHandlers>;
  #pointed: Mark | null = null;

  constructor(view: MapView, places: () => PlaceCollection, handlers: Required<MapHandlers>) {
    this.view = view;
    this.#handlers = handlers;
    this.byKey = $derived(placesByKey(places()));
    this.#follow();
    listenToPointer(view, {
      onmark: (mark) => this.open(mark),
      oncountry: handlers.oncountry,
      onhover: (mark) => {
        this.hovered = mark;
        void this.point(mark);
      }
    });
  }

  /** A place's stories, or a cluster's with a look at its extent where it has one. */
  async open(mark: Mark): Promise<void> {
    if (mark.kind === 'place') return this.#handlers.onplace(mark.key);
    const keys = await this.view.leavesOf(mark.clusterId!);
    const points = keys.flatMap((key) => this.#pointOf(key) ?? []);
    const apart = differ(points);
    if (apart) this.view.go({ fit: extent(points) });
    this.#handlers.oncluster(keys.length > 0 ? keys : [mark.key], apart);
  }

  /** Tells which places are pointed at, by pointer or focus: a cluster's are known a moment later. */
  async point(mark: Mark | null): Promise<void> {
    this.#pointed = mark;
    const keys = mark?.kind === 'cluster' ? await this.view.leavesOf(mark.clusterId!) : mark ? [mark.key] : [];
    if (this.#pointed === mark) this.#handlers.onhover(keys);
  }

  /** Tells of which place a label is shown. */
  label(key: string | null): void {
    this.#handlers.onlabel(key);
  }

  /** The marks in view that stand for some places. */
  holdersOf(keys: readonly string[]): Promise<Mark[]> {
    const { map } = this.view;
    return findHolders(keys, {
      marks: this.marks,
      project: (mark) => projectMark(map, mark),
      projectKey: (key) => {
        const [point] = this.#pointOf(key) ?? [];
        return point ? projectMark(map, { lng: point[0], lat: point[1] }) : null;
      },
      leavesOf: (clusterId) => this.view.leavesOf(clusterId)
    });
  }

  #follow(): void {
    const { map } = this.view;
    map.once('load', () => {
      this.#handlers.onready(this.view);
      this.#handlers.onmove(this.view.view(), { by: 'page', goal: null });
    });
    map.on('movestart', () => (this.idle = false));
    map.on('move', () => this.frame++);
    map.on('moveend', (event) => this.#handlers.onmove(this.view.view(), moveOf(event)));
    map.on('idle', () => {
      this.#look();
      this.outlined = outlinedIn(map);
      this.idle = true;
    });
    // Places are there long before the last tile of the basemap: their buttons need not wait for that.
    map.on('sourcedata', ({ sourceId, isSourceLoaded }) => sourceId === PLACES && isSourceLoaded && this.#look());
  }

  #look(): void {
    const visible = visibleMarks(this.view.map);
    if (visible && !sameMarks(this.marks, visible)) this.marks = visible;
  }

  /** In a list, so that unknown keys fall out of a `flatMap`. */
  #pointOf(key: string): [LngLat] | null {
    const point = this.byKey.get(key)?.geometry.coordinates;
    return point ? [[point[0]!, point[1]!]] : null;
  }
}
