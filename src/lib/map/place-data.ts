import type { FeatureCollection, Point } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { LngLat } from '../model/geo.ts';
import type { PlaceCount } from '../model/story.ts';

/** Places with their stories counted, as the map takes them: one feature a place. */
export type PlaceCollection = FeatureCollection<Point, Omit<PlaceCount, 'lng' | 'lat'>>;

export type PlaceFeature = PlaceCollection['features'][number];

export const NO_PLACES: PlaceCollection = { type: 'FeatureCollection', features: [] };

/** Pixels at a whole zoom within which places join; just below the next zoom they look twice as far apart. */
const CLUSTER_RADIUS = 24;
/** Up to this zoom places join; past it only what is in the very same spot overlaps. */
const CLUSTER_MAX_ZOOM = 11;

/** The clustered source over some places: clusters sum the stories and keep the newest, the surest and the biggest. */
export function placeSource(places: PlaceCollection): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data: placeData(places),
    cluster: true,
    clusterRadius: CLUSTER_RADIUS,
    clusterMaxZoom: CLUSTER_MAX_ZOOM,
    clusterProperties: {
      articles: ['+', ['get', 'articles']],
      fresh: ['+', ['get', 'fresh']],
      newest: ['max', ['get', 'newest']],
      confidence: ['max', ['get', 'confidence']],
      biggest: laterInAlphabet('biggest'),
      latest: laterInAlphabet('latest')
    }
  };
}

/** A cluster's value of a text property: the last of its places' in the alphabet (`max` takes numbers only). */
function laterInAlphabet(property: string) {
  const soFar = ['string', ['accumulated']];
  const next = ['string', ['get', property]];
  return [
    ['case', ['>', soFar, next], soFar, next],
    ['get', property]
  ];
}

/** The properties that layers and clusters work with; names and lines stay outside, keyed by the place. */
export function placeData(places: PlaceCollection): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: places.features.map(({ geometry, properties }) => ({
      type: 'Feature',
      geometry,
      properties: {
        key: properties.key,
        name: properties.name,
        articles: properties.articles,
        fresh: properties.fresh,
        newest: properties.newest ?? 0,
        confidence: properties.confidence,
        square: properties.precision === 'place' ? 0 : 1,
        biggest: ranked(properties.articles, properties.key),
        latest: ranked(properties.newest ?? 0, properties.key)
      }
    }))
  };
}

/** A key that sorts by a number: the clusters keep the highest and so know whose it is. Instants have 13 digits. */
const ranked = (rank: number, key: string): string => String(rank).padStart(RANK_DIGITS, '0') + key;
const RANK_DIGITS = 15;

/** The key inside a cluster's `biggest` or `latest`. */
export const rankedKey = (value: string): string => value.slice(RANK_DIGITS);

export function placesByKey({ features }: PlaceCollection): ReadonlyMap<string, PlaceFeature> {
  return new Map(features.map((place) => [place.properties.key, place]));
}

/** Whether some points are more than one: only then is there anything to zoom to. */
export function differ(points: LngLat[]): boolean {
  return points.some(([lng, lat]) => lng !== points[0]![0] || lat !== points[0]![1]);
}
