import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { type Arc, arcGap, arcWidth, coverArcs } from '../../lib/region/circle.ts';
import { unionOf } from '../../lib/region/union.ts';
import type { Bbox } from '../../lib/model/geo.ts';

/** Parts of at least this share of a country's largest part are its main land: Alaska (18 %), Bornholm, Galápagos (2 %). */
const MAIN_SHARE = 0.015;
/**
 * Smaller parts count too when they lie within three tenths of the main land's larger side, at least 1° and at most 6°:
 * Corsica, Hawaii, Okinawa; not the Azores, Easter Island, Rotuma.
 */
const NEAR_SHARE = 0.3;
const NEAREST = 1;
const FARTHEST = 6;
/** Web Mercator ends here. */
const MERCATOR_LIMIT = 85;

/**
 * Countries that world-atlas draws as part of another: code, the owner's id or name, and a window around them.
 * No code: in no box at all (Navassa lies an ocean away from the other minor islands of the USA).
 */
const OVERSEAS: [code: string, owner: string, window: Bbox][] = [
  ['GF', '250', [-55, 2, -51, 6.5]],
  ['GP', '250', [-62, 15.7, -60.9, 16.7]],
  ['MQ', '250', [-61.4, 14.2, -60.6, 15]],
  ['RE', '250', [55, -21.6, 56, -20.7]],
  ['YT', '250', [44.9, -13.2, 45.4, -12.5]],
  ['BQ', '528', [-69, 12, -62, 18]],
  ['SJ', '578', [-10, 70, 35, 81]],
  ['BV', '578', [3, -55, 4, -54]],
  ['CX', 'Indian Ocean Ter.', [105, -11, 106, -10]],
  ['CC', 'Indian Ocean Ter.', [96, -13, 97.5, -11.5]],
  ['TK', '554', [-173, -10, -171, -8]],
  ['', '581', [-76, 18, -74, 19]]
];

/** Shapes without a country code of their own, and the country whose dateline would be used there. */
const SHAPES_OF: Record<string, string> = { Kosovo: 'XK', Somaliland: 'SO', 'N. Cyprus': 'CY' };

type Topology = Parameters<typeof feature>[0];

interface Part {
  owner: string;
  area: number;
  box: Bbox;
}

/**
 * One box a country, from Natural Earth's 1:50m shapes (1:10m for what is too small there), by the rule of the
 * largest parts above. `codeOf` gives the alpha-2 code of an ISO numeric one. Throws when a country has no shape.
 */
export function countryBoxes(codes: string[], codeOf: (numeric: string) => string | undefined): Map<string, Bbox> {
  const medium = readParts('50m');
  const fine = readParts('10m');
  const boxes = new Map<string, Bbox>();
  for (const code of codes) {
    const own = (parts: Part[]) => parts.filter((part) => countryOf(part, codeOf) === code);
    const parts = own(medium).length > 0 ? own(medium) : own(fine);
    if (parts.length === 0) throw new Error(`${code}: no shape in world-atlas; expected one, or a row in OVERSEAS`);
    boxes.set(code, boxOfParts(parts));
  }
  return boxes;
}

function countryOf(part: Part, codeOf: (numeric: string) => string | undefined): string | undefined {
  const overseas = OVERSEAS.find(([, owner, window]) => owner === part.owner && isWithin(part.box, window));
  return overseas?.[0] ?? SHAPES_OF[part.owner] ?? codeOf(part.owner);
}

function isWithin(inner: Bbox, outer: Bbox): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}

/** The main land's box, grown once by the parts near it (not again by what is near those: that walks out the Aleutians). */
function boxOfParts(parts: Part[]): Bbox {
  const largest = Math.max(...parts.map((part) => part.area));
  const main = unionOf(parts.filter((part) => part.area >= largest * MAIN_SHARE).map((part) => part.box))!;
  return roundOutwards(unionOf(parts.map((part) => part.box).filter((box) => isNear(box, main)))!);
}

function isNear(box: Bbox, main: Bbox): boolean {
  const side = Math.max(arcWidth([main[0], main[2]]), main[3] - main[1]);
  const near = Math.min(FARTHEST, Math.max(NEAREST, side * NEAR_SHARE));
  const lat = Math.max(0, box[1] - main[3], main[1] - box[3]);
  return lat <= near && arcGap([box[0], box[2]], [main[0], main[2]]) <= near;
}

function roundOutwards([west, south, east, north]: Bbox): Bbox {
  const down = (value: number) => Math.floor(value * 100) / 100;
  const up = (value: number) => Math.ceil(value * 100) / 100;
  return [
    Math.max(-180, down(west)),
    Math.max(-MERCATOR_LIMIT, down(south)),
    Math.min(180, up(east)),
    Math.min(MERCATOR_LIMIT, up(north))
  ];
}

function readParts(scale: '10m' | '50m'): Part[] {
  const path = createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`);
  const topology: Topology = JSON.parse(readFileSync(path, 'utf8'));
  const { features } = feature(topology, topology.objects.countries!) as FeatureCollection<Polygon | MultiPolygon>;
  return features.flatMap(({ id, properties, geometry }) =>
    polygonsOf(geometry).map((rings) => ({
      owner: String(id ?? properties?.name),
      area: areaOf(rings),
      box: boxOfRings(rings)
    }))
  );
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Steradians. A ring wound the wrong way would come out as the rest of the sphere. */
function areaOf(coordinates: Position[][]): number {
  const area = geoArea({ type: 'Polygon', coordinates });
  return Math.min(area, 4 * Math.PI - area);
}

/**
 * Every edge counts as the shorter way round, so a ring stitched along ±180 is read right; every ring counts, for
 * Antarctica's outer one is the pole and its coast the second.
 */
function boxOfRings(rings: Position[][]): Bbox {
  const edges = rings.flatMap((ring) => ring.slice(1).map((end, index) => shorterArc(ring[index]![0]!, end[0]!)));
  const [west, east] = coverArcs(edges);
  const lats = rings.flat().map((position) => position[1]!);
  return [west, Math.min(...lats), east, Math.max(...lats)];
}

function shorterArc(a: number, b: number): Arc {
  const [low, high] = a <= b ? [a, b] : [b, a];
  return high - low <= 180 ? [low, high] : [high, low];
}
