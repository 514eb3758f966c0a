import { Map as MapLibreMap } from 'maplibre-gl';
import type { Translate } from '../i18n/translate.ts';
import type { LngLat } from '../model/geo.ts';
import type { Scheme } from '../ui/scheme.ts';
import { basemapStyle } from './basemap-layers.ts';
import { type Padding, worldZoom } from './camera.ts';
import { addControls, controlWords } from './controls.ts';
import type { Palette } from './palette.ts';
import { prepareMapLibre } from './worker.ts';

/** What the map could not do: draw at all, load the style that was asked for, fetch some tiles, or any tile of the basemap. */
export type MapProblem = 'webgl' | 'style' | 'tiles' | 'basemap';

export interface MapViewOptions {
  container: HTMLElement;
  t: Translate;
  locale: string;
  scheme: Scheme;
  /** Address of our PMTiles file, absolute. */
  basemap: string;
  /** Another MapLibre style in place of our own; empty: ours. */
  styleUrl: string;
  cooperative: boolean;
  padding: Padding;
  /** Where to begin; null: the world. */
  view: { lng: number; lat: number; zoom: number } | null;
  onerror: (problem: MapProblem, message: string) => void;
}

/** A flat map, north up, with our controls. Throws where the browser has no WebGL 2. */
export function createMap(options: MapViewOptions, palette: Palette): MapLibreMap {
  prepareMapLibre();
  const map = new MapLibreMap({
    container: options.container,
    style: options.styleUrl || basemapStyle(palette, options.locale, options.basemap),
    ...startView(options),
    locale: controlWords(options.t),
    cooperativeGestures: options.cooperative,
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    maxPitch: 0,
    maxZoom: 14,
    fadeDuration: 120
  });
  map.setPadding(options.padding);
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  addControls(map);
  return map;
}

function startView({ container, view, padding }: MapViewOptions): { center: LngLat; zoom: number } {
  if (view) return { center: [view.lng, view.lat], zoom: view.zoom };
  // Between Europe and Africa: most datelines lie around it.
  return { center: [12, 27], zoom: worldZoom(container.clientWidth - padding.left - padding.right) };
}
