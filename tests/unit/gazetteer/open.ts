import { readFileSync } from 'node:fs';
import { openGazetteer } from '../../../src/lib/gazetteer/lookup.ts';

/** The committed gazetteer, as server and browser open it. */
export const gazetteerBytes = new Uint8Array(readFileSync('static/gazetteer.bin'));
export const gazetteer = openGazetteer(gazetteerBytes);

/** Great-circle distance in km. */
export function kilometres(a: { lng: number; lat: number }, b: { lng: number; lat: number }): number {
  const radians = Math.PI / 180;
  const half =
    Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lng - a.lng) * radians) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(half));
}
