import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette.ts';

/** The source of what the reader drew. */
export const DRAWN = 'dateline-areas';
export const AREA_OUTLINE = 'area-outline';

/** What the reader drew: the rest of the world paled as other countries are, and a line in ink on a halo that parts it from borders. */
export function areaLayers({ water, labelHalo, ink }: Palette): LayerSpecification[] {
  const line = { type: 'line' as const, source: DRAWN, layout: { 'line-join': 'round' as const } };
  const outline = ['==', ['get', 'part'], 'outline'] as ['==', unknown, string];
  return [
    {
      id: 'area-dim',
      type: 'fill',
      source: DRAWN,
      filter: ['==', ['get', 'part'], 'outside'],
      paint: { 'fill-color': water, 'fill-opacity': 0.6, 'fill-antialias': false }
    },
    {
      id: 'area-halo',
      ...line,
      filter: outline as never,
      paint: { 'line-color': labelHalo, 'line-width': 4, 'line-opacity': 0.8 }
    },
    {
      id: AREA_OUTLINE,
      ...line,
      filter: outline as never,
      paint: { 'line-color': ink, 'line-width': 1.5, 'line-opacity': 0.85 }
    }
  ];
}
