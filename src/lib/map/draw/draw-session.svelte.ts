import { TerraDraw, TerraDrawModeUndoRedo, TerraDrawSessionUndoRedo } from 'terra-draw';
import type { Drawn } from '../../filter/drawn.ts';
import type { LngLat } from '../../model/geo.ts';
import type { MapView } from '../map-view.ts';
import type { Scheme } from '../../ui/scheme.ts';
import { PALETTES } from '../palette.ts';
import { drawModes } from './draw-modes.ts';
import { ringOf, shapeOf, type Tool } from './drawn-ring.ts';
import { FrameAdapter } from './frame-adapter.ts';

export type { Tool } from './drawn-ring.ts';

/** A click comes after the pointer is up: so long it still belongs to the drawing. */
const LAST_CLICK_MS = 350;

/** Of a circle's corners only these few show as handles. */
const CIRCLE_HANDLES = 4;

type Corners = { geometry: { coordinates: unknown }; properties: Record<string, unknown> };

interface SessionOptions {
  scheme: Scheme;
  /** What is to be changed; null: something new. */
  existing: Drawn | null;
  /** The shape is done. */
  onfinish: (drawn: Drawn) => void;
}

/** One shape being drawn, or changed, on the map: from the choice of a tool to `onfinish` or `close`. */
export class DrawSession {
  tool = $state<Tool | 'edit'>('polygon');
  canUndo = $state(false);
  canRedo = $state(false);
  /** Why the shape cannot be finished as it is. */
  problem = $state<'crosses' | 'small' | null>(null);
  /** Radius of the circle at hand in kilometres. */
  km = $state<number | null>(null);
  readonly #view: MapView;
  readonly #options: SessionOptions;
  readonly #adapter: FrameAdapter;
  readonly #draw: TerraDraw;
  readonly #modes: ReturnType<typeof drawModes>;
  readonly #steps = new TerraDrawSessionUndoRedo();
  /** The shape that is being changed. */
  #edited: { id: string | number; kind: Tool } | null = null;
  #open = true;

  constructor(view: MapView, options: SessionOptions) {
    this.#view = view;
    this.#options = options;
    this.#adapter = new FrameAdapter(view.map);
    this.#modes = drawModes({
      palette: PALETTES[options.scheme],
      coarse: matchMedia('(pointer: coarse)').matches,
      handleEvery: () => (this.#edited?.kind === 'circle' ? this.#ring().length / CIRCLE_HANDLES : 1),
      oncrossing: (crosses) => (this.problem = crosses ? 'crosses' : null)
    });
    this.#draw = new TerraDraw({
      adapter: this.#adapter,
      modes: Object.values(this.#modes),
      undoRedo: { modeLevel: new TerraDrawModeUndoRedo(), sessionLevel: this.#steps }
    });
    view.drawing = true;
    this.#recentre();
    view.map.on('moveend', this.#recentre);
    this.#draw.start();
    this.#draw.on('finish', (id, { action }) => action === 'draw' && setTimeout(() => this.#drew(id)));
    this.#draw.on('change', () => this.#look());
    this.#draw.on('history', () => this.#look());
    if (options.existing) this.#load(options.existing);
    else this.use('polygon');
  }

  /** Begins anew with a tool; what was not finished is dropped. */
  use(tool: Tool): void {
    this.#edited = null;
    this.problem = null;
    this.#draw.clear();
    this.#draw.clearUndoRedoHistory();
    this.#recentre();
    this.#draw.setMode(tool);
    this.tool = tool;
    this.#look();
  }

  undo(): void {
    this.#draw.undo();
    this.#select();
  }

  redo(): void {
    this.#draw.redo();
    this.#select();
  }

  /** Closes the ring that is being drawn, or takes the changed shape as it is. */
  finish(): void {
    if (this.#edited) this.#deliver(this.#edited.kind, this.#ring());
    else if (this.tool !== 'edit') this.#press('Enter');
  }

  /** Ends the session; nothing is drawn then. */
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#view.map.off('moveend', this.#recentre);
    this.#draw.stop();
    this.#view.showAreas(true);
    setTimeout(() => (this.#view.drawing = false), LAST_CLICK_MS);
  }

  /** The modes take keys from the canvas only; the page's reach them here. */
  #press(key: string): void {
    const mode = this.#modes[this.tool as Tool];
    mode.updateOptions({ keyEvents: { cancel: null, finish: key } });
    mode.onKeyUp({ key, heldKeys: [], preventDefault: () => {} });
    mode.updateOptions({ keyEvents: { cancel: null, finish: null } });
  }

  /** Longitudes are counted from the middle of the map for as long as nothing is drawn: no shape then reaches their end. */
  #recentre = (): void => {
    if (this.#draw.enabled && this.#draw.getSnapshot().length > 0) return;
    this.#adapter.frame = Math.round(this.#view.map.getCenter().lng);
  };

  #load(existing: Drawn): void {
    const ring = ringOf(existing);
    const lngs = ring.map(([lng]) => lng);
    this.#adapter.frame = Math.round((Math.min(...lngs) + Math.max(...lngs)) / 2);
    const inward = ring.map(([lng, lat]) => [this.#adapter.inward(lng), Number(lat.toFixed(7))]);
    const [stored] = this.#draw.addFeatures([
      {
        type: 'Feature',
        geometry: { type: 'Polygon', coordinates: [[...inward, inward[0]!]] },
        properties: { mode: existing.kind }
      }
    ]);
    if (!stored?.valid || stored.id === undefined) return this.use(existing.kind);
    // The shape under the hand is drawn by the tools.
    this.#view.showAreas(false);
    this.#edited = { id: stored.id, kind: existing.kind };
    this.tool = 'edit';
    this.#select();
  }

  /** An undone step puts the shape there anew: it is taken in hand again. */
  #select(): void {
    if (this.#edited && this.#draw.hasFeature(this.#edited.id)) this.#draw.selectFeature(this.#edited.id);
    this.#look();
  }

  #look(): void {
    if (!this.#open) return;
    // Where a shape was loaded, that is the first step, and no reader's.
    this.canUndo = this.#edited ? this.#steps.undoSize() > 1 : this.#draw.canUndo();
    this.canRedo = this.#draw.canRedo();
    const circle = this.tool === 'circle' || this.#edited?.kind === 'circle';
    const shape = circle ? shapeOf('circle', this.#ring()) : null;
    this.km = shape?.kind === 'circle' ? shape.km : null;
  }

  /** The ring at hand, in longitudes of the world; empty for none. */
  #ring(): LngLat[] {
    const shape = this.#draw.getSnapshot().find(({ geometry }) => geometry.type === 'Polygon');
    return shape ? this.#cornersOf(shape as Corners) : [];
  }

  #cornersOf({ geometry }: Corners): LngLat[] {
    const [ring = []] = geometry.coordinates as LngLat[][];
    return ring.slice(0, -1).map(([lng, lat]): LngLat => [this.#adapter.outward(lng), lat]);
  }

  #drew(id: string | number): void {
    if (!this.#open || !this.#draw.hasFeature(id)) return;
    const shape = this.#draw.getSnapshotFeature(id)!;
    this.#deliver(this.tool as Tool, this.#cornersOf(shape as Corners));
  }

  #deliver(kind: Tool, ring: LngLat[]): void {
    const drawn = shapeOf(kind, ring);
    if (drawn) return this.#options.onfinish(drawn);
    if (!this.#edited) this.use(kind);
    this.problem = 'small';
  }
}
