import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { LngLat } from '../model/geo.ts';
import type { Scheme } from '../ui/scheme.ts';
import { ADMIN1, Admin1Files, admin1Layers, countriesOfAdmin1 } from './admin1.ts';
import { DRAWN, areaLayers } from './area-layers.ts';
import { type DrawnFilter, shapesOf } from './area-shapes.ts';
import { BASEMAP, basemapLayers, basemapSource, basemapStyle } from './basemap-layers.ts';
import { currentView, easeDuration, go, type Goal, isMet, type Padding, type View } from './camera.ts';
import { createMap, type MapViewOptions } from './create-map.ts';
import { resolveDonuts } from './donut.ts';
import { addMarkImages } from './mark-images.ts';
import { type MarkLook, markLayers, PICKED, PLACES } from './mark-layers.ts';
import { type Mark, sameMarks } from './marks.ts';
import { PALETTES } from './palette.ts';
import { NO_PLACES, type PlaceCollection, placeData, placeSource } from './place-data.ts';
import { regionLayers, type ShownCountries } from './region-layers.ts';
import { LINE, lineLayers, storyLine } from './story-line.ts';
import { syncLayers } from './sync-layers.ts';

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * The map and what lies on it. Setters may be called at any time: what comes before the style has loaded is kept for it.
 * The constructor throws where the browser has no WebGL 2.
 */
export class MapView {
  readonly map: MapLibreMap;
  /** Leaves of clusters by cluster id, for the data shown now. */
  #leaves = new Map<number, Promise<string[]>>();
  #places: PlaceCollection = NO_PLACES;
  #line: LngLat[] | null = null;
  #picked: Mark[] = [];
  #regions: ShownCountries = { chosen: [], partly: [] };
  #admin1: FeatureCollection = NOTHING;
  #areas: FeatureCollection = NOTHING;
  readonly #admin1Files: Admin1Files;
  /** A shape is being drawn: what is clicked belongs to it, not to marks or countries. */
  drawing = false;
  #look: MarkLook;
  #padding: Padding;
  #goal: Goal | null = null;
  /** The goal on the way to which the map is. */
  #heading: Goal | null = null;
  /** Where the map stood before the padding changed: it comes back there when the padding does. */
  #base: { center: LngLat; zoom: number; padding: Padding } | null = null;
  #styled = false;
  /** A tile of the basemap has come. */
  #hasBasemap = false;
  readonly #basemap: string;
  #ownStyle: boolean;

  constructor(options: MapViewOptions) {
    const palette = PALETTES[options.scheme];
    this.#look = { palette, locale: options.locale, now: null };
    this.#padding = options.padding;
    this.#ownStyle = options.styleUrl === '';
    this.#basemap = options.basemap;
    this.#admin1Files = new Admin1Files((country) => new URL(`admin1/${country}.json`, options.basemap).href);
    this.map = createMap(options, palette);
    this.map.on('style.load', () => this.#addOurs());
    // What the reader moved is no longer where the goal wanted it: a change of padding must not bring it back.
    this.map.on('movestart', (event) => event.originalEvent && (this.#goal = this.#base = null));
    this.map.on('moveend', (event) => 'goal' in event && event.goal === this.#heading && (this.#heading = null));
    this.map.on('sourcedata', ({ sourceId, tile }) => {
      if (sourceId === BASEMAP && tile) this.#hasBasemap ||= (tile as { state?: string }).state === 'loaded';
    });
    this.#reportProblems(options);
  }

  setPlaces(places: PlaceCollection): void {
    this.#places = places;
    this.#leaves.clear();
    this.#setData(PLACES, placeData(places));
  }

  setLine(line: LngLat[] | null): void {
    this.#line = line;
    this.#setData(LINE, storyLine(line ?? []));
  }

  /** Rings around some of the visible marks. */
  setPicked(marks: Mark[]): void {
    // Setting data makes the map draw and become idle again, which is when the picked are looked up.
    if (sameMarks(this.#picked, marks)) return;
    this.#picked = marks;
    this.#setData(PICKED, pickedData(marks));
  }

  /** Codes of the countries (`NL`) and of the regions in countries (`US.CA`) to outline; none: the whole world, nothing paled. */
  async setRegions(codes: string[]): Promise<void> {
    const admin1 = codes.filter((code) => code.includes('.'));
    const regions = { chosen: codes.filter((code) => !code.includes('.')), partly: countriesOfAdmin1(admin1) };
    this.#regions = regions;
    if (this.#styled) this.#syncLayers();
    const outlines = admin1.length > 0 ? await this.#admin1Files.around(admin1) : NOTHING;
    // Another choice may have overtaken this one while its outlines were fetched.
    if (this.#regions !== regions) return;
    this.#admin1 = outlines;
    this.#setData(ADMIN1, outlines);
  }

  /** The drawn part of the filter: outlined, the world around it paled. */
  setAreas(drawn: DrawnFilter): void {
    this.#areas = shapesOf(drawn);
    this.#setData(DRAWN, this.#areas);
  }

  /** Puts the drawn shapes aside while one of them is changed by hand. */
  showAreas(shown: boolean): void {
    this.#setData(DRAWN, shown ? this.#areas : NOTHING);
  }

  setLook(scheme: Scheme, locale: string, now: number | null): void {
    this.#look = { palette: PALETTES[scheme], locale, now };
    if (this.#styled) this.#syncLayers();
  }

  /**
   * Moves the view so that its middle is in the middle of what the padding leaves free. Only a goal that would now be
   * hidden moves it further, and with the padding it comes back: a sheet moved up and down leaves the map where it was.
   */
  setPadding(padding: Padding): void {
    if (samePadding(padding, this.#padding)) return;
    const { lng, lat } = this.map.getCenter();
    const now = { center: [lng, lat] as LngLat, zoom: this.map.getZoom(), padding: this.#padding };
    this.#padding = padding;
    if (this.#heading) return this.#head(this.#heading);
    this.#base ??= now;
    const { center, zoom, padding: before } = this.#base;
    if (samePadding(padding, before)) this.#base = null;
    const hidden = this.#base && this.#goal && !isMet(this.map, this.#goal, padding);
    if (hidden) go(this.map, this.#goal, padding);
    else this.map.easeTo({ center, zoom, padding, duration: easeDuration() });
  }

  go(goal: Goal): void {
    this.#goal = goal;
    this.#base = null;
    this.#head(goal);
  }

  #head(goal: Goal): void {
    // Ends the way to the goal before, if the map is still on it.
    this.map.stop();
    this.#heading = goal;
    go(this.map, goal, this.#padding);
  }

  view(): View {
    return currentView(this.map);
  }

  /** Keys of the places in a cluster; empty when the cluster is of data that has been replaced meanwhile. */
  leavesOf(clusterId: number): Promise<string[]> {
    const known = this.#leaves.get(clusterId);
    if (known) return known;
    const source = this.map.getSource(PLACES) as GeoJSONSource;
    const leaves = source.getClusterLeaves(clusterId, Infinity, 0).then(
      (features) => features.map(({ properties }) => properties!.key as string),
      () => []
    );
    this.#leaves.set(clusterId, leaves);
    return leaves;
  }

  destroy(): void {
    this.map.remove();
  }

  /** After each load of a style, which knows nothing of ours. */
  #addOurs(): void {
    const { map } = this;
    addMarkImages(map);
    resolveDonuts(map);
    if (!map.getSource(BASEMAP)) map.addSource(BASEMAP, basemapSource(this.#basemap));
    if (!map.getSource(PLACES)) map.addSource(PLACES, placeSource(this.#places));
    if (!map.getSource(ADMIN1)) map.addSource(ADMIN1, { type: 'geojson', data: this.#admin1 });
    if (!map.getSource(DRAWN)) map.addSource(DRAWN, { type: 'geojson', data: this.#areas });
    if (!map.getSource(LINE)) map.addSource(LINE, { type: 'geojson', data: storyLine(this.#line ?? []) });
    if (!map.getSource(PICKED)) map.addSource(PICKED, { type: 'geojson', data: pickedData(this.#picked) });
    this.#styled = true;
    this.#syncLayers();
  }

  #syncLayers(): void {
    const { palette, locale } = this.#look;
    if (this.#ownStyle) syncLayers(this.map, basemapLayers(palette, locale));
    const below = ['city-names', 'story-line'];
    syncLayers(this.map, regionLayers(palette, this.#regions), below);
    syncLayers(this.map, admin1Layers(palette), below);
    syncLayers(this.map, areaLayers(palette), below);
    syncLayers(this.map, lineLayers(palette), ['mark-name']);
    syncLayers(this.map, markLayers(this.#look));
  }

  #setData(source: string, data: FeatureCollection): void {
    if (this.#styled) (this.map.getSource(source) as GeoJSONSource).setData(data);
  }

  /** A style that does not load leaves no map at all: then ours takes its place. */
  #reportProblems({ onerror }: MapViewOptions): void {
    this.map.on('error', (event) => {
      const isBare = 'sourceId' in event && event.sourceId === BASEMAP && !this.#hasBasemap;
      const problem = isBare ? 'basemap' : 'sourceId' in event ? 'tiles' : 'style';
      onerror(problem, event.error.message);
      if (this.#styled || this.#ownStyle || problem !== 'style') return;
      this.#ownStyle = true;
      this.map.setStyle(basemapStyle(this.#look.palette, this.#look.locale, this.#basemap));
    });
  }
}

function samePadding(a: Padding, b: Padding): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}

function pickedData(marks: Mark[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: marks.map(({ lng, lat, articles, kind }) => ({
      type: 'Feature',
      properties: { articles, ...(kind === 'cluster' ? { cluster: true } : {}) },
      geometry: { type: 'Point', coordinates: [lng, lat] }
    }))
  };
}
