import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { numberExpression } from './abbreviate.ts';
import { radiusExpression } from './mark-size.ts';
import type { Palette } from './palette.ts';
import { BLANK_IMAGE, SQUARE_IMAGE } from './mark-images.ts';

export const PLACES = 'dateline-places';
export const PICKED = 'dateline-picked';

/** Layers that a pointer can hit. */
export const MARK_LAYERS = ['mark-circle', 'mark-square'];

/** Below this confidence a mark is hollow. */
const UNSURE = 0.7;
const HOUR = 3_600_000;

const isCluster: FilterSpecification = ['has', 'point_count'];
const isSquare: FilterSpecification = ['all', ['!', ['has', 'point_count']], ['==', ['get', 'square'], 1]];
const isRound: FilterSpecification = ['any', ['has', 'point_count'], ['==', ['get', 'square'], 0]];
const unless = (sure: string, unsure: string): ExpressionSpecification => [
  'case',
  ['<', ['get', 'confidence'], UNSURE],
  unsure,
  sure
];

export interface MarkLook {
  palette: Palette;
  locale: string;
  /** Epoch milliseconds against which "within the hour" is told; null: no halo. */
  now: number | null;
}

/** The marks, lowest first. Symbols claim their room from the top down, so numbers keep names of cities away. */
export function markLayers({ palette, locale, now }: MarkLook): LayerSpecification[] {
  const { accent, onAccent, paper, ink } = palette;
  const fresh: FilterSpecification = ['>', ['get', 'newest'], now === null ? Infinity : now - HOUR];
  return [
    nameLayer(palette),
    circle('mark-halo', PLACES, fresh, {
      'circle-radius': radiusExpression(12),
      'circle-color': accent,
      'circle-opacity': 0.16,
      'circle-blur': 0.4
    }),
    circle('mark-ring', PLACES, isCluster, ring(radiusExpression(4.5), accent, 1.25, 0.55)),
    circle('mark-circle', PLACES, isRound, {
      'circle-radius': radiusExpression(),
      'circle-color': unless(accent, paper),
      'circle-stroke-color': unless(paper, accent),
      'circle-stroke-width': 2
    }),
    squareLayer(palette),
    circle('picked-ring', PICKED, true, ring(radiusExpression(5), ink, 2.5, 1)),
    {
      id: 'mark-number',
      type: 'symbol',
      source: PLACES,
      layout: {
        'icon-image': BLANK_IMAGE,
        'icon-size': ['/', radiusExpression(2), 16],
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'text-field': ['case', ['<', ['get', 'articles'], 2], '', numberExpression(locale)],
        'text-font': ['Semibold', 'system-ui'],
        'text-size': ['interpolate', ['linear'], ['get', 'articles'], 2, 11, 20, 13],
        'text-allow-overlap': true,
        'text-padding': 0
      },
      paint: { 'text-color': unless(onAccent, accent) }
    }
  ];
}

/** The place's name beside a mark of its own, where there is room for it. */
function nameLayer({ ink, labelHalo }: Palette): LayerSpecification {
  return {
    id: 'mark-name',
    type: 'symbol',
    source: PLACES,
    filter: ['!', isCluster as ExpressionSpecification],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': ['Medium', 'system-ui'],
      'text-size': 12,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      // Clear of the ring around a picked mark.
      'text-radial-offset': ['/', radiusExpression(9), 12],
      'text-justify': 'auto',
      'text-padding': 2,
      'text-max-width': 9,
      'symbol-sort-key': ['-', 0, ['get', 'articles']]
    },
    paint: { 'text-color': ink, 'text-halo-color': labelHalo, 'text-halo-width': 1.5 }
  };
}

/** A country or region is a square of the circle's area: √π radii wide. */
function squareLayer({ accent, paper }: Palette): LayerSpecification {
  return {
    id: 'mark-square',
    type: 'symbol',
    source: PLACES,
    filter: isSquare,
    layout: {
      'icon-image': SQUARE_IMAGE,
      'icon-size': ['/', radiusExpression(), 16],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true
    },
    paint: { 'icon-color': unless(accent, paper), 'icon-halo-color': unless(paper, accent), 'icon-halo-width': 2 }
  };
}

function circle(id: string, source: string, filter: FilterSpecification, paint: object): LayerSpecification {
  return { id, type: 'circle', source, filter, paint } as LayerSpecification;
}

function ring(radius: ExpressionSpecification, color: string, width: number, opacity: number): object {
  return {
    'circle-radius': radius,
    'circle-color': 'transparent',
    'circle-stroke-color': color,
    'circle-stroke-width': width,
    'circle-stroke-opacity': opacity
  };
}
