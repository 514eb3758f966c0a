import type { Bbox } from '../model/geo.ts';
import { bad, good, type Read, shown } from './values.ts';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;
const EXPECTED = 'expected west,south,east,north in degrees, for example bbox=3.3,50.7,7.2,53.6';

/** A tenth of a metre: more digits only make URLs longer. */
const DECIMALS = 6;

/** Reads a number of degrees, rounded to six decimals; null for anything else (`1e3`, an empty string). */
export function readDegrees(raw: string, limit: number): number | null {
  const value = NUMBER.test(raw.trim()) ? Number(raw) : NaN;
  return Math.abs(value) <= limit ? Number(value.toFixed(DECIMALS)) + 0 : null;
}

/** Reads `west,south,east,north`. West > east crosses the antimeridian; south > north is refused. */
export function readBox(raw: string): Read<Bbox> {
  const parts = raw.split(',');
  if (parts.length !== 4) return bad(() => `${shown(raw)} has ${parts.length} of 4 numbers: ${EXPECTED}`);
  const [west, south, east, north] = parts.map((part, index) => readDegrees(part, index % 2 === 0 ? 180 : 90));
  if (west == null || south == null || east == null || north == null) {
    return bad(
      () => `${shown(raw)} is out of range or not a number (longitudes −180..180, latitudes −90..90): ${EXPECTED}`
    );
  }
  if (south > north) return bad(() => `${shown(raw)} has its south (${south}) above its north (${north}): ${EXPECTED}`);
  return good([west, south, east, north]);
}
