import type { Near } from '../model/filter.ts';
import { readDegrees } from './box.ts';
import { readPlaceKey } from './items.ts';
import { bad, good, type Read, shown } from './values.ts';

/** Half the way around the globe: a wider circle is the world. */
const WIDEST_KM = 20_000;
const EXPECTED = `expected a place's key or lng,lat, and a radius in km up to ${WIDEST_KM}, for example near=g2950159,100 or near=4.9,52.37,100`;

/** Reads a circle: `g2950159,100` (within 100 km of a place) or `4.9,52.37,100` (of a point). */
export function readNear(raw: string): Read<Near> {
  const parts = raw.split(',').map((part) => part.trim());
  const km = readKm(parts.at(-1) ?? '');
  if (parts.length === 3 && km !== null) {
    const [lng, lat] = [readDegrees(parts[0]!, 180), readDegrees(parts[1]!, 90)];
    if (lng !== null && lat !== null) return good({ place: null, at: [lng, lat], km });
  }
  if (parts.length === 2 && km !== null && readPlaceKey(parts[0]!).ok) return good({ place: parts[0]!, at: null, km });
  return bad(() => `${shown(raw)} is not a circle: ${EXPECTED}`);
}

/** Metres are more than a circle needs: one decimal. */
function readKm(raw: string): number | null {
  const km = /^\d{1,5}(\.\d+)?$/.test(raw) ? Number(Number(raw).toFixed(1)) : 0;
  return km > 0 && km <= WIDEST_KM ? km : null;
}

/** Writes a circle so that `readNear` reads it back. */
export function printNear({ place, at, km }: Near): string {
  return [...(place !== null ? [place] : (at ?? [])), km].join(',');
}
