import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { mergeArcs, feature as toFeature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { CodedUnit } from './assign-codes.ts';

/** What a country's file may weigh: so much for each division, but no more than a phone takes at once. */
const BYTES_EACH = 1300;
const BYTES_LEAST = 12_000;
const BYTES_MOST = 140_000;

type Divisions = Topology<{ units: GeometryCollection }>;

/** Share of points kept, tried from the finest on. */
const SHARES = [1, 0.7, 0.5, 0.35, 0.25, 0.18, 0.12, 0.08, 0.05, 0.035, 0.025, 0.018, 0.012, 0.008, 0.005];

/** Units dissolved into divisions that share their borders, as GeoJSON with `code`; null for a country of one division. */
export function outlineOf(units: CodedUnit[]): string | null {
  const codes = [...new Set(units.map(({ code }) => code))].sort();
  if (codes.length < 2) return null;
  const collection: FeatureCollection = { type: 'FeatureCollection', features: units.map(toUnitFeature) };
  const whole = topology({ units: collection }) as Divisions;
  const weighed = presimplify(whole, sphericalTriangleArea);
  const limit = Math.min(BYTES_MOST, Math.max(BYTES_LEAST, codes.length * BYTES_EACH));
  for (const share of SHARES) {
    const simple = simplify(weighed, share === 1 ? 0 : quantile(weighed, share)) as Divisions;
    const text = print(codes.map((code) => dissolve(simple, code)));
    if (text.length <= limit || share === SHARES.at(-1)) return text;
  }
  return null;
}

function toUnitFeature({ geometry, code }: CodedUnit): Feature {
  return { type: 'Feature', geometry, properties: { code } };
}

function dissolve(simple: Divisions, code: string): Feature {
  const own = simple.objects.units.geometries.filter((unit) => (unit.properties as { code: string }).code === code);
  const merged = toFeature(simple, mergeArcs(simple, own as Parameters<typeof mergeArcs>[1]));
  return { type: 'Feature', properties: { code }, geometry: tidy((merged as Feature<MultiPolygon>).geometry) };
}

/** Degrees with this factor: a thousandth for what is small, a hundredth (about a kilometre) for the rest. */
const factorOf = (rings: Position[][]): number => (Math.sqrt(Math.max(...rings.map(area))) < 1 ? 1000 : 100);

/** Rounded, without what rounding made of islands: a polygon that has no area left goes, but never the biggest. */
function tidy({ coordinates }: MultiPolygon): MultiPolygon | Polygon {
  const bySize = [...coordinates].sort((a, b) => area(b[0]!) - area(a[0]!));
  const factor = factorOf(bySize.map((polygon) => polygon[0]!));
  const polygons = bySize
    .map((polygon) => polygon.map((ring) => rounded(ring, factor)).filter((ring) => ring.length >= 4))
    .filter((polygon) => polygon.length > 0 && area(polygon[0]!) > 4 / factor ** 2);
  const [first, ...more] = polygons.length > 0 ? polygons : bySize.slice(0, 1);
  if (first && more.length === 0) return { type: 'Polygon', coordinates: first };
  return { type: 'MultiPolygon', coordinates: polygons };
}

function rounded(ring: Position[], factor: number): Position[] {
  const points = ring.map(([lng = 0, lat = 0]) => [
    Math.round(lng * factor) / factor,
    Math.round(lat * factor) / factor
  ]);
  return points.filter((point, at) => at === 0 || point[0] !== points[at - 1]![0] || point[1] !== points[at - 1]![1]);
}

/** In square degrees. */
function area(ring: Position[]): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at++) {
    sum += ring[at - 1]![0]! * ring[at]![1]! - ring[at]![0]! * ring[at - 1]![1]!;
  }
  return Math.abs(sum / 2);
}

/** A feature a line: a change in one division is a change in one line. */
function print(features: Feature[]): string {
  return `{"type":"FeatureCollection","features":[\n${features.map((each) => JSON.stringify(each)).join(',\n')}\n]}\n`;
}
