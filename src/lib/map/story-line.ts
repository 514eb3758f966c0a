import { greatCircle } from '@turf/great-circle';
import type { Feature, FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { LngLat } from '../model/geo.ts';
import { wrapLng } from './lng.ts';
import type { Palette } from './palette.ts';

export const LINE = 'dateline-line';

/** The way over the globe from place to place of one story; cut at 180°. Two places in one spot need none. */
export function storyLine(points: LngLat[]): FeatureCollection {
  const features = points.slice(1).flatMap((to, i): Feature[] => {
    const from = points[i]!;
    if (from[0] === to[0] && from[1] === to[1]) return [];
    if (areAntipodes(from, to)) return [straight(from, to)];
    return [greatCircle(from, to, { npoints: 100 })];
  });
  return { type: 'FeatureCollection', features };
}

export function lineLayers({ accent }: Palette): LayerSpecification[] {
  return [
    {
      id: 'story-line',
      type: 'line',
      source: LINE,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': accent, 'line-width': 1.25, 'line-opacity': 0.8 }
    }
  ];
}

/** Between opposite points of the globe every way is as short: there is no one great circle to draw. */
function areAntipodes(a: LngLat, b: LngLat): boolean {
  return Math.abs(a[1] + b[1]) < 1e-6 && Math.abs(wrapLng(a[0] - b[0] + 180)) < 1e-6;
}

function straight(from: LngLat, to: LngLat) {
  return {
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'LineString' as const, coordinates: [from, to] }
  };
}
