import type { Bbox } from '../model/geo.ts';
import { BOXES } from './data/boxes.ts';
import { unionOf } from './union.ts';

/** The Urals end Europe for a camera: all of Russia would show a reader of European news Siberia. */
const URALS = 66;
const EUROPE = new Set(['150', '151']);

/** Web Mercator swells the poles: what has temperate land is shown between these parallels only. */
const NORTHERN_VIEW = 75;
const SOUTHERN_VIEW = -58;
const TEMPERATE = 55;

/**
 * A region's box: its countries' main lands without far islands (rule: src/cli/regions/boxes.ts), across the
 * antimeridian where that is shorter (Russia, Fiji, the Pacific); null for an unknown code.
 */
export function regionBox(code: string): Bbox | null {
  return BOXES[code] ?? null;
}

/** The box to fit the map to for a choice of regions: as `regionBox`, but framed for a reader's eye; null for none known. */
export function viewOf(codes: string[]): Bbox | null {
  return unionOf(codes.map(framed).filter((box) => box !== null));
}

function framed(code: string): Bbox | null {
  const box = regionBox(code);
  if (!box) return null;
  const [west, south, east, north] = box;
  return [
    west,
    north > -TEMPERATE ? Math.max(south, SOUTHERN_VIEW) : south,
    EUROPE.has(code) ? URALS : east,
    south < TEMPERATE ? Math.min(north, NORTHERN_VIEW) : north
  ];
}
