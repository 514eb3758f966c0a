import type { Map as MapLibreMap } from 'maplibre-gl';
import { ADMIN1_OUTLINE } from './admin1.ts';
import { AREA_OUTLINE } from './area-layers.ts';
import { COUNTRY_OUTLINE } from './region-layers.ts';

const LAYERS = [COUNTRY_OUTLINE, ADMIN1_OUTLINE, AREA_OUTLINE];

/** What is outlined on the map as drawn now: codes of countries and of regions in them, kinds of drawn shapes; sorted. */
export function outlinedIn(map: MapLibreMap): string[] {
  const layers = LAYERS.filter((id) => map.getLayer(id));
  if (layers.length === 0) return [];
  const names = map.queryRenderedFeatures({ layers }).map(({ properties }) => properties.code ?? properties.kind);
  return [...new Set<string>(names)].sort();
}
