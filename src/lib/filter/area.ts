import { decodeArea, MOST_CORNERS, type Area } from '../region/area.ts';
import { bad, good, type Read, shown } from './values.ts';

const EXPECTED = `expected an encoded polyline of 3 to ${MOST_CORNERS} corners, for example area=_seK_seK_seK_seK?~hbE`;

/** Reads a drawn area: an encoded polyline. */
export function readArea(raw: string): Read<Area> {
  const area = decodeArea(raw.trim());
  return area ? good(area) : bad(() => `${shown(raw)} is not an area: ${EXPECTED}`);
}
