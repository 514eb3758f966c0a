import type { FeatureCollection, Position } from 'geojson';
import { asset } from '$app/paths';
import { extent } from '$lib/map/lng.ts';
import type { Bbox, LngLat } from '$lib/model/geo.ts';
import { hasOutlines, readAdmin1 } from '$lib/region/admin1.ts';

/** The box around regions within countries (`US.CA`), from the outlines that the map draws; null where these cannot be had. */
export async function admin1Extent(codes: string[]): Promise<Bbox | null> {
  const countries = new Set(codes.flatMap((code) => readAdmin1(code)?.country ?? []));
  const files = await Promise.all([...countries].filter(hasOutlines).map(outlines));
  const points = files
    .flatMap(({ features }) => features)
    .filter(({ properties }) => codes.includes(properties?.code))
    .flatMap(({ geometry }) => ('coordinates' in geometry ? pointsOf(geometry.coordinates as Nested) : []));
  return points.length > 0 ? extent(points) : null;
}

async function outlines(country: string): Promise<FeatureCollection> {
  const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };
  return fetch(asset(`/admin1/${country}.json`)).then(
    (response) => (response.ok ? response.json() : nothing),
    () => nothing
  );
}

type Nested = Position | Nested[];

/** All positions in nested coordinates, however deep. */
function pointsOf(nested: Nested): LngLat[] {
  if (typeof nested[0] === 'number') return [[nested[0], nested[1] as number]];
  return (nested as Nested[]).flatMap(pointsOf);
}
