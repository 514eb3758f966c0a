import type {
  ExpressionSpecification,
  LayerSpecification,
  StyleSpecification,
  VectorSourceSpecification
} from 'maplibre-gl';
import { DOT_IMAGE } from './mark-images.ts';
import type { Palette } from './palette.ts';

export const BASEMAP = 'dateline-basemap';

type NamesLayer = Extract<LayerSpecification, { type: 'symbol' }>;

/** From this zoom a country has room for its name beside its capital's. */
const NEAR = 3.5;

/** Our own quiet map: water, land, lakes, borders and names in the reader's language; no glyph server, system fonts. */
export function basemapStyle(palette: Palette, locale: string, pmtiles: string): StyleSpecification {
  return {
    version: 8,
    sources: { [BASEMAP]: basemapSource(pmtiles) },
    layers: basemapLayers(palette, locale)
  };
}

/** The tiles of our PMTiles file; its absolute address comes in. */
export function basemapSource(pmtiles: string): VectorSourceSpecification {
  return { type: 'vector', url: `pmtiles://${pmtiles}` };
}

/** The layers of the own basemap, lowest first. */
export function basemapLayers(palette: Palette, locale: string): LayerSpecification[] {
  const { water, land, border } = palette;
  const landSource = { source: BASEMAP, 'source-layer': 'land' };
  const width: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 1, 0.6, 6, 1.2];
  return [
    { id: 'water', type: 'background', paint: { 'background-color': water } },
    { id: 'land', type: 'fill', ...landSource, paint: { 'fill-color': land } },
    { id: 'lakes', type: 'fill', source: BASEMAP, 'source-layer': 'lakes', paint: { 'fill-color': water } },
    { id: 'polders', type: 'fill', ...landSource, filter: ['has', 'polder'], paint: { 'fill-color': land } },
    {
      id: 'borders',
      type: 'line',
      source: BASEMAP,
      'source-layer': 'borders',
      filter: ['==', ['get', 'disputed'], 0],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': border, 'line-width': width }
    },
    {
      id: 'borders-disputed',
      type: 'line',
      source: BASEMAP,
      'source-layer': 'borders',
      filter: ['==', ['get', 'disputed'], 1],
      paint: { 'line-color': border, 'line-width': width, 'line-dasharray': [2, 2] }
    },
    // Whoever comes later in this list claims its room first: on a far view countries, nearer by their capitals.
    cityNames('city-names', 0, palette, locale),
    { ...cityNames('capital-names-far', 1, palette, locale), maxzoom: NEAR },
    countryNames(palette, locale),
    { ...cityNames('capital-names', 1, palette, locale), minzoom: NEAR }
  ];
}

/** A name in the reader's language, in English where the tiles have none. */
function nameIn(locale: string): ExpressionSpecification {
  const language = locale.split('-')[0]!;
  return ['coalesce', ['get', `name:${language}`], ['get', 'name']];
}

/** Countries in spaced capitals: which ones each zoom has room for is decided in the tiles. */
function countryNames({ label, labelHalo }: Palette, locale: string): LayerSpecification {
  return {
    id: 'country-names',
    type: 'symbol',
    source: BASEMAP,
    'source-layer': 'country-labels',
    maxzoom: 8,
    layout: {
      'text-field': nameIn(locale),
      'text-font': ['system-ui'],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        1,
        ['step', ['get', 'area'], 9, 2e6, 10.5],
        5,
        ['step', ['get', 'area'], 11, 4e5, 14]
      ],
      'text-transform': 'uppercase',
      'text-letter-spacing': 0.12,
      'text-max-width': 8,
      // Where a mark sits on its middle, a name may give way by a line or two.
      'text-variable-anchor-offset': [
        'center',
        [0, 0],
        'bottom',
        [0, -1],
        'top',
        [0, 1],
        'left',
        [0, 0],
        'right',
        [0, 0]
      ],
      'text-padding': 6,
      'symbol-sort-key': ['-', 0, ['get', 'area']]
    },
    paint: { 'text-color': label, 'text-halo-color': labelHalo, 'text-halo-width': 1.25, 'text-opacity': 0.85 }
  };
}

/** A city is a dot with its name beside it, on whichever side is free. */
function cityNames(id: string, capital: 0 | 1, { label, labelHalo }: Palette, locale: string): NamesLayer {
  return {
    id,
    type: 'symbol',
    source: BASEMAP,
    'source-layer': 'city-labels',
    filter: ['==', ['get', 'capital'], capital],
    layout: {
      'icon-image': DOT_IMAGE,
      'icon-size': 0.16,
      'icon-padding': 4,
      'text-field': nameIn(locale),
      'text-font': ['system-ui'],
      'text-size': ['interpolate', ['linear'], ['zoom'], 1, 10.5, 6, ['step', ['get', 'weight'], 11, 1000, 13]],
      'text-variable-anchor': ['left', 'right'],
      'text-radial-offset': 0.5,
      'text-padding': 4,
      'symbol-sort-key': ['-', 0, ['get', 'weight']]
    },
    paint: { 'icon-color': label, 'text-color': label, 'text-halo-color': labelHalo, 'text-halo-width': 1.25 }
  };
}
