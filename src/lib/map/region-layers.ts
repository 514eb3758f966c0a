import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { BASEMAP } from './basemap-layers.ts';
import type { Palette } from './palette.ts';

/** The invisible countries that a click hits. */
export const COUNTRY_LAYER = 'country-hit';
export const COUNTRY_OUTLINE = 'country-outline';

/** Which countries stand out: those chosen, and those with a chosen region in them, whose own layers pale the rest of it. */
export interface ShownCountries {
  chosen: string[];
  partly: string[];
}

/** Countries to click on, the chosen ones outlined, the others paled. No codes: nothing is chosen and nothing paled. */
export function regionLayers(
  { water, label }: Palette,
  { chosen: codes, partly }: ShownCountries
): LayerSpecification[] {
  const within = (list: string[]): ExpressionSpecification => ['in', ['get', 'code'], ['literal', list]];
  const chosen = within(codes);
  const kept = [...codes, ...partly];
  const source = { source: BASEMAP, 'source-layer': 'countries' };
  return [
    { id: COUNTRY_LAYER, type: 'fill', ...source, paint: { 'fill-opacity': 0 } },
    {
      id: 'country-dim',
      type: 'fill',
      ...source,
      filter: kept.length === 0 ? false : ['!', within(kept)],
      paint: { 'fill-color': water, 'fill-opacity': 0.55, 'fill-antialias': false }
    },
    {
      id: COUNTRY_OUTLINE,
      type: 'line',
      ...source,
      filter: codes.length === 0 ? false : chosen,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': label,
        // A continent is told by what is paled around it: the borders inside it stay quiet.
        'line-width': codes.length > 3 ? 0.6 : ['interpolate', ['linear'], ['zoom'], 1, 0.8, 5, 1.5],
        'line-opacity': codes.length > 3 ? 0.45 : 0.8
      }
    }
  ];
}
