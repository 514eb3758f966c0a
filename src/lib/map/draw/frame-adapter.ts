import type { Map as MapLibreMap } from 'maplibre-gl';
import type { TerraDrawExtend, TerraDrawChanges, TerraDrawStylingFunction } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { nearestTurn, wrapLng } from '../lng.ts';

type Changes = TerraDrawChanges;
type Stored = Changes['created'][number];

/**
 * Terra Draw refuses longitudes beyond ±180, so that nothing could be drawn across the antimeridian. Its longitudes here are degrees east of
 * a meridian in the middle of the map (`frame`): what lies at 170..190 is at −10..10 for it. On a Mercator map that changes no shape.
 */
export class FrameAdapter extends TerraDrawMapLibreGLAdapter<MapLibreMap> {
  /** The meridian from which longitudes are counted; to be set while nothing is drawn. */
  frame = 0;
  readonly #map: MapLibreMap;

  constructor(map: MapLibreMap, config: TerraDrawExtend.BaseAdapterConfig = {}) {
    super({ map, prefixId: 'draw', coordinatePrecision: 9, ...config });
    this.#map = map;
  }

  /** A longitude of the world as Terra Draw has it. */
  inward(lng: number): number {
    return wrapLng(Number((lng - this.frame).toFixed(7)));
  }

  /** And back: a longitude of the world, which may run on past ±180. */
  outward(lng: number): number {
    return lng + this.frame;
  }

  override project(lng: number, lat: number): { x: number; y: number } {
    return super.project(nearestTurn(this.outward(lng), this.#map.getCenter().lng), lat);
  }

  /** The adapter's own `getLngLatFromEvent` asks this too. */
  override unproject(x: number, y: number): { lng: number; lat: number } {
    const { lng, lat } = super.unproject(x, y);
    return { lng: this.inward(lng), lat };
  }

  override render(changes: Changes, styling: TerraDrawStylingFunction): void {
    const moved = (features: Stored[]) => features.map((feature) => this.#moved(feature));
    const { created, updated, unchanged, deletedIds } = changes;
    super.render(
      { created: moved(created), updated: moved(updated), unchanged: moved(unchanged), deletedIds },
      styling
    );
  }

  #moved(feature: Stored): Stored {
    return {
      ...feature,
      geometry: { ...feature.geometry, coordinates: this.#shift(feature.geometry.coordinates) }
    } as Stored;
  }

  #shift(coordinates: unknown): unknown {
    const list = coordinates as unknown[];
    if (typeof list[0] === 'number') return [this.outward(list[0]), ...list.slice(1)];
    return list.map((inner) => this.#shift(inner));
  }
}
