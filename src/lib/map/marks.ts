import type { Map as MapLibreMap, MapGeoJSONFeature, Point } from 'maplibre-gl';
import type { Point as GeoPoint } from 'geojson';
import { nearestTurn } from './lng.ts';
import { MARK_LAYERS } from './mark-layers.ts';
import { radius } from './mark-size.ts';
import { rankedKey } from './place-data.ts';

/** A place or a cluster as it stands on the map. */
export interface Mark {
  /** Unique among the visible marks: the place's key, or `cluster-12`. */
  id: string;
  kind: 'place' | 'cluster';
  /** The place; of a cluster the one with most stories. */
  key: string;
  /** The place with the newest story. */
  latestKey: string;
  clusterId: number | null;
  /** Places in it; 1 for a place. */
  places: number;
  articles: number;
  /** Of its newest story, epoch milliseconds; 0: unknown. */
  newest: number;
  /** Of its surest place, 0 to 1. */
  confidence: number;
  /** A country or region, not a spot. */
  square: boolean;
  lng: number;
  lat: number;
  /** Pixels. */
  radius: number;
}

/** The marks in view, each once (a cluster on a tile's edge is drawn twice), top to bottom and left to right; null: they are changing just now. */
export function visibleMarks(map: MapLibreMap): Mark[] | null {
  const drawn = drawnMarks(map);
  return (
    drawn &&
    inReadingOrder([...new Map(drawn.map((mark) => [mark.id, mark])).values()], (mark) => projectMark(map, mark))
  );
}

function drawnMarks(map: MapLibreMap, box?: [[number, number], [number, number]]): Mark[] | null {
  const layers = MARK_LAYERS.filter((id) => map.getLayer(id));
  if (layers.length === 0) return [];
  try {
    return map.queryRenderedFeatures(box, { layers }).map(markOf);
  } catch (error) {
    // MapLibre asks a tile that is being replaced for a feature that its new data does not have. The next look finds it whole.
    if (error instanceof Error && error.message.includes('out of bounds')) return null;
    throw error;
  }
}

/** The mark under a point, the nearest of several; `slack` pixels around it count too. */
export function markAt(map: MapLibreMap, point: Point, slack: number): Mark | null {
  const marks = drawnMarks(map, [
    [point.x - slack, point.y - slack],
    [point.x + slack, point.y + slack]
  ]);
  const distance = (mark: Mark) => point.dist(projectMark(map, mark));
  return marks?.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Where a mark is in the container, in pixels: of the world's copies the one nearest the middle. */
export function projectMark(map: MapLibreMap, { lng, lat }: { lng: number; lat: number }): Point {
  return map.project([nearestTurn(lng, map.getCenter().lng), lat]);
}

function markOf({ properties, geometry }: MapGeoJSONFeature): Mark {
  const [lng, lat] = (geometry as GeoPoint).coordinates as [number, number];
  const clusterId: number | null = properties.cluster ? properties.cluster_id : null;
  return {
    id: clusterId === null ? properties.key : `cluster-${clusterId}`,
    kind: clusterId === null ? 'place' : 'cluster',
    key: rankedKey(properties.biggest),
    latestKey: rankedKey(properties.latest),
    clusterId,
    places: properties.point_count ?? 1,
    articles: properties.articles,
    newest: properties.newest,
    confidence: properties.confidence,
    square: properties.square === 1,
    lng,
    lat,
    radius: radius(properties.articles)
  };
}

/** Whether two looks at the map saw the same marks: then nothing that hangs on them needs to change. */
export function sameMarks(a: Mark[], b: Mark[]): boolean {
  const looks = (mark: Mark) =>
    `${mark.id} ${mark.articles} ${mark.lng} ${mark.lat} ${mark.latestKey} ${mark.newest} ${mark.confidence}`;
  return a.length === b.length && a.every((mark, i) => looks(mark) === looks(b[i]!));
}

/** Pixels of height that a reader takes for one line. */
const LINE = 80;

/** Sorts as a page is read: by lines from the top, in a line from the left. */
export function inReadingOrder<T>(items: T[], place: (item: T) => { x: number; y: number }): T[] {
  const at = items.map((item) => ({ item, ...place(item) }));
  at.sort((a, b) => Math.floor(a.y / LINE) - Math.floor(b.y / LINE) || a.x - b.x);
  return at.map(({ item }) => item);
}
