import type { LngLat } from '../model/geo.ts';

/** Steps to a degree: five decimals, about a metre. */
const STEPS = 1e5;
/** Printable characters begin here: `?`. */
const FIRST = 63;
/** Set in every character of a number but its last. */
const MORE = 0b10_0000;

/**
 * A line as Google's encoded polyline, latitude before longitude as the format has it: `_p~iF~ps|U` is [-120.2, 38.5].
 * Each number is the step from the last one, zigzagged, in characters of five bits, the lowest first.
 * https://developers.google.com/maps/documentation/utilities/polylinealgorithm
 */
export function encodePolyline(line: readonly LngLat[]): string {
  let text = '';
  let last = [0, 0];
  for (const [lng, lat] of line) {
    const now = [Math.round(lat * STEPS), Math.round(lng * STEPS)];
    text += now.map((value, at) => encodeStep(value - last[at]!)).join('');
    last = now;
  }
  return text;
}

/** The line of an encoded polyline. Of text that is none something comes out all the same, and prints differently. */
export function decodePolyline(text: string): LngLat[] {
  const line: LngLat[] = [];
  const sums = [0, 0];
  let axis = 0;
  let step = 0;
  let shift = 0;
  for (let at = 0; at < text.length; at++) {
    const bits = text.charCodeAt(at) - FIRST;
    step |= (bits & (MORE - 1)) << shift;
    shift += 5;
    if (bits >= MORE) continue;
    sums[axis]! += step & 1 ? ~(step >> 1) : step >> 1;
    if (axis === 1) line.push([sums[1]! / STEPS, sums[0]! / STEPS]);
    [axis, step, shift] = [1 - axis, 0, 0];
  }
  return line;
}

function encodeStep(step: number): string {
  let rest = step < 0 ? ~(step << 1) : step << 1;
  let text = '';
  for (; rest >= MORE; rest >>= 5) text += String.fromCharCode((rest & (MORE - 1)) + MORE + FIRST);
  return text + String.fromCharCode(rest + FIRST);
}
