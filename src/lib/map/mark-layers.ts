import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { numberExpression } from './abbreviate.ts';
import { radiusExpression } from './mark-size.ts';
import { donutImage } from './donut.ts';
import { BLANK_IMAGE, SQUARE_IMAGE } from './mark-images.ts';
import { HOUR, SHAPE, UNSURE } from './mark-shape.ts';
import type { Palette } from './palette.ts';

export const PLACES = 'dateline-places';
export const PICKED = 'dateline-picked';

/** Layers that a pointer can hit. */
export const MARK_LAYERS = ['mark-circle', 'mark-square'];

/** Where marks overlap the small lie on the large, whose numbers stand in their middle anyway. */
const SMALL_ON_TOP: ExpressionSpecification = ['-', 0, ['get', 'articles']];

const isCluster: FilterSpecification = ['has', 'point_count'];
const isSquare: FilterSpecification = ['all', ['!', ['has', 'point_count']], ['==', ['get', 'square'], 1]];
const hasFresh: FilterSpecification = ['all', ['has', 'point_count'], ['>', ['get', 'fresh'], 0]];
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
  /** Epoch milliseconds against which "within the hour" is told; null: no ring. */
  now: number | null;
}

/** The marks, lowest first. Symbols claim their room from the top down, so numbers keep names of cities away. */
export function markLayers({ palette, locale, now }: MarkLook): LayerSpecification[] {
  const { accent, onAccent, paper, ink } = palette;
  const fresh: FilterSpecification = ['>', ['get', 'newest'], now === null ? Infinity : now - HOUR];
  return [
    nameLayer(palette),
    circle('mark-halo', PLACES, fresh, {
      'circle-radius': around('point_count', SHAPE.fresh),
      'circle-color': faint(accent, SHAPE.fresh.halo),
      'circle-stroke-color': accent,
      'circle-stroke-width': SHAPE.fresh.width
    }),
    circle('mark-ring', PLACES, isCluster, {
      ...ring(radiusExpression(SHAPE.track.at), accent, SHAPE.track),
      // Paper under the donut, so that names of cities and a halo do not run through it.
      'circle-color': faint(paper, SHAPE.track.paper)
    }),
    donutLayer(palette),
    circle('mark-circle', PLACES, isRound, {
      'circle-radius': radiusExpression(),
      'circle-color': unless(accent, paper),
      'circle-stroke-color': unless(paper, accent),
      'circle-stroke-width': SHAPE.outline
    }),
    squareLayer(palette),
    circle('picked-ring', PICKED, true, ring(around('cluster', SHAPE.picked), ink, { ...SHAPE.picked, opacity: 1 })),
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
      // Clear of the rings around a picked mark and a new one.
      'text-radial-offset': ['/', radiusExpression(SHAPE.fresh.place + 4), 12],
      'text-justify': 'auto',
      'text-padding': 2,
      'text-max-width': 9,
      'symbol-sort-key': SMALL_ON_TOP
    },
    paint: { 'text-color': ink, 'text-halo-color': labelHalo, 'text-halo-width': 1.5 }
  };
}

/** The part of a cluster that is younger than a day, over its thin ring. */
function donutLayer({ accent, paper }: Palette): LayerSpecification {
  return {
    id: 'mark-donut',
    type: 'symbol',
    source: PLACES,
    filter: hasFresh,
    layout: {
      'icon-image': donutImage(),
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'symbol-sort-key': SMALL_ON_TOP
    },
    paint: { 'icon-color': accent, 'icon-halo-color': paper, 'icon-halo-width': 1 }
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
    paint: {
      'icon-color': unless(accent, paper),
      'icon-halo-color': unless(paper, accent),
      'icon-halo-width': SHAPE.outline
    }
  };
}

function circle(id: string, source: string, filter: FilterSpecification, paint: object): LayerSpecification {
  return {
    id,
    type: 'circle',
    source,
    filter,
    layout: { 'circle-sort-key': SMALL_ON_TOP },
    paint
  } as LayerSpecification;
}

function ring(
  radius: ExpressionSpecification,
  color: string,
  { width, opacity }: { width: number; opacity: number }
): object {
  return {
    'circle-radius': radius,
    'circle-color': 'transparent',
    'circle-stroke-color': color,
    'circle-stroke-width': width,
    'circle-stroke-opacity': opacity
  };
}

/** A colour (`#rrggbb`) at some opacity. */
const faint = (color: string, opacity: number) =>
  color +
  Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0');

/** Radius of a ring: outside a cluster's own rings where the feature has `property`, which tells a cluster. */
function around(property: string, at: { place: number; cluster: number }): ExpressionSpecification {
  return ['case', ['has', property], radiusExpression(at.cluster), radiusExpression(at.place)];
}
